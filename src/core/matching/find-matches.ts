import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { parseDays } from "./days.ts";
import { dropFar } from "./drop-far.ts";
import { matchSentence } from "./match-sentence.ts";
import { type NearFrame, nearFrames } from "./near-frames.ts";
import { type Reading, readSentence } from "./reading.ts";
import type { ScoredMatch } from "./scored-match.ts";
import { standsInStory } from "./story.ts";

/** Sentences before a sentence that it may lean on. */
const RECENT = 3;

export type DatedArticle = Pick<Article, "datePublished" | "headline" | "lang">;

/** What the reading of an article found; the lists are in the order of its sentences. */
export interface FoundMatches {
  readonly readings: readonly Reading[];
  /** What frames and quotations say of each sentence, best first. */
  readonly matches: readonly (readonly ScoredMatch[])[];
  /** The frames that each sentence fills in part; none outside the records' story. */
  readonly near: readonly (readonly NearFrame[])[];
  readonly isInStory: boolean;
}

/** Reads an article's sentences one after the other, then once more for what is only said in part: that needs the whole. */
export function findMatches(
  { datePublished, headline: title, lang }: DatedArticle,
  claims: readonly Pick<Claim, "sentence">[],
  attributions: readonly (Attribution | null)[],
  index: ClaimIndex,
): FoundMatches {
  const published = parseDays(datePublished ?? "")?.first ?? null;
  const headline = title ? readSentence(title, index.lexicon, published, { lang }) : null;
  // How many sentences name each concept: so far in the first reading, of all in the second.
  const topics = new Map<string, number>();
  const readings: Reading[] = [];
  const contextOf = (i: number) => ({ recent: recentTo(i, readings, headline), topics, published });
  const matches = claims.map(({ sentence }, i) => {
    const attribution = attributions[i] ?? null;
    const reading = readSentence(sentence.text, index.lexicon, published, {
      speakers: speakersOf(attribution),
      namedSpeaker: namedSpeakerOf(attribution),
      source: sourceOf(attribution),
      lang,
    });
    const found = matchSentence(reading, contextOf(i), index, attribution);
    readings.push(reading);
    for (const concept of reading.concepts.keys()) topics.set(concept, (topics.get(concept) ?? 0) + 1);
    // A sentence that stands alone is given the benefit of the doubt: an article's others mostly tell details.
    return claims.length > 1 ? dropFar(found, reading, index, lang) : found;
  });
  const shown = matches.map(
    (found) => new Set(found.filter((match) => match.isShown).map((match) => match.recordId)),
  );
  const matched = shown.filter((ids) => ids.size > 0).length;
  const isInStory = standsInStory(headline, readings, matched, index.lexicon);
  const near = readings.map((reading, i) =>
    isInStory ? nearFrames(reading, contextOf(i), index, shown[i]!, lang) : [],
  );
  return { readings, matches, near, isInStory };
}

/** The headline and the sentences just before, the nearest first. */
function recentTo(i: number, readings: readonly Reading[], headline: Reading | null): Reading[] {
  const recent = readings.slice(Math.max(0, i - RECENT), i).reverse();
  return headline ? [...recent, headline] : recent;
}

/** Registered ids of who says the sentence and through whom. */
export function speakersOf(attribution: Attribution | null): string[] {
  if (!attribution) return [];
  return [attribution.source.id, ...attribution.chain.map((link) => link.id)].filter((id) => id !== null);
}

/** The person by name who says it, as the sentence names him; null for the unnamed, for titles, institutions and papers. */
export function namedSpeakerOf(attribution: Attribution | null): string | null {
  const source = attribution?.source;
  if (source?.kind !== "named-person" || !/\p{Lu}/u.test(source.text)) return null;
  return source.id !== null || FULL_NAME.test(source.name) ? source.name : null;
}

/** The words for a person or body that says it; null where there are none. */
function sourceOf(attribution: Attribution | null): string | null {
  const source = attribution?.source;
  return source?.kind === "named-person" || source?.kind === "organisation" ? source.text : null;
}

/** Two words or more, each with a capital. */
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|del|la|van|von|al|bin) )*\p{Lu}[\p{L}'’.-]*)+$/u;
