import type { LanguagePack } from "../lexicon/pack.ts";
import { isAdverb } from "../rules/is-adverb.ts";
import { isFinite } from "../rules/is-finite.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";

/** "Doreen Fell, 93, who lives here": a label that begins at the age or the clause is given the name before it. */
export function beginOfName(view: SentenceView, from: number): number {
  const first = view.words[from]!;
  if (from < 2 || view.words[from - 1]!.text !== "," || !/^(?:\d{1,3}|who|whose|quien)$/.test(first.lower))
    return from;
  let start = from - 1;
  while (start > 0 && view.words[start - 1]!.isCapitalised) start--;
  return start < from - 1 ? start : from;
}

function withoutAdverbs(view: SentenceView, from: number, to: number, pack: LanguagePack): number {
  let end = to;
  while (
    end > from + 1 &&
    (isAdverb(view.words[end - 1]!, pack) || /^(?:no|se)$/.test(view.words[end - 1]!.lower))
  )
    end--;
  return end;
}

/** A label that runs on over a finite verb is cut before it, unless a relative clause has it. */
export function endOfPhrase(
  view: SentenceView,
  { from, to }: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): number {
  const hasCue = cues.some((cue) => cue.from === to || cue.to === from || cue.from === to + 1);
  for (let i = from + 1; i < to - 1; i++) {
    const { lower, text } = view.words[i]!;
    if (pack.relatives.has(lower) || /^[,—–(]$/.test(text)) return to;
    const before = view.words[i - 1]!;
    if (
      pack.lang === "en" &&
      /^(?:has|have|had|is|are|was|were)$/.test(lower) &&
      before.isWord &&
      i > from + 1
    )
      return i;
    if (pack.lang === "es" && isFinite(view.words[i]!, pack) && i > from + 1)
      return withoutAdverbs(view, from, i, pack);
    const verb = pack.cues.get(lower);
    if (!verb || view.words[i]!.isCapitalised) continue;
    const next = view.words[i + 1]!;
    const isNoun = pack.determiners.has(before.lower) || pack.prepositions.has(before.lower);
    if (verb.form === "finite" && !isNoun && i < to - 2 && !before.isCapitalised) return i;
    if (
      verb.form === "past" &&
      !isNoun &&
      (pack.determiners.has(next.lower) || next.lower === "a" || !hasCue)
    )
      return i;
  }
  return to;
}
