import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { behindOccasion } from "./behind-occasion.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

/** "como lo detalla", "tal y como reportó el viernes": the words up to the verb and a day after it; null when there are none. */
export function asVerbAt({ words }: SentenceView, at: number, pack: LanguagePack): readonly string[] | null {
  if (!/^(?:como|según|conforme)$/.test(words[at]!.lower)) return null;
  let i = at + 1;
  // "según se puede ver en un vídeo", "según consta en el acta"
  const shown = behindShown(words, i);
  if (shown > i) return words.slice(at, shown).map((word) => word.lower);
  // "según se probó en el juicio"
  if (words[i]?.lower === "se" && words[i + 1] && isFiniteVerb(words[i + 1]!, pack))
    return words.slice(at, behindOccasion(words, i + 2, pack).to).map((word) => word.lower);
  while (/^(?:se|lo|la|los|las|nos|le|les|ya|también|ha|han|había)$/.test(words[i]?.lower ?? "")) i++;
  // "según ha podido saber este diario"
  if (
    /^(?:podido|pudo|pudieron)$/.test(words[i]?.lower ?? "") &&
    /^(?:saber|conocer|confirmar|comprobar|constatar)$/.test(words[i + 1]?.lower ?? "")
  )
    return words.slice(at, i + 2).map((word) => word.lower);
  const verb = pack.cues.get(words[i]?.lower ?? "");
  if (
    !verb ||
    verb.form === "base" ||
    verb.form === "ing" ||
    (verb.cueClass === "object" && !/^(?:describ|calific|defin|denunci|critic)/.test(verb.lemma))
  )
    return null;
  // "según declaró ayer de forma anónima un testigo"
  let { to } = behindOccasion(words, i + 1, pack);
  if (words[to]?.lower === "desde" && /n$/.test(words[i]!.lower)) to++;
  return words.slice(at, to).map((word) => word.lower);
}

/** "se puede ver en", "se desprende del", "consta en": index of the first word behind the preposition; `at` where no such verb stands. */
function behindShown(words: SentenceView["words"], at: number): number {
  const lower = (i: number): string => words[i]?.lower ?? "";
  let i = at;
  if (lower(i) === "se") {
    i++;
    if (
      /^pueden?$/.test(lower(i)) &&
      /^(?:ver|leer|observar|apreciar|escuchar|comprobar)$/.test(lower(i + 1))
    )
      i += 2;
    else if (
      /^(?:ve|lee|observa|aprecia|escucha|desprende|recoge|indica|detalla|explica|señala|establece)$/.test(
        lower(i),
      )
    )
      i++;
    else return at;
  } else if (/^(?:consta|figura|aparece)$/.test(lower(i))) i++;
  else return at;
  return /^(?:en|de)$/.test(lower(i)) ? i + 1 : lower(i) === "del" ? i : at;
}
