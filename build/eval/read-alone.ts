import { attribute } from "../../src/core/attribution/attribute.ts";
import type { Knowledge } from "../../src/core/knowledge.ts";
import { type Context, NO_CONTEXT } from "../../src/core/matching/context.ts";
import { formatDay, parseDays } from "../../src/core/matching/days.ts";
import { namedSpeakerOf, speakersOf } from "../../src/core/matching/find-matches.ts";
import type { Lexicon } from "../../src/core/matching/lexicon.ts";
import { type Reading, readSentence } from "../../src/core/matching/reading.ts";
import type { Attribution } from "../../src/core/model/attribution.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import { articleFromSentences } from "../../src/core/text/article-from-sentences.ts";

/** A sentence read as an article of its own. */
export interface Alone {
  readonly reading: Reading;
  readonly attribution: Attribution | null;
  readonly context: Context;
}

/** Reads a sentence of a record alone, on the record's day. */
export function readAlone(
  text: string,
  lang: string,
  record: ClaimRecord,
  { dataVersion, sources, models }: Knowledge,
  lexicon: Lexicon,
): Alone {
  const datePublished = dayOf(record, dataVersion);
  const { article, sentences } = articleFromSentences([text], { lang, datePublished });
  const attribution = attribute(article, sentences, sources, models)[0] ?? null;
  const published = parseDays(datePublished)?.first ?? null;
  const speakers = speakersOf(attribution);
  const namedSpeaker = namedSpeakerOf(attribution);
  const reading = readSentence(text, lexicon, published, { speakers, namedSpeaker, lang });
  return { reading, attribution, context: { ...NO_CONTEXT, published } };
}

/** The day on which a report of the record would come out: the last day of its date, or the day of its first status. */
function dayOf({ dateOfEvent, history }: ClaimRecord, latest: string): string {
  const days = dateOfEvent === null ? null : parseDays(dateOfEvent);
  const day = days ? formatDay(days.last) : (history[0]?.asOf ?? latest);
  return day < latest ? day : latest;
}
