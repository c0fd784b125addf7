import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

const PLURALS =
  /^(?:details|records|measures|states|figures|counts|lists|names|labels|questions|estimates|comments|remarks|supports|brands|documents|reports|tweets|posts|jokes|blogs)$/;

export function isNounHere(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): boolean {
  const before = view.words[i - 1]!;
  if (pack.determiners.has(before.lower))
    return (
      !pack.pluralPronouns.has(before.lower) &&
      !pack.thingPronouns.has(before.lower) &&
      !/^(?:le|les|se|lo|la|los|las)$/.test(before.lower)
    );
  // "has since denied"
  const isAdverbHere = before.lower === "since" && pack.auxiliaries.has(view.words[i - 2]?.lower ?? "");
  if (pack.prepositions.has(before.lower) && !isAdverbHere) return true;
  if (isAttribute(view, i, pack)) return true;
  if (closesTheSentence(view, i, pack)) return false;
  if (verb.form === "base" || verb.form === "finite") {
    // "picky details to", "cute labels,": a plural that is no verb of saying here.
    const after = view.words[i + 1];
    if (
      PLURALS.test(view.words[i]!.lower) &&
      (!after?.isWord ||
        pack.prepositions.has(after.lower) ||
        pack.conjunctions.has(after.lower) ||
        (/^(?:seen|obtained|reviewed|viewed|published|released|compiled)$/.test(after.lower) &&
          view.words[i + 2]?.lower === "by") ||
        isFiniteVerb(after, pack))
    )
      return true;
    // "reports that depicted delays": what follows is a relative clause.
    if (
      PLURALS.test(view.words[i]!.lower) &&
      after?.lower === "that" &&
      /(?:[a-z]ed|^were|^are|^had|^have)$/.test(view.words[i + 2]?.lower ?? "")
    )
      return true;
    if (pack.lang === "en" && verb.form === "base" && isSingular(view, i, pack)) return true;
    // "falsifying records": what the act is done to.
    if (/[a-z]ing$/.test(before.lower) && !before.isCapitalised && pack.documents.has(view.words[i]!.lower))
      return true;
    // "the annual report": an adjective between the article and the noun. No Spanish noun ends as "contaron" does.
    const earlier = view.words[i - 2];
    const isTensed = pack.lang === "es" && /(?:ó|[aei]ron|aban?|ían?)$/.test(view.words[i]!.lower);
    if (
      earlier &&
      !isTensed &&
      pack.determiners.has(earlier.lower) &&
      !before.isCapitalised &&
      !pack.unnamed.has(before.lower) &&
      !pack.organisations.has(before.lower) &&
      !pack.documents.has(before.lower) &&
      !pack.roles.has(before.lower) &&
      !pack.outletNouns.has(before.lower)
    ) {
      const next = view.words[i + 1];
      return (
        next === undefined ||
        !next.isWord ||
        pack.prepositions.has(next.lower) ||
        pack.auxiliaries.has(next.lower)
      );
    }
  }
  return false;
}

/** Participles that often stand before a noun as adjectives. */
const ATTRIBUTE =
  /^(?:known|alleged|suspected|supposed|proposed|planned|expected|estimated|claimed|reported|recommended)$/;

/** "The last major known outbreak in": an article and adjectives before it, one plain noun behind it, and no noun to speak. */
export function isAttribute({ words }: SentenceView, at: number, pack: LanguagePack): boolean {
  if (!ATTRIBUTE.test(words[at]!.lower) || at === 0) return false;
  const isPlain = (i: number): boolean => {
    const word = words[i];
    return (
      word?.isWord === true &&
      !word.isCapitalised &&
      !pack.determiners.has(word.lower) &&
      !pack.prepositions.has(word.lower) &&
      !pack.complementisers.has(word.lower) &&
      !pack.conjunctions.has(word.lower) &&
      !pack.personPronouns.has(word.lower) &&
      !pack.pluralPronouns.has(word.lower) &&
      !pack.auxiliaries.has(word.lower)
    );
  };
  const isAdjective = (i: number): boolean => {
    const { lower } = words[i]!;
    if (/^(?:major|minor|prior|first|last|only|latest|new|other)$/.test(lower)) return true;
    return (
      /(?:al|ic|ive|ous|ble|ary|ory|est|ful|less)$/.test(lower) &&
      ![pack.roles, pack.organisations, pack.unnamed, pack.documents].some((nouns) => nouns.has(lower))
    );
  };
  return isPlain(at - 1) && isAdjective(at - 1) && isPlain(at + 1);
}

/** "a senior party figure": after one thing in the singular no verb is bare. */
function isSingular({ words }: SentenceView, at: number, pack: LanguagePack): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const { lower, isWord } = words[k]!;
    if (/^(?:a|an)$/.test(lower)) return true;
    if (!isWord || pack.determiners.has(lower) || pack.prepositions.has(lower) || pack.auxiliaries.has(lower))
      return false;
    if (pack.conjunctions.has(lower) || pack.relatives.has(lower) || isFiniteVerb(words[k]!, pack))
      return false;
  }
  return false;
}

/** "..., the Harbour news agency reports.": the last word, behind a comma and who says it. */
function closesTheSentence({ words }: SentenceView, i: number, pack: LanguagePack): boolean {
  const before = words[i - 1]!;
  if (words.slice(i + 1).some((word) => word.isWord) || words[i]!.lower !== "reports") return false;
  const isSpeaker =
    before.isCapitalised || pack.outletNouns.has(before.lower) || pack.organisations.has(before.lower);
  return isSpeaker && words.slice(Math.max(1, i - 6), i).some((word) => word.text === ",");
}
