import { attribute } from "./attribution/attribute.ts";
import { findClaims } from "./claims/find-claims.ts";
import type { Knowledge } from "./knowledge.ts";
import { matchClaims } from "./matching/match-claims.ts";
import type { PageAnnotations } from "./model/annotation.ts";
import type { Article } from "./model/article.ts";
import { summarize } from "./summary/summarize.ts";
import { splitSentences } from "./text/split-sentences.ts";

/** The reading of one article. Pure: the same article and knowledge give the same answer. */
export function annotate(article: Article, knowledge: Knowledge): PageAnnotations {
  const sentences = splitSentences(article);
  const attributions = attribute(article, sentences, knowledge.sources);
  const claims = findClaims(article, sentences, attributions);
  const matches = matchClaims(article, claims, attributions, knowledge);
  return summarize(article, claims, attributions, matches, knowledge);
}
