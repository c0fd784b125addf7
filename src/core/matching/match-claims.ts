import type { Knowledge } from "../knowledge.ts";
import type { ClaimMatch } from "../model/annotation.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { changedSince } from "./changed-since.ts";
import { openClaimIndex } from "./claim-index.ts";
import { type DatedArticle, findMatches } from "./find-matches.ts";
import { isNearEnough, type NearFrame } from "./near-frames.ts";
import type { ScoredMatch } from "./scored-match.ts";
import { namesStory } from "./story.ts";
import { tellsOfLater } from "./tells-of-later.ts";

/** What a sentence is matched with: shown on the page, and offered in the popup as possibly related. */
export interface SentenceMatches {
  readonly matches: readonly ClaimMatch[];
  readonly possibleMatches: readonly ClaimMatch[];
}

/** Records shown on one sentence, at most. */
const SHOWN = 3;
/** Records offered as possibly related, at most. */
const OFFERED = 2;

/**
 * For each claim's sentence, in order: the records whose proposition it expresses. What only comes near is offered where
 * the sentence or its article stands in the records' story.
 */
export function matchClaims(
  article: DatedArticle,
  claims: readonly Pick<Claim, "sentence">[],
  attributions: readonly (Attribution | null)[],
  knowledge: Knowledge,
): SentenceMatches[] {
  const index = openClaimIndex(knowledge.claimIndex);
  const { readings, matches: strict, near, isInStory } = findMatches(article, claims, attributions, index);
  return readings.map((reading, i) => {
    const added = near[i]!.filter((each) => isNearEnough(each, index.nearWeights)).map(nearMatch);
    const ids = new Set(added.map(({ recordId }) => recordId));
    const matches = [...strict[i]!.filter(({ recordId }) => !ids.has(recordId)), ...added];
    const choose = (chosen: readonly ScoredMatch[], most: number) =>
      chosen.slice(0, most).map((match) => withChange(strip(match), article.datePublished, knowledge));
    // Words that fit a record fit other stories too; a quotation is known by its own words.
    const isOnStory = isInStory || namesStory(reading, index.lexicon);
    const fitting = matches.filter(
      (match) => (isOnStory || isQuotation(match)) && !isOfLater(match, article.datePublished, knowledge),
    );
    return {
      matches: choose(fitting.filter(isShown), SHOWN),
      possibleMatches: choose(
        fitting.filter((match) => !isShown(match)),
        OFFERED,
      ),
    };
  });
}

/** A record matched though the sentence leaves a part of it unsaid: its wordings and the article make up for it. */
function nearMatch({ claim, evidence }: NearFrame): ScoredMatch {
  return {
    recordId: claim,
    score: 0.8,
    evidence,
    changedSince: null,
    misattribution: null,
    isShown: true,
  };
}

const isShown = (match: ScoredMatch): boolean => match.isShown;

const isQuotation = ({ evidence }: ScoredMatch): boolean => evidence[0]?.role === "words";

function isOfLater({ recordId }: ClaimMatch, published: string | null, knowledge: Knowledge): boolean {
  const record = knowledge.record(recordId);
  return record !== null && tellsOfLater(record, published);
}

function withChange(match: ClaimMatch, published: string | null, knowledge: Knowledge): ClaimMatch {
  const record = knowledge.record(match.recordId);
  return record ? { ...match, changedSince: changedSince(record, published) } : match;
}

function strip({ isShown: _, ...match }: ScoredMatch): ClaimMatch {
  return match;
}
