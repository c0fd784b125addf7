import type { ConceptSpan } from "./concept-span.ts";
import type { DateMention } from "./date-mention.ts";
import { findDates } from "./dates.ts";
import { deniesAtOnce } from "./denies-at-once.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMention } from "./number-mention.ts";
import { findNumbers } from "./numbers.ts";
import { type Scope, scopesOf } from "./scope.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A number with the concept that it counts; null where that is not to be seen. */
export interface CountedNumber extends NumberMention {
  readonly counts: string | null;
}

/** A sentence as the matcher reads it. */
export interface Reading {
  readonly text: string;
  readonly lang: string;
  readonly tokens: readonly Token[];
  readonly concepts: ReadonlyMap<string, readonly ConceptSpan[]>;
  readonly numbers: readonly CountedNumber[];
  readonly dates: readonly DateMention[];
  readonly isQuestion: boolean;
  /** Whether the verb of its first clause is negated. */
  readonly deniesAtOnce: boolean;
  /** Its parts that it does not assert. */
  readonly scopes: readonly Scope[];
  /** The persons named, in order. */
  readonly actors: readonly ConceptSpan[];
  /** Ids of registered sources that say the sentence; [] when nobody registered does. */
  readonly speakers: readonly string[];
  /** The person by name who says the sentence, registered or not; null when nobody is named. */
  readonly namedSpeaker: string | null;
  /** Ids of the records that the sentence expresses, where they are known already; else []. */
  readonly expresses: readonly string[];
  /** Concepts of which its article has spoken before; null where that is not known, then it may have been of any. */
  readonly saidBefore: ReadonlySet<string> | null;
  /** The day of the article; null when unknown. */
  readonly published: number | null;
}

const NOTHING: ReadonlySet<string> = new Set();
const NAMED = new Set(["person", "group", "agency", "outlet", "named"]);
/** Words that end the phrase of a number. */
const ENDS_PHRASE = new Set(
  "after in on from with since by during when while and as at over aboard who for last this que en por con tras para".split(
    " ",
  ),
);
/** Tokens between a number and what it counts. */
const REACH = 6;
/** Tokens between what is counted and its number behind it. */
const BEFORE = 14;
/** What leads from what is counted to its number. */
const LEADS =
  /^(?:at|to|reach(?:es|ed)?|total(?:s|ed|led)?|number(?:s|ed)?|stands?|stood|was|were|is|en|a|hasta|suman|sumaron|alcanz\w+|ascend\w+|ascienden|asciende)$/;

/** Reads one sentence. `published` is the article's day, null when unknown; `speakers` are ids from the attribution, `source` its words for who says it; `lang` chooses the expressions. */
export function readSentence(
  text: string,
  lexicon: Lexicon,
  published: number | null,
  {
    speakers = [],
    namedSpeaker = null,
    source = null,
    lang = "en",
  }: {
    readonly speakers?: readonly string[];
    readonly namedSpeaker?: string | null;
    readonly source?: string | null;
    readonly lang?: string;
  } = {},
): Reading {
  const { tokens, spans } = conceptsIn(text, lexicon, lang);
  const concepts = new Map<string, ConceptSpan[]>();
  for (const span of spans) {
    const known = concepts.get(span.concept);
    if (known) known.push(span);
    else concepts.set(span.concept, [span]);
  }
  const dates = findDates(tokens, published);
  const named = spans.filter((span) => NAMED.has(lexicon.kindOf(span.concept) ?? ""));
  const isTaken = (index: number) =>
    named.some((span) => span.from <= index && index < span.to) ||
    dates.some((date) => date.from <= index && index < date.to && !date.isRelative);
  const numbers = findNumbers(tokens, isTaken).map((number) => ({
    ...number,
    counts: number.unit ?? countedBy(number, tokens, spans, lexicon),
  }));
  const actors = spans.filter((span) => lexicon.kindOf(span.concept) === "person");
  // The attribution knows a surname by the article's first mention, the lexicon by itself.
  const bySurname =
    source === null || speakers.length > 0 ? [] : actors.filter((span) => isIn(source, span, text, tokens));
  return {
    text,
    lang,
    tokens,
    concepts,
    numbers,
    dates,
    deniesAtOnce: deniesAtOnce(tokens, lang),
    scopes: scopesOf(tokens, lang),
    isQuestion: /\?["'”’)\]]*$/u.test(text.trim()),
    actors,
    speakers: [...new Set([...speakers, ...bySurname.map((span) => span.concept)])],
    namedSpeaker: namedSpeaker ?? (bySurname.length > 0 ? source : null),
    expresses: [],
    saidBefore: NOTHING,
    published,
  };
}

/** Whether a person's name ends what the sentence calls its source; "its top diplomat" is no name. */
function isIn(source: string, { from, to }: ConceptSpan, text: string, tokens: readonly Token[]): boolean {
  return (
    tokens[to - 1]!.isCapitalised && source.endsWith(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  );
}

interface Found {
  readonly tokens: readonly Token[];
  readonly spans: readonly ConceptSpan[];
}

/** Sentences whose concepts are remembered: those of an article are read for records and for legal questions. */
const REMEMBERED = 1000;
const lately = new WeakMap<Lexicon, Map<string, Found>>();

function conceptsIn(text: string, lexicon: Lexicon, lang: string): Found {
  const memory = lately.get(lexicon) ?? new Map<string, Found>();
  lately.set(lexicon, memory);
  const key = `${lang} ${text}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const tokens = tokensOf(text);
  const found = { tokens, spans: lexicon.find(tokens, lang) };
  memory.set(key, found);
  return found;
}

/** The nearest counted thing after the number, else a killing before it, else what a toll before it counts. */
function countedBy(
  number: NumberMention,
  tokens: readonly Token[],
  spans: readonly ConceptSpan[],
  lexicon: Lexicon,
): string | null {
  let best: ConceptSpan | null = null;
  for (const span of spans) {
    if (lexicon.kindOf(span.concept) !== "unit" || span.from < number.to || span.from > number.to + REACH)
      continue;
    if (best && span.from >= best.from) continue;
    if (leavesPhrase(tokens, number.to, span.from)) continue;
    best = span;
  }
  if (best) return best.concept === "dead" ? "people" : best.concept;
  const before = spans.filter((span) => span.from < number.from && number.from - span.to <= 4);
  if (before.some((span) => span.concept === "kill" || span.concept === "toll" || span.concept === "dead"))
    return "people";
  if (spans.some((span) => span.concept === "toll" && span.to <= number.from)) return "people";
  return countedBefore(number, tokens, spans, lexicon);
}

/** "Overdose deaths at around 73,000 for the year": nothing behind the number can be counted, and a verb or preposition leads to it. */
function countedBefore(
  { from, to }: NumberMention,
  tokens: readonly Token[],
  spans: readonly ConceptSpan[],
  lexicon: Lexicon,
): string | null {
  const next = tokens[to];
  if (next && !next.afterBreak && !ENDS_PHRASE.has(next.norm)) return null;
  if (!tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => LEADS.test(norm))) return null;
  const units = spans.filter(
    (span) =>
      (lexicon.kindOf(span.concept) === "unit" || span.concept === "kill") &&
      span.to <= from &&
      from - span.to <= BEFORE,
  );
  const last = units.reduce<ConceptSpan | null>(
    (best, span) => (best && best.to >= span.to ? best : span),
    null,
  );
  if (!last) return null;
  return last.concept === "dead" || last.concept === "kill" ? "people" : last.concept;
}

function leavesPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to && i < tokens.length; i++) {
    if ((i > from && tokens[i]!.afterBreak) || (i < to && ENDS_PHRASE.has(tokens[i]!.norm))) return true;
  }
  return false;
}
