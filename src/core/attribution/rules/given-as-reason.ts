import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { firstWord } from "./edges.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

/** A subject longer than this is none: the verb before its end was missed. */
const LONGEST_SUBJECT = 12;

/** "Los vecinos rechazaron el plan al considerar que ...": in Spanish, what somebody gives as the reason for what he did. */
export function givenAsReason(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  if (pack.lang !== "es") return [];
  const at = words.findIndex(
    ({ lower }, i) =>
      lower === "al" &&
      quoted[i] === 0 &&
      pack.cues.get(words[i + 1]?.lower ?? "")?.form === "base" &&
      pack.complementisers.has(words[i + 2]?.lower ?? ""),
  );
  const from = firstWord(view);
  const first = words[from];
  if (at < 0 || !first || !(pack.determiners.has(first.lower) || first.isCapitalised)) return [];
  if (pack.prepositions.has(first.lower) || quoted[from] !== 0) return [];
  let to = from + 1;
  while (to < at && !isFiniteVerb(words[to]!, pack)) {
    if (!words[to]!.isWord || pack.relatives.has(words[to]!.lower)) return [];
    to++;
  }
  if (to >= at || to - from > LONGEST_SUBJECT) return [];
  while (to - 1 > from && /^(?:no|se|lo|la|le|les)$/.test(words[to - 1]!.lower)) to--;
  const content = contentAfter(view, at + 2, from, pack);
  if (content.length === 0) return [];
  return [{ source: { from, to }, cue: [{ from: at, to: at + 2 }], content, via: null, isHedge: false }];
}
