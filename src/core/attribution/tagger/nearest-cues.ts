import { hashOf, joinHash } from "../../text/hash.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { followsCue } from "./follows-cue.ts";

interface Nearest {
  /** Class of the nearest cue and how far it is, in steps that grow. */
  readonly near: number;
  /** The cue's word. */
  readonly cue: number;
  /** The last mark of punctuation between, and whether "that" is. */
  readonly between: number;
  /** What stands behind it. */
  readonly follows: number;
}

const NONE: Nearest = { near: 0, cue: 0, between: 0, follows: 0 };

export function nearestCues(
  view: SentenceView,
  classes: readonly string[],
  lower: Uint32Array,
  pack: LanguagePack,
): { left: Nearest[]; right: Nearest[]; follows: readonly number[] } {
  const n = classes.length;
  const isCue = classes.map(
    (name, i) =>
      (name.startsWith("cue-") && !name.endsWith("base")) ||
      /^(?:according|según|per|allegedly|reportedly)$/.test(view.words[i]!.lower),
  );
  const follows = classes.map((_, i) => (isCue[i] ? hashOf(followsCue(view, i, pack)) : 0));
  const scan = (order: readonly number[]): Nearest[] => {
    const found: Nearest[] = new Array<Nearest>(n).fill(NONE);
    let at = -1;
    let marks = "";
    for (const i of order) {
      if (at >= 0) {
        const distance = Math.abs(i - at);
        const step = distance < 4 ? distance : distance < 8 ? 5 : 9;
        found[i] = {
          near: joinHash(50, hashOf(classes[at]!), step),
          cue: lower[at]!,
          between: hashOf(marks),
          follows: follows[at]!,
        };
      }
      if (isCue[i] && view.quoted[i] === 0) {
        at = i;
        marks = "";
      } else if (/^[,;:—–()"“”«»]$/.test(classes[i]!) || classes[i] === "that") {
        const mark = /["“”«»]/.test(classes[i]!) ? '"' : classes[i]!;
        if (!marks.endsWith(mark) && marks.length < 12) marks += mark;
      }
    }
    return found;
  };
  const forward = Array.from({ length: n }, (_, i) => i);
  return { left: scan(forward), right: scan([...forward].reverse()), follows };
}
