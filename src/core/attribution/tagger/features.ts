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
  const lower = words.map((word) => hashOf(/^\p{N}/u.test(word.text) ? "0" : word.lower));
  const classes = words.map((word) => classOf(word, pack));
  const cls = classes.map(hashOf);
  const suffix = words.map((word) => hashOf(word.isWord ? word.lower.slice(-3) : word.text));
  const rules = labelsOf(view, spans).map((label) => hashOf(label ?? "O"));
  const long = longQuotations(view);
  const quote = quoted.map((quotation) => (quotation === 0 ? 1 : long.has(quotation) ? 2 : 3));
  const ruled = hashOf(
    spans.length === 0 ? "0" : spans[0]!.isHedge ? "hedge" : spans[0]!.source ? "source" : "cue",
  );
  const quotedShare = quotedWords(view, 1) / Math.max(1, words.filter((word) => word.isWord).length);
  const frame = joinHash(
    0,
    hashOf(sentence.blockKind),
    (view.opensInside ? 1 : 0) + (view.endsInside ? 2 : 0),
    Math.round(quotedShare * 4) + 8 * hashOf(previous),
  );
  const { left, right } = nearestCues(view, classes, lower);
  const lang = hashOf(pack.lang);
  const at = (values: readonly number[], i: number): number => (i < 0 || i >= n ? EDGE : values[i]!);
  return words.map((_, i) => {
    const c = (offset: number): number => at(cls, i + offset);
    const w = (offset: number): number => at(lower, i + offset);
    const q = at(quote, i);
    return Uint32Array.of(
      joinHash(1, w(0)),
      joinHash(2, w(-1)),
      joinHash(3, w(1)),
      joinHash(4, w(-2)),
      joinHash(5, w(2)),
      joinHash(6, w(-1), w(0)),
      joinHash(7, w(0), w(1)),
      joinHash(8, suffix[i]!, lang),
      joinHash(9, at(suffix, i - 1), at(suffix, i + 1)),
      joinHash(10, c(0)),
      joinHash(11, c(-1)),
      joinHash(12, c(1)),
      joinHash(13, c(-2), c(-1)),
      joinHash(14, c(-1), c(0)),
      joinHash(15, c(0), c(1)),
      joinHash(16, c(1), c(2)),
      joinHash(17, c(-1), c(0), c(1)),
      joinHash(18, c(-2), c(-1), c(0)),
      joinHash(19, c(0), c(1), c(2)),
      joinHash(20, c(-3), c(-2)),
      joinHash(21, c(2), c(3)),
      joinHash(22, rules[i]!),
      joinHash(23, rules[i]!, at(rules, i - 1), at(rules, i + 1)),
      joinHash(24, rules[i]!, c(0)),
      joinHash(25, rules[i]!, q, ruled),
      joinHash(26, q, at(quote, i - 1), at(quote, i + 1)),
      joinHash(27, q, frame),
      joinHash(28, frame, c(0)),
      joinHash(29, left[i]!.near, q),
      joinHash(30, right[i]!.near, q),
      joinHash(31, left[i]!.near, right[i]!.near, c(0)),
      joinHash(32, left[i]!.cue, c(0)),
      joinHash(33, right[i]!.cue, c(0)),
      joinHash(34, left[i]!.cue, left[i]!.between),
      joinHash(35, right[i]!.cue, right[i]!.between),
      joinHash(36, left[i]!.between, right[i]!.between, q),
      joinHash(37, ruled, q, hashOf(sentence.blockKind)),
      joinHash(38, Math.min(i, 4), c(0)),
      joinHash(39, Math.min(n - i, 4), c(0)),
      joinHash(40, c(0), q, rules[i]!),
      joinHash(41, w(-1), w(0), w(1)),
      joinHash(42, left[i]!.cue, right[i]!.cue, q),
      joinHash(43, lang, ruled, q),
    );
  });
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
