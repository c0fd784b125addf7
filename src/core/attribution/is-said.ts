import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { isNounHere } from "./rules/is-noun-here.ts";
import { isOtherSense } from "./rules/is-other-sense.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Whether the word by which the tagger has somebody speak is a verb there, in a sense that says something. */
export function isSaid(view: SentenceView, spans: AttributionSpans, pack: LanguagePack): boolean {
  const [cue, ...more] = spans.cue;
  if (!cue || more.length > 0 || !spans.source) return true;
  if (isOtherSense(view, spans, pack)) return false;
  const verb = pack.cues.get(view.words[cue.to - 1]!.lower);
  if (!verb || cue.to - cue.from > 1 || cue.from === 0) return true;
  if (pack.lang === "es")
    return view.words[cue.from]!.lower !== "cuenta" || view.words[cue.from - 1]!.lower !== "en";
  // `"...," the notice states.`
  const { source } = spans;
  const isClosing = source.to === cue.from && /^[,"”]$/.test(view.words[source.from - 1]?.text ?? "");
  return isClosing || !isNounHere(view, cue.from, verb, pack);
}
