import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { afterLeadingPhrase } from "./after-leading-phrase.ts";
import { beginOfList } from "./begin-of-list.ts";
import { belongsToRelative } from "./belongs-to-relative.ts";
import { isAdjective } from "./is-adjective.ts";
import { isAdverb } from "./is-adverb.ts";
import { isFiniteVerb, isFiniteVerbAt } from "./is-finite-verb.ts";
import { isModifier } from "./is-modifier.ts";
import { JOINING } from "./joining.ts";
import { joinsNames } from "./joins-names.ts";

/** "This comes after police": a clause ends here, and what follows is another's subject. */
const SUBORDINATING = /^(?:after|before|since|until|because|while|when|whether|tras|mientras|porque|cuando)$/;

const CLAUSE_MARK = /^[,;:—–()"“”«»]$/;

/** First word of the noun phrase that ends at word `j`; null when that word cannot end one. */
export function phraseStart(view: SentenceView, j: number, pack: LanguagePack): number | null {
  const { words, quoted } = view;
  const last = words[j]!;
  if (pack.personPronouns.has(last.lower) || pack.thingPronouns.has(last.lower))
    return pack.relatives.has(last.lower) && last.lower !== "who" ? null : j;
  if (
    pack.prepositions.has(last.lower) ||
    pack.conjunctions.has(last.lower) ||
    pack.determiners.has(last.lower)
  ) {
    if (!pack.pluralPronouns.has(last.lower)) return null;
  }
  let k = j;
  for (; k >= 0; k--) {
    const word = words[k]!;
    if (!word.isWord) {
      // "El diputado del Partido Verde (PV) Juan Prado": initials in brackets are the name's before them.
      if (
        word.text === ")" &&
        words[k - 2]?.text === "(" &&
        k < j &&
        words[k - 1]!.text === words[k - 1]!.text.toUpperCase()
      ) {
        k -= 2;
        continue;
      }
      if (joinsAdjectives(words, k, pack)) continue;
      if (CLAUSE_MARK.test(word.text) || quoted[k] !== quoted[j] || word.text !== "-") break;
      continue;
    }
    if (quoted[k] !== quoted[j]) break;
    // "in what the host called": the clause begins there.
    if (k < j && /^(?:what|lo)$/.test(word.lower) && pack.lang === "en") break;
    if (k < j && opensPlace(words, k, pack)) break;
    if (JOINING.has(word.lower)) {
      if (!joinsNames(words, k, pack)) break;
      continue;
    }
    if (
      k < j &&
      (pack.personPronouns.has(word.lower) ||
        (pack.thingPronouns.has(word.lower) && !pack.determiners.has(word.lower)))
    ) {
      if (pack.relatives.has(word.lower)) continue;
      if (word.lower !== "her") break;
    }
    if (pack.conjunctions.has(word.lower) && !pack.relatives.has(word.lower)) break;
    if (k < j && SUBORDINATING.test(word.lower) && opensClause(words, k, pack)) break;
    if (
      isFiniteVerbAt(words, k, pack) &&
      k < j &&
      !belongsToRelative(words, k, pack) &&
      !isModifier(words, k, pack)
    )
      break;
    const verb = pack.cues.get(word.lower);
    const opensSentence = pack.lang === "en" && word.isCapitalised && pack.documents.has(word.lower);
    if (
      verb &&
      k < j &&
      !opensSentence &&
      (verb.form !== "base" || word.lower === "say") &&
      !isModifier(words, k, pack)
    )
      break;
  }
  let start = k + 1;
  while (start <= j && skipsAtStart(words, start, j, pack)) start++;
  // "At last week's hearing, the two": what is owned, with its owner left out, is no subject.
  if (start > j || words[start]!.lower === "'s") return null;
  if (pack.prepositions.has(words[start]!.lower)) start = afterLeadingPhrase(words, start, j, pack);
  return start > j ? null : beginOfList(view, start, j + 1, pack);
}

/** "una tarde en la que el entrenador": the clause behind the relative has a subject of its own. */
function opensPlace(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  return (
    pack.lang === "es" &&
    /^(?:que|cual|cuales)$/.test(words[k]!.lower) &&
    k > 1 &&
    pack.determiners.has(words[k - 1]!.lower) &&
    pack.prepositions.has(words[k - 2]!.lower) &&
    (pack.determiners.has(words[k + 1]?.lower ?? "") || words[k + 1]?.isCapitalised === true)
  );
}

/** "A bipartisan, bicameral group": the comma at `k` stands behind an article and an adjective. */
function joinsAdjectives(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  return (
    words[k]!.text === "," &&
    k > 1 &&
    /^(?:an?|the|un|una)$/.test(words[k - 2]!.lower) &&
    isAdjective(words[k - 1]!, pack) &&
    words[k + 1]?.isCapitalised === false
  );
}

/** "This comes after police" has a verb before, "a man freed after a year" has none. */
function opensClause(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  if (!/^(?:after|before|since|until|tras)$/.test(words[k]!.lower)) return true;
  if (/^(?:a|an|one|two|three|un|una|dos)$/.test(words[k - 2]?.lower ?? "")) return true;
  for (let i = k - 1; i >= 0 && words[i]!.isWord; i--) if (isFiniteVerb(words[i]!, pack)) return true;
  return false;
}

function skipsAtStart(words: readonly Word[], at: number, end: number, pack: LanguagePack): boolean {
  const { lower } = words[at]!;
  if (at >= end) return false;
  if (isAdverb(words[at]!, pack) && !pack.determiners.has(lower) && !pack.pluralPronouns.has(lower))
    return true;
  return (
    (pack.conjunctions.has(lower) && !pack.relatives.has(lower)) ||
    (lower === "that" && at > 0) ||
    lower === "meanwhile" ||
    lower === "que"
  );
}
