import type { Word } from "../../text/words.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** A coarse class of a word, the same in every language, from the lexicons alone: "det", "cue-speech-past", "name". */
export function classOf(word: Word, pack: LanguagePack): string {
  let known = classes.get(pack);
  if (!known || known.size > MOST_REMEMBERED) {
    known = new Map();
    classes.set(pack, known);
  }
  const key = word.isCapitalised ? word.text : `${word.text} `;
  let found = known.get(key);
  if (found === undefined) {
    found = readClass(word, pack);
    known.set(key, found);
  }
  return found;
}

/** The same words come again and again, and a class takes a dozen look-ups. Forgotten all at once when so many are known. */
const MOST_REMEMBERED = 20_000;
const classes = new Map<LanguagePack, Map<string, string>>();

function readClass(word: Word, pack: LanguagePack): string {
  const { lower, text } = word;
  if (!word.isWord) return text;
  if (/^\p{N}/u.test(text)) return "number";
  if (lower === "'s") return "'s";
  if (pack.personPronouns.has(lower)) return pack.relatives.has(lower) ? "relative" : "he";
  if (pack.complementisers.has(lower)) return "that";
  if (pack.auxiliaries.has(lower)) return "aux";
  if (pack.negations.has(lower)) return "not";
  if (pack.determiners.has(lower)) return "det";
  if (pack.prepositions.has(lower)) return `prep`;
  if (pack.conjunctions.has(lower)) return "conj";
  if (pack.relatives.has(lower)) return "relative";
  if (pack.pluralPronouns.has(lower)) return "they";
  if (pack.thingPronouns.has(lower)) return "it";
  if (pack.weekdays.has(lower)) return "day";
  const cue = pack.cues.get(lower);
  if (cue && !word.isCapitalised) return `cue-${cue.cueClass}-${cue.form}`;
  if (!word.isCapitalised) {
    if (pack.unnamed.has(lower)) return "unnamed";
    if (pack.documents.has(lower)) return "document";
    if (pack.organisations.has(lower)) return "organisation";
    if (pack.outletNouns.has(lower)) return "outlet-noun";
    if (pack.roles.has(lower)) return "role";
    if (pack.adverbs.has(lower)) return "adverb";
    return /(?:[a-z]{2}ly|mente)$/.test(lower)
      ? "adverb"
      : /[^e]ed$/.test(lower)
        ? "ed"
        : /ing$|ndo$/.test(lower)
          ? "ing"
          : "word";
  }
  if (pack.titles.has(lower.replace(/\.$/, ""))) return "Title";
  if (pack.governments.has(lower)) return "Government";
  if (genderOfFirstName(text) !== null) return "First";
  if (pack.organisations.has(lower) || /^(?:Inc|Corp|Ltd|Co|Ministry|Office)\.?$/.test(text))
    return "Organisation";
  if (pack.unnamed.has(lower) || pack.roles.has(lower)) return "Person";
  if (pack.documents.has(lower)) return "Document";
  if (cue) return `Cue-${cue.cueClass}`;
  return text.length > 1 && text === text.toUpperCase() ? "ACRONYM" : "Name";
}
