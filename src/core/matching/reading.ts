import type { ConceptSpan } from "./concept-span.ts";
import { countedBy } from "./counted-by.ts";
import type { CountedNumber } from "./counted-number.ts";
import type { DateMention } from "./date-mention.ts";
import { findDates } from "./dates.ts";
import { deniesAtOnce } from "./denies-at-once.ts";
import { derivedCounts } from "./derived-counts.ts";
import type { Lexicon } from "./lexicon.ts";
import { findNumbers } from "./numbers.ts";
import { ofItsCountry } from "./of-its-country.ts";
import { type Scope, scopesOf } from "./scope.ts";
import { type Token, tokensOf } from "./tokens.ts";

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
  const counted = findNumbers(tokens, isTaken).map((number) => ({
    ...number,
    counts: number.unit ?? countedBy(number, tokens, spans, lexicon),
  }));
  const numbers = [...counted, ...derivedCounts(counted, tokens)];
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
  const spans = lexicon.find(tokens, lang);
  const found = { tokens, spans: [...spans, ...ofItsCountry(text, tokens, spans, lexicon, lang)] };
  memory.set(key, found);
  return found;
}
