import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isAdverb } from "./is-adverb.ts";

export function isClauseNext(view: SentenceView, at: number, pack: LanguagePack): boolean {
  const { words, quoted } = view;
  let i = at;
  while (
    i < words.length &&
    (isAdverb(words[i]!, pack) || pack.weekdays.has(words[i]!.lower) || words[i]!.lower === "on")
  )
    i++;
  const word = words[i];
  if (!word) return false;
  if (pack.complementisers.has(word.lower) || /^(?:how|why|whether|if|what|si|cómo)$/.test(word.lower))
    return true;
  // "dice haber consultado", "niega tener": what is said may stand in the infinitive.
  if (pack.lang === "es" && /^(?:haber|tener|ser|estar|desconocer|sentir(?:se)?)$/.test(word.lower))
    return true;
  if (/^["“«‘']$/.test(word.text) || word.text === ":" || (word.text === "," && quoted[i + 2])) return true;
  if (
    pack.personPronouns.has(word.lower) ||
    pack.pluralPronouns.has(word.lower) ||
    word.lower === "there" ||
    word.lower === "it"
  )
    return true;
  // A finite verb before the next comma makes what follows a clause.
  for (let k = i + 1; k < Math.min(words.length, i + 12); k++) {
    if (/^[,;.]$/.test(words[k]!.text)) return false;
    if (
      /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can|must|did|does)$/.test(
        words[k]!.lower,
      )
    )
      return true;
  }
  return false;
}
