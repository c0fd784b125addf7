import type { Knowledge } from "../knowledge.ts";
import type { ClaimMatch } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { changedSince } from "./changed-since.ts";
import { type ClaimIndex, openClaimIndex } from "./claim-index.ts";
import type { Context } from "./context.ts";
import { parseDays } from "./days.ts";
import type { Frame } from "./frame.ts";
import { matchQuotations } from "./match-quotations.ts";
import { type Reading, readSentence } from "./reading.ts";
import type { ScoredMatch } from "./scored-match.ts";
import { namesStory, standsInStory } from "./story.ts";
import { type Verdict, verify } from "./verify.ts";

/** What a sentence is matched with: shown on the page, and offered in the popup as possibly related. */
export interface SentenceMatches {
  readonly matches: readonly ClaimMatch[];
  readonly possibleMatches: readonly ClaimMatch[];
}

/** Records shown on one sentence, at most. */
const SHOWN = 3;
/** Records offered as possibly related, at most, and the share of their roles that must be found. */
const OFFERED = 2;
const NEARLY = 0.66;
/** Sentences before a sentence that it may lean on. */
const RECENT = 3;

/**
 * For each claim's sentence, in order: the records whose proposition it expresses. What only comes near is offered where
 * the sentence or its article stands in the records' story.
 */
export function matchClaims(
  article: Pick<Article, "datePublished" | "headline" | "lang">,
  claims: readonly Pick<Claim, "sentence">[],
  attributions: readonly (Attribution | null)[],
  knowledge: Knowledge,
): SentenceMatches[] {
  const index = openClaimIndex(knowledge.claimIndex);
  const published = parseDays(article.datePublished ?? "")?.first ?? null;
  const { lang } = article;
  const headline = article.headline
    ? readSentence(article.headline, index.lexicon, published, { lang })
    : null;
  const topics = new Map<string, number>();
  const earlier: Reading[] = [];
  const found = claims.map(({ sentence }, i) => {
    const reading = readSentence(sentence.text, index.lexicon, published, {
      speakers: speakersOf(attributions[i] ?? null),
      lang,
    });
    const recent = earlier.slice(-RECENT).reverse();
    const context: Context = { recent: headline ? [...recent, headline] : recent, topics, published };
    const matches = matchSentence(reading, context, index, attributions[i] ?? null);
    earlier.push(reading);
    for (const concept of reading.concepts.keys()) topics.set(concept, (topics.get(concept) ?? 0) + 1);
    return matches.map((match) => withChange(match, article.datePublished, knowledge));
  });
  const matched = found.filter((matches) => matches.some(isShown)).length;
  const isInStory = standsInStory(headline, earlier, matched, index.lexicon);
  return found.map((matches, i) => ({
    matches: matches.filter(isShown).slice(0, SHOWN).map(strip),
    possibleMatches:
      isInStory || namesStory(earlier[i]!, index.lexicon)
        ? matches
            .filter((match) => !isShown(match))
            .slice(0, OFFERED)
            .map(strip)
        : [],
  }));
}

const isShown = (match: ScoredMatch): boolean => match.isShown;

/** All that the index says of one sentence, best first: accepted frames and quotations, then those that came near. */
export function matchSentence(
  reading: Reading,
  context: Context,
  index: ClaimIndex,
  attribution: Attribution | null,
): ScoredMatch[] {
  const verdicts = index
    .candidates(reading)
    .map((frame) => ({ frame, verdict: verify(frame, reading, context, index.lexicon) }));
  const accepted = new Map(
    verdicts.filter(({ verdict }) => verdict.accepted).map(({ frame }) => [frame.claim, frame] as const),
  );
  // Two that would yield to each other both stand.
  const yields = (frame: Frame) =>
    frame.yieldsTo.some(
      (other) => accepted.has(other) && !accepted.get(other)!.yieldsTo.includes(frame.claim),
    );
  const byFrame = verdicts
    .filter(({ frame, verdict }) => !verdict.accepted || !yields(frame))
    .filter(({ verdict }) => verdict.accepted || isNear(verdict))
    .map(({ frame, verdict }) => toMatch(frame.claim, verdict));
  const quoted = matchQuotations(reading, index, attribution);
  const known = new Set(quoted.map((match) => match.recordId));
  return [...quoted, ...byFrame.filter((match) => !known.has(match.recordId))].sort(
    (a, b) => b.score - a.score,
  );
}

function isNear({ found, evidence, usedContext, refusal }: Verdict): boolean {
  return found >= NEARLY && found < 1 && evidence.length >= 2 && !usedContext && refusal !== null;
}

function toMatch(recordId: string, { accepted, found, evidence, usedContext }: Verdict): ScoredMatch {
  const score = accepted ? (usedContext ? 0.9 : 0.97) : Math.min(0.5, found / 2);
  return { recordId, score, evidence, changedSince: null, misattribution: null, isShown: accepted };
}

function withChange(match: ScoredMatch, published: string | null, knowledge: Knowledge): ScoredMatch {
  const record = knowledge.record(match.recordId);
  return record ? { ...match, changedSince: changedSince(record, published) } : match;
}

function strip({ isShown: _, ...match }: ScoredMatch): ClaimMatch {
  return match;
}

/** Registered ids of who says the sentence and through whom. */
export function speakersOf(attribution: Attribution | null): string[] {
  if (!attribution) return [];
  return [attribution.source.id, ...attribution.chain.map((link) => link.id)].filter((id) => id !== null);
}
