/** Least distance between two notes, in CSS pixels. */
const GAP = 14;

/**
 * Keeps each note beside the line in which its sentence begins, or below the note before it where that needs the room:
 * the text runs on as if there were none. The style sheet decides by `--note-top` and `--notes-height` whether there is
 * a margin at all. Returns what stops it.
 */
export function keepNotesBeside(article: HTMLElement): () => void {
  const window = article.ownerDocument.defaultView!;
  const notes = [...article.querySelectorAll<HTMLElement>(".note")];
  const place = (): void => {
    const { top } = article.getBoundingClientRect();
    // Read first, written afterwards: the page is laid out once.
    const wanted = notes.map((note) => {
      const sentence = article.querySelector(`#${note.id.replace("note", "mark")}`);
      const line = sentence?.getClientRects()[0]?.top ?? top;
      return { note, top: line - top, height: note.offsetHeight };
    });
    let end = 0;
    for (const { note, top: beside, height } of wanted) {
      const at = Math.max(beside, end);
      note.style.setProperty("--note-top", `${at}px`);
      end = at + height + GAP;
    }
    article.style.setProperty("--notes-height", `${end}px`);
  };
  place();
  const sizes = new window.ResizeObserver(place);
  for (const each of [article, ...notes]) sizes.observe(each);
  return () => sizes.disconnect();
}
