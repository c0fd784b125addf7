import type { MatchEvidence } from "../model/annotation.ts";
import { type Alignment, align, namesIn } from "./align.ts";
import type { Likeness } from "./compare.ts";
import { contradictionOf } from "./contradiction.ts";
import { evidenceOf } from "./evidence.ts";
import type { Term } from "./terms-of.ts";

/** Whether a claim of a feed is shown with a sentence, and why. */
export interface Decision {
  /** Log-odds; accepted from `ACCEPTED_FROM` on, if nothing refuses. */
  readonly score: number;
  readonly isAccepted: boolean;
  /** The guard that refused, in words; null when none did. */
  readonly refusal: string | null;
  readonly evidence: readonly MatchEvidence[];
}

/**
 * A logistic decision. Constants chosen on the training part of CheckThat! 2A against sentences of news articles, so that at
 * most one news sentence in 1,000 is shown a claim of a feed of 14,000; then rounded.
 */
const WEIGHTS = {
  mass: 10.5,
  titleMass: 6.8,
  told: 2.1,
  titleTold: 1.5,
  names: 1.4,
  near: 4.4,
  figureMissing: -1.2,
};
const BIAS = -13.4;
/** A text that stands for its title as well is no second witness: keeps untitled feeds under the same rate of firings. */
const UNTITLED = -2;
export const ACCEPTED_FROM = 2.9;
/** Weight at which shared words count half. */
const HALF_MASS = 15;
/** Shared words that are neither names nor offices: below this, only the people are the same. */
const FEWEST_TOLD = 2;
/** Share of what the claim says of its names, in the text or in the title; or a literal run, of ten words. */
const LEAST_TOLD = 0.3;
const LEAST_TITLE_TOLD = 0.5;
const LITERAL_RUN = 0.5;

export function decide(
  said: readonly Term[],
  claim: { readonly text: readonly Term[]; readonly title: readonly Term[] },
  likeness: Likeness,
  weightOf: (hash: number) => number,
): Decision {
  const names = namesIn(claim.text);
  const text = align(said, claim.text, names, weightOf);
  // Without a title the text stands for it: else no claim of a feed without titles could be accepted.
  const title = claim.title.length === 0 ? text : align(said, claim.title, names, weightOf);
  const score = scoreOf(text, title, likeness.near) + (claim.title.length === 0 ? UNTITLED : 0);
  const refusal = refusalOf(text, title, likeness) ?? contradictionOf(said, claim.text, text.pairs);
  return {
    score,
    isAccepted: score >= ACCEPTED_FROM && refusal === null,
    refusal,
    evidence: evidenceOf(said, claim.text, names, text.pairs),
  };
}

/**
 * Whether a claim can be accepted at all, before its text is read: `shared` is the weight of the words that it has in
 * common with the sentence, `near` as in `Likeness`. Never false for a claim that `decide` accepts.
 */
export function canBeAccepted(shared: number, near: number): boolean {
  const all = saturated(shared);
  return (
    BIAS +
      (WEIGHTS.mass + WEIGHTS.titleMass) * all +
      (WEIGHTS.told + WEIGHTS.titleTold) * Math.sqrt(all) +
      WEIGHTS.names +
      WEIGHTS.near * near >=
    ACCEPTED_FROM
  );
}

function scoreOf(text: Alignment, title: Alignment, near: number): number {
  return (
    BIAS +
    WEIGHTS.mass * saturated(text.names.found + text.rest.found) +
    WEIGHTS.titleMass * saturated(title.names.found + title.rest.found) +
    WEIGHTS.told * told(text) +
    WEIGHTS.titleTold * told(title) +
    WEIGHTS.names * (text.names.total === 0 ? 0.5 : text.names.found / text.names.total) +
    WEIGHTS.near * near +
    WEIGHTS.figureMissing * Math.min(2, text.figuresMissing)
  );
}

function refusalOf(text: Alignment, title: Alignment, likeness: Likeness): string | null {
  if (text.rest.words < FEWEST_TOLD) return "the same names, but not what is said of them";
  const isTold = share(text) >= LEAST_TOLD || share(title) >= LEAST_TITLE_TOLD || likeness.run >= LITERAL_RUN;
  return isTold ? null : "too little of what the claim says";
}

function told(alignment: Alignment): number {
  return Math.sqrt(share(alignment) * saturated(alignment.rest.found));
}

function share({ rest }: Alignment): number {
  return rest.total === 0 ? 0 : rest.found / rest.total;
}

function saturated(weight: number): number {
  return weight / (weight + HALF_MASS);
}
