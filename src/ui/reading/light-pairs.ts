/** While the pointer or the focus is on a sentence or on its note, both are lit. Returns what stops it. */
export function lightPairs(article: HTMLElement): () => void {
  let lit: readonly Element[] = [];
  const light = (pair: readonly Element[]): void => {
    for (const each of lit) each.classList.remove("lit");
    for (const each of pair) each.classList.add("lit");
    lit = pair;
  };
  const over = ({ target }: Event): void => {
    const at = (target as Element).closest<HTMLElement>("mark[id], .note, .call");
    const number = /\d+$/.exec(at?.id || at?.getAttribute("href") || "")?.[0];
    light(number === undefined ? [] : [...article.querySelectorAll(`#mark-${number}, #note-${number}`)]);
  };
  const out = (): void => light([]);
  article.addEventListener("pointerover", over);
  article.addEventListener("pointerleave", out);
  article.addEventListener("focusin", over);
  return () => {
    article.removeEventListener("pointerover", over);
    article.removeEventListener("pointerleave", out);
    article.removeEventListener("focusin", over);
    out();
  };
}
