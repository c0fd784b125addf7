import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/** "La obra contó con apoyo" has it, "mantuvieron una norma" keep it: Spanish verbs of saying that say nothing so. */
export function isOtherSense(
  { words, quoted }: SentenceView,
  { cue }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  const last = cue.at(-1);
  if (pack.lang !== "es" || !last) return false;
  const lemma = pack.cues.get(words[last.to - 1]!.lower)?.lemma;
  const next = words[last.to];
  if (lemma === "contar") return next?.lower === "con";
  if (lemma !== "mantener" || !next?.isWord || quoted[last.to] !== 0) return false;
  // "mantuvieron un mensaje de calma, asegurando que": the second verb has the same subject.
  if (words.some((word, i) => i > last.to && pack.cues.get(word.lower)?.form === "ing")) return false;
  return pack.determiners.has(next.lower) && last.from > 0 && words[last.from - 1]!.text !== ",";
}
