/** Whether an element says itself that its text is not shown, or is none to read. */
export function isHidden(element: Element, tag: string): boolean {
  if (element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found") return true;
  if (tag === "dialog" && !element.hasAttribute("open")) return true;
  const style = element.getAttribute("style");
  if (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  // An editor's text is the reader's own.
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  // A shut <details> shows its summary alone, but what it holds is one click away and belongs to the page.
  return tag === "span" && element.getAttribute("aria-hidden") === "true";
}
