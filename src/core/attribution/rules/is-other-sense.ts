import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/**
 * "La obra contó con apoyo" has it, "mantuvieron una norma" keep it, "destaca por su ritmo" is known for it, "se encuentra" is
 * there, "lo detectaron" is a deed, "dicho esto" goes on: Spanish verbs of saying that say nothing so.
 */
export function isOtherSense(
  { words, quoted }: SentenceView,
  { cue }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  const last = cue.at(-1);
  if (pack.lang !== "es" || !last) return false;
  const lemma = pack.cues.get(words[last.to - 1]!.lower)?.lemma;
  const next = words[last.to];
  const before = words[last.to - 2]?.lower ?? "";
  if (lemma === "contar") return next?.lower === "con";
  if (lemma === "destacar" && next?.lower === "por") return true;
  if (words[last.to - 1]!.lower === "dicho")
    return /^(?:lo|esto|eso)$/.test(next?.lower ?? "") && last.from === 0;
  if (/^(?:encontrar|mantener|ver|registrar)$/.test(lemma ?? "") && before === "se")
    return !pack.complementisers.has(next?.lower ?? "");
  if (
    /^(?:encontrar|detectar|descubrir|hallar|identificar)$/.test(lemma ?? "") &&
    /^(?:lo|la|los|las)$/.test(before)
  )
    return !pack.complementisers.has(next?.lower ?? "");
  if (lemma !== "mantener" || !next?.isWord || quoted[last.to] !== 0) return false;
  // "mantuvieron un mensaje de calma, asegurando que": the second verb has the same subject.
  if (words.some((word, i) => i > last.to && pack.cues.get(word.lower)?.form === "ing")) return false;
  return pack.determiners.has(next.lower) && last.from > 0 && words[last.from - 1]!.text !== ",";
}
