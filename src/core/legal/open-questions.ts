import type { Knowledge } from "../knowledge.ts";
import { openClaimIndex } from "../matching/claim-index.ts";
import { findExpression } from "../matching/find-term.ts";
import { readSentence } from "../matching/reading.ts";
import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";

/** Questions that one sentence may raise, at most. */
const RAISED = 3;

/**
 * For each sentence, in order: ids of the legal questions that it raises itself, because it invokes a rule, a limit, an
 * authority, legal advice or consent. The triggers are data.
 */
export function openQuestions(
  article: Pick<Article, "lang">,
  sentences: readonly Pick<Sentence, "text">[],
  _matches: readonly unknown[],
  knowledge: Pick<Knowledge, "claimIndex">,
): string[][] {
  const index = openClaimIndex(knowledge.claimIndex);
  return sentences.map(({ text }) => {
    const reading = readSentence(text, index.lexicon, null, { lang: article.lang });
    return index.triggers
      .filter(({ expression }) => findExpression(expression, reading).length > 0)
      .map(({ question }) => question)
      .slice(0, RAISED);
  });
}
