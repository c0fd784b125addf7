/** Whether a style sheet shows the element; engines without the question are believed. Forces no layout. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
