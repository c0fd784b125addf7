import type { Models } from "../knowledge.ts";
import { openWeights } from "../text/packed-weights.ts";
import type { AttributionSpans } from "./attribution-spans.ts";
import { betterRule } from "./better-rule.ts";
import { isSaid } from "./is-said.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { mendSource } from "./mend-source.ts";
import { mendSpanishSpans } from "./mend-spanish-spans.ts";
import { findSpans } from "./rules/find-spans.ts";
import { isInClause } from "./rules/is-in-clause.ts";
import { spanishAgent } from "./rules/spanish-agent.ts";
import type { SentenceView } from "./sentence-view.ts";
import { decode, type WordLabel } from "./tagger/decode.ts";
import { featuresOf } from "./tagger/features.ts";
import { spansOfLabels } from "./tagger/spans-of-labels.ts";
import { surroundingsOf } from "./tagger/surroundings.ts";
import { unlabelled } from "./unlabelled.ts";

/** The spans of one sentence: the main attribution, and what the rules found, the outermost first. */
export interface SentenceSpans {
  /** Null when nothing is attributed. A content without source and cue goes on from an earlier sentence. */
  readonly main: AttributionSpans | null;
  readonly byRules: readonly AttributionSpans[];
  /** Null without weights. */
  readonly labels: readonly WordLabel[] | null;
}

/**
 * Taken from the score of "no label", in nats: the rules after the tagger throw out more than they add, so it may give a
 * little more than it is sure of. Chosen by cross-validation on the corpus.
 */
const GENEROSITY = 0.25;

/** Spans of every sentence: by the tagger where there are weights, which has the rules' findings among its features, else by the rules. */
export function readSpans(
  views: readonly SentenceView[],
  pack: LanguagePack,
  models: Models | undefined,
): SentenceSpans[] {
  const weights = models?.tagger ? openWeights(models.tagger) : null;
  const rules = views.map((view) => findSpans(view, pack));
  return views.map((view, index) => {
    const byRules = rules[index]!;
    if (!weights) return { main: byRules[0] ?? null, byRules, labels: null };
    const labels = decode(featuresOf(view, byRules, pack, surroundingsOf(views, rules, index)), weights, [
      -GENEROSITY,
    ]);
    const tagged = spansOfLabels(view, labels, byRules, pack);
    const mended =
      tagged && mendSource(view, betterRule(view, tagged, byRules, pack) ?? tagged, byRules, pack);
    const read = mended ? mendSpanishSpans(view, mended, byRules, pack) : spanishAgent(view, byRules, pack);
    const main = read && isSaid(view, read, pack) ? read : null;
    const isAside =
      main?.isHedge && main.cue[0] && pack.lang === "en" && isInClause(view.words, main.cue[0].from, pack);
    if (isAside) return { main: null, byRules, labels };
    const isBare = !main || (main.source === null && main.cue.length === 0);
    return { main: (isBare ? unlabelled(view, byRules, pack) : null) ?? main, byRules, labels };
  });
}
