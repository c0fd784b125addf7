import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Verbs of which the agent always speaks. */
const SPEAKS =
  /^(?:confirmar|anunciar|denunciar|informar|revelar|desmentir|negar|comunicar|reconocer|admitir)$/;

/** "El cierre fue confirmado por el alcalde": who says it by the rules alone; null when no agent of such a verb is there. */
export function spanishAgent(
  { words, quoted }: SentenceView,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  if (pack.lang !== "es") return null;
  const found = byRules.find(({ source, cue: [cue] }) => {
    if (!source || !cue || quoted[cue.from] !== 0 || words[source.from - 1]?.lower !== "por") return false;
    const verb = pack.cues.get(words[cue.to - 1]!.lower);
    return (
      verb?.form === "past" && SPEAKS.test(verb.lemma) && pack.auxiliaries.has(words[cue.to - 2]?.lower ?? "")
    );
  });
  return found ?? null;
}
