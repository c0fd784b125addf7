import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { isAdverb } from "./is-adverb.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

/** A subject longer than this is none: the verb before its end was missed. */
const LONGEST_SUBJECT = 14;

/** "El alcalde visitó el barrio y afirmó que": the noun phrase before the first verb; null when a clause or a name not its own stands between. */
export function joinedSubject(
  { words, quoted }: SentenceView,
  cue: WordRange,
  pack: LanguagePack,
): WordRange | null {
  const verb = pack.cues.get(words[cue.to - 1]!.lower);
  if (verb?.form !== "finite" || verb.cueClass !== "speech") return null;
  let joint = cue.from - 1;
  while (joint > 0 && isAdverb(words[joint]!, pack)) joint--;
  if (!/^(?:y|e|pero)$/.test(words[joint]?.lower ?? "")) return null;
  let from = 0;
  while (from < joint && !words[from]!.isWord) from++;
  const first = words[from]!;
  const opens =
    pack.determiners.has(first.lower) ||
    (first.isCapitalised && !pack.prepositions.has(first.lower) && !pack.conjunctions.has(first.lower));
  if (!opens || quoted[from] !== 0 || isAdverb(first, pack) || pack.cues.has(first.lower)) return null;
  let to = from + 1;
  while (to < joint && !isFiniteVerb(words[to]!, pack) && !/.ió$/.test(words[to]!.lower)) {
    const { text, lower } = words[to]!;
    if (/^[,;:("“«—]$/.test(text) || pack.relatives.has(lower) || to - from > LONGEST_SUBJECT) return null;
    to++;
  }
  if (to >= joint) return null;
  while (to - 1 > from && (isAdverb(words[to - 1]!, pack) || /^(?:no|se)$/.test(words[to - 1]!.lower))) to--;
  // Another subject behind a relative or a comma may have the second verb.
  for (let i = to; i < joint; i++)
    if (words[i]!.text === ";" || (words[i]!.text === "," && i < joint - 1 && words[i + 1]!.isCapitalised))
      return null;
  return { from, to };
}
