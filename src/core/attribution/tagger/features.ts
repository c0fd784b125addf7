import { hashOf, joinHash } from "../../text/hash.ts";
import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import { labelsOf } from "../labels-of.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView } from "../sentence-view.ts";
import { nearestCues } from "./nearest-cues.ts";
import { classOf } from "./word-class.ts";

/** What of the neighbouring sentences a sentence's words may know. */
export interface Surroundings {
  /** What the rules make of the sentence before, and whether it stands in another block. */
  readonly previous: string;
}

const EDGE = hashOf("<edge>");

/**
 * Hashed features of each word of a sentence: the word and its neighbours, their classes in the lexicons, what the rules
 * make of them, the state of quotation, the nearest cues. The same function serves training and reading.
 */
export function featuresOf(
  view: SentenceView,
  spans: readonly AttributionSpans[],
  pack: LanguagePack,
  { previous }: Surroundings,
): Uint32Array[] {
  const { words, quoted, sentence } = view;
  const n = words.length;
  const lower = padded(words.map((word) => hashOf(/^\p{N}/u.test(word.text) ? "0" : word.lower)));
  const classes = words.map((word) => classOf(word, pack));
  const cls = padded(classes.map(hashOf));
  const suffix = padded(words.map((word) => hashOf(word.isWord ? word.lower.slice(-3) : word.text)));
  const rules = padded(labelsOf(view, spans).map((label) => hashOf(label ?? "O")));
  const long = longQuotations(view);
  const quote = padded(quoted.map((quotation) => (quotation === 0 ? 1 : long.has(quotation) ? 2 : 3)));
  const ruled = hashOf(
    spans.length === 0 ? "0" : spans[0]!.isHedge ? "hedge" : spans[0]!.source ? "source" : "cue",
  );
  const quotedShare = quotedWords(view, 1) / Math.max(1, words.filter((word) => word.isWord).length);
  const kind = hashOf(sentence.blockKind);
  const frame = joinHash(
    0,
    kind,
    (view.opensInside ? 1 : 0) + (view.endsInside ? 2 : 0),
    Math.round(quotedShare * 4) + 8 * hashOf(previous),
  );
  const { left, right, follows } = nearestCues(view, classes, lower.subarray(PAD, PAD + n), pack);
  const lang = hashOf(pack.lang);
  const found: Uint32Array[] = [];
  // Written out without closures: this runs for every word of a page.
  for (let i = 0; i < n; i++) {
    const l = left[i]!;
    const r = right[i]!;
    const q = quote[i + 3]!;
    const own = new Uint32Array(FEATURES);
    own[0] = joinHash(1, lower[i + 3]!);
    own[1] = joinHash(2, lower[i + 2]!);
    own[2] = joinHash(3, lower[i + 4]!);
    own[3] = joinHash(4, lower[i + 1]!);
    own[4] = joinHash(5, lower[i + 5]!);
    own[5] = joinHash(6, lower[i + 2]!, lower[i + 3]!);
    own[6] = joinHash(7, lower[i + 3]!, lower[i + 4]!);
    own[7] = joinHash(8, suffix[i + 3]!, lang);
    own[8] = joinHash(9, suffix[i + 2]!, suffix[i + 4]!);
    own[9] = joinHash(10, cls[i + 3]!);
    own[10] = joinHash(11, cls[i + 2]!);
    own[11] = joinHash(12, cls[i + 4]!);
    own[12] = joinHash(13, cls[i + 1]!, cls[i + 2]!);
    own[13] = joinHash(14, cls[i + 2]!, cls[i + 3]!);
    own[14] = joinHash(15, cls[i + 3]!, cls[i + 4]!);
    own[15] = joinHash(16, cls[i + 4]!, cls[i + 5]!);
    own[16] = joinHash(17, cls[i + 2]!, cls[i + 3]!, cls[i + 4]!);
    own[17] = joinHash(18, cls[i + 1]!, cls[i + 2]!, cls[i + 3]!);
    own[18] = joinHash(19, cls[i + 3]!, cls[i + 4]!, cls[i + 5]!);
    own[19] = joinHash(20, cls[i]!, cls[i + 1]!);
    own[20] = joinHash(21, cls[i + 5]!, cls[i + 6]!);
    own[21] = joinHash(22, rules[i + 3]!);
    own[22] = joinHash(23, rules[i + 3]!, rules[i + 2]!, rules[i + 4]!);
    own[23] = joinHash(24, rules[i + 3]!, cls[i + 3]!);
    own[24] = joinHash(25, rules[i + 3]!, q, ruled);
    own[25] = joinHash(26, q, quote[i + 2]!, quote[i + 4]!);
    own[26] = joinHash(27, q, frame);
    own[27] = joinHash(28, frame, cls[i + 3]!);
    own[28] = joinHash(29, l.near, q);
    own[29] = joinHash(30, r.near, q);
    own[30] = joinHash(31, l.near, r.near, cls[i + 3]!);
    own[31] = joinHash(32, l.cue, cls[i + 3]!);
    own[32] = joinHash(33, r.cue, cls[i + 3]!);
    own[33] = joinHash(34, l.cue, l.between);
    own[34] = joinHash(35, r.cue, r.between);
    own[35] = joinHash(36, l.between, r.between, q);
    own[36] = joinHash(37, ruled, q, kind);
    own[37] = joinHash(38, Math.min(i, 4), cls[i + 3]!);
    own[38] = joinHash(39, Math.min(n - i, 4), cls[i + 3]!);
    own[39] = joinHash(40, cls[i + 3]!, q, rules[i + 3]!);
    own[40] = joinHash(41, lower[i + 2]!, lower[i + 3]!, lower[i + 4]!);
    own[41] = joinHash(42, l.cue, r.cue, q);
    own[42] = joinHash(43, lang, ruled, q);
    own[43] = follows[i]
      ? joinHash(44, lower[i + 3]!, follows[i])
      : joinHash(45, cls[i + 3]!, l.follows, r.follows);
    found.push(own);
  }
  return found;
}

/** Words beyond either end of the sentence that a feature may look at. */
const PAD = 3;
/** Features of a word. */
const FEATURES = 44;

/** The values with `PAD` edges before and behind. */
function padded(values: readonly number[]): Uint32Array {
  const all = new Uint32Array(values.length + 2 * PAD).fill(EDGE);
  all.set(values, PAD);
  return all;
}

function longQuotations(view: SentenceView): Set<number> {
  const counts = new Map<number, number>();
  view.quoted.forEach((quotation, i) => {
    if (quotation > 0 && view.words[i]!.isWord) counts.set(quotation, (counts.get(quotation) ?? 0) + 1);
  });
  return new Set(
    [...counts].filter(([, count]) => count >= LEAST_QUOTED_WORDS).map(([quotation]) => quotation),
  );
}
