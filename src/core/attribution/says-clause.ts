import type { AttributionSpans } from "./attribution-spans.ts";
import type { CueVerb, LanguagePack } from "./lexicon/pack.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** Words behind a verb of saying among which the verb of what is said stands. */
const CLAUSE_REACH = 12;

/** Verbs that say something wherever a clause follows, beside those of saying. */
const TELLS =
  /^(?:note|reveal|report|confirm|suggest|acknowledge|admit|concede|predict|estimate|hint|believe|highlight|remind|inform|assure|promise|vow|pledge|indicate|recall|maintain|announce)$/;

/**
 * "The mayor also recently declared the bridge would hold", "Pell, Orr and others claim they were told", ", Lee suggested,",
 * "residents express concern": what the rules found where the form of an English sentence leaves no doubt.
 */
export function saysClause(
  { words, quoted }: SentenceView,
  { source, cue: [first, ...more] }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  if (!source || !first || more.length > 0 || pack.lang !== "en" || first.from < source.to) return false;
  if (quoted[first.from] !== 0 || quoted[source.from] !== 0 || pack.relatives.has(words[source.from]!.lower))
    return false;
  if (!words.slice(source.to, first.from).every((word) => isAdverb(word, pack))) return false;
  const verb = pack.cues.get(words[first.to - 1]!.lower);
  // "With the mayor announcing that"
  if (verb?.form === "ing" && words[source.from - 1]?.lower === "with")
    return hasClauseBehind(words, first.to, pack);
  if (!verb || verb.form === "ing") return false;
  const isTensed = verb.form !== "base" || isPlural(words, source, pack);
  if (!isTensed) return false;
  const saysAnything = verb.cueClass === "speech" || TELLS.test(verb.lemma);
  if (saysAnything && isBetweenCommas(words, source, first)) return true;
  // "The move sparked chaos and protesters have warned they could come back": most of the sentence is theirs.
  const isSecond = /^(?:and|but)$/.test(words[source.from - 1]?.lower ?? "") && first.to < words.length / 2;
  if (isSecond && saysAnything && hasClauseBehind(words, first.to, pack)) return true;
  if (!opensClause(words, source, pack)) return false;
  if (takesPosition(words, first.to, verb)) return true;
  return (saysAnything && hasClauseBehind(words, first.to, pack)) || voicesConcern(words, first.to, verb);
}

/** "Costs could rise, Lee suggested, as each change brings another." */
function isBetweenCommas(words: SentenceView["words"], source: WordRange, cue: WordRange): boolean {
  return (
    source.to === cue.from &&
    source.from > 4 &&
    words[source.from - 1]!.text === "," &&
    words[cue.to]?.text === ","
  );
}

/** The sentence's first words, behind a conjunction or an opening phrase too. */
function opensClause(words: SentenceView["words"], { from }: WordRange, pack: LanguagePack): boolean {
  const first = words.find((word) => word.isWord)!;
  // "Prior to launch the firm promised": a phrase of time that ends in no comma.
  if (from <= 1) return !/^(?:prior|ahead|due|thanks|owing|next|close)$/.test(first.lower);
  const opening = pack.conjunctions.has(first.lower) ? words[1]! : first;
  return (
    words[from - 1]!.text === "," &&
    (pack.prepositions.has(opening.lower) ||
      isAdverb(opening, pack) ||
      /^(?:while|when|after|as)$/.test(first.lower)) &&
    words.findIndex((word) => word.text === ",") === from - 1
  );
}

function isPlural(words: SentenceView["words"], source: WordRange, pack: LanguagePack): boolean {
  const last = words[source.to - 1]!.lower;
  return (
    pack.pluralPronouns.has(last) ||
    (pack.unnamed.has(words[source.from]!.lower) && words[source.from]!.lower.endsWith("s")) ||
    /(?:[^su]s|people|police|men|women|children)$/.test(last) ||
    words.slice(source.from, source.to).some(({ lower }) => lower === "and")
  );
}

/** A subject and a verb of its own, before anything that would make it an object with a clause. */
function hasClauseBehind(words: SentenceView["words"], cue: number, pack: LanguagePack): boolean {
  const day = words[cue]?.lower === "on" ? cue + 1 : cue;
  const at = pack.weekdays.has(words[day]?.lower ?? "") ? day + 1 : cue;
  const next = words[at];
  if (!next?.isWord || pack.prepositions.has(next.lower) || next.lower === "to") return false;
  for (let i = at; i < Math.min(words.length, at + CLAUSE_REACH); i++) {
    const { text, lower } = words[i]!;
    if (/^[;.:"“(]$/.test(text)) return false;
    if (pack.complementisers.has(lower)) return i === at;
    if (pack.relatives.has(lower) || /^(?:and|but|or|to)$/.test(lower)) return false;
    if (pack.auxiliaries.has(lower)) return i > at;
  }
  return false;
}

const STATEMENT =
  /^(?:remarks?|claims?|allegations?|accusations?|reports?|suggestions?|criticism|charges|statements?|comments?|rumou?rs|assertions?|calls|demands?)$/;

/** "The palace rejected the senator's remarks", "the minister has strongly criticised the chairman". */
function takesPosition(words: SentenceView["words"], at: number, { lemma }: CueVerb): boolean {
  const next = words[at];
  if (!next?.isWord || next.lower === "by") return false;
  if (/^(?:criticise|criticize|condemn|denounce|slam|blast|lambast|decry|deplore)$/.test(lemma)) return true;
  return (
    /^(?:reject|deny|dismiss|refute|dispute)$/.test(lemma) &&
    words.slice(at, at + 8).some(({ lower }) => STATEMENT.test(lower))
  );
}

/** "Passengers express concern about the queues". */
function voicesConcern(words: SentenceView["words"], at: number, { lemma }: CueVerb): boolean {
  return (
    /^(?:express|voice)$/.test(lemma) &&
    words
      .slice(at, at + 4)
      .some(({ lower }) =>
        /^(?:concerns?|fears?|doubts?|support|hopes?|regrets?|anger|outrage|frustration|dismay|confidence|optimism|opposition|surprise|alarm|disappointment|sympathy|condolences|gratitude|excitement|interest|delight|reservations|worries)$/.test(
          lower,
        ),
      )
  );
}
