import type { Knowledge } from "../knowledge.ts";
import { openClaimIndex } from "../matching/claim-index.ts";
import { findExpression } from "../matching/find-term.ts";
import { readSentence } from "../matching/reading.ts";
import { namesStory, standsInStory } from "../matching/story.ts";
import type { ClaimMatch } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";

/** Questions that one sentence may raise, at most. */
const RAISED = 3;

/**
 * For each sentence, in order: ids of the legal questions that it raises itself, because it invokes a rule, a limit, an
 * authority, legal advice or consent. The triggers are data. A rule is invoked in many a story: the sentence or its
 * article must stand in the records' own.
 */
export function openQuestions(
  article: Pick<Article, "lang" | "headline">,
  sentences: readonly Pick<Sentence, "text">[],
  matches: readonly { readonly matches: readonly Pick<ClaimMatch, "recordId">[] }[],
  knowledge: Pick<Knowledge, "claimIndex">,
): string[][] {
  const { lexicon, triggers } = openClaimIndex(knowledge.claimIndex);
  const read = (text: string) => readSentence(text, lexicon, null, { lang: article.lang });
  const readings = sentences.map(({ text }, i) => ({
    ...read(text),
    expresses: (matches[i]?.matches ?? []).map(({ recordId }) => recordId),
  }));
  const headline = article.headline ? read(article.headline) : null;
  const matched = matches.filter((each) => each.matches.length > 0).length;
  const isInStory = standsInStory(headline, readings, matched, lexicon);
  return readings.map((reading) =>
    isInStory || namesStory(reading, lexicon)
      ? triggers
          .filter(({ expression }) => findExpression(expression, reading).length > 0)
          .map(({ question }) => question)
          .slice(0, RAISED)
      : [],
  );
}
