import type { Knowledge } from "../knowledge.ts";
import { openClaimIndex } from "../matching/claim-index.ts";
import { parseDays } from "../matching/days.ts";
import { findExpression } from "../matching/find-term.ts";
import { type Reading, readSentence } from "../matching/reading.ts";
import { namesStory, standsInStory } from "../matching/story.ts";
import type { ClaimMatch } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";
import { isOfElsewhere } from "./elsewhere.ts";
import { saidBefore } from "./said-before.ts";

/** Questions that one sentence may raise, at most. */
const RAISED = 3;

/**
 * For each sentence, in order: ids of the legal questions that it raises itself, because it invokes a rule, a limit, an
 * authority, legal advice or consent. The triggers are data: what is done, by what rule; the article may have said before
 * what it is about, unless the sentence turns to another war, court or time. A rule is invoked in many a story: the
 * sentence or its article must stand in the records' own.
 */
export function openQuestions(
  article: Pick<Article, "lang" | "headline" | "datePublished">,
  sentences: readonly Pick<Sentence, "text">[],
  matches: readonly { readonly matches: readonly Pick<ClaimMatch, "recordId">[] }[],
  knowledge: Pick<Knowledge, "claimIndex">,
): string[][] {
  const { lexicon, triggers } = openClaimIndex(knowledge.claimIndex);
  const published = parseDays(article.datePublished ?? "")?.first ?? null;
  const read = (text: string) => readSentence(text, lexicon, published, { lang: article.lang });
  const readings = sentences.map(({ text }) => read(text));
  const headline = article.headline ? read(article.headline) : null;
  const matched = matches.filter((each) => each.matches.length > 0).length;
  const isInStory = standsInStory(headline, readings, matched, lexicon);
  const before = saidBefore(readings, headline);
  return readings.map((alone, i) => {
    if (!isInStory && !namesStory(alone, lexicon)) return [];
    const reading: Reading = {
      ...alone,
      expresses: (matches[i]?.matches ?? []).map(({ recordId }) => recordId),
      saidBefore: isOfElsewhere(alone, lexicon) ? NOTHING : before[i]!,
    };
    return triggers
      .filter(({ expression }) => findExpression(expression, reading).length > 0)
      .map(({ question }) => question)
      .slice(0, RAISED);
  });
}

const NOTHING: ReadonlySet<string> = new Set();
