import { placeNotes } from "./place-notes.ts";

/** Least distance between two notes, in CSS pixels. */
const GAP = 9;

/**
 * Keeps each note as near as can be to the line in which its sentence begins: the text runs on as if there were none. A
 * note that is opened stays where it is and moves those below it. The style sheet decides by `--note-top` and
 * `--notes-height` whether there is a margin at all. Returns what stops it.
 */
export function keepNotesBeside(article: HTMLElement): () => void {
  const window = article.ownerDocument.defaultView!;
  const notes = [...article.querySelectorAll<HTMLElement>(".note")];
  let width = -1;
  let places: readonly number[] = [];
  const place = (): void => {
    const { top } = article.getBoundingClientRect();
    // Read first, written afterwards: the page is laid out once.
    const boxes = notes.map((note) => {
      const sentence = article.querySelector(`#${note.id.replace("note", "mark")}`);
      const line = sentence?.getClientRects()[0]?.top ?? top;
      return { wanted: line - top, height: note.offsetHeight };
    });
    if (width !== article.offsetWidth) {
      width = article.offsetWidth;
      places = placeNotes(boxes, GAP);
    }
    let end = 0;
    for (const [index, note] of notes.entries()) {
      const at = Math.max(places[index]!, end);
      note.style.setProperty("--note-top", `${at}px`);
      end = at + boxes[index]!.height + GAP;
    }
    article.style.setProperty("--notes-height", `${end}px`);
  };
  place();
  const sizes = new window.ResizeObserver(place);
  for (const each of [article, ...notes]) sizes.observe(each);
  return () => sizes.disconnect();
}
