/** The id of the underline that an element of the page marks; null when it is no mark of ours. */
export function markedId(element: Element | null): string | null {
  return element?.closest<HTMLElement>('mark[class^="says-who-"]')?.dataset.saysWho ?? null;
}
