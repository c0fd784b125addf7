import { attribute } from "./attribution/attribute.ts";
import { packOf } from "./attribution/lexicon/pack-of.ts";
import { readPageReviews } from "./claim-review/read-page-reviews.ts";
import { findClaims } from "./claims/find-claims.ts";
import type { Knowledge } from "./knowledge.ts";
import { openQuestions } from "./legal/open-questions.ts";
import { matchClaims, type SentenceMatches } from "./matching/match-claims.ts";
import type { Annotation, FeedMatch, PageAnnotations } from "./model/annotation.ts";
import type { Article } from "./model/article.ts";
import type { ChainLink } from "./model/attribution.ts";
import type { Sentence } from "./model/sentence.ts";
import { findPageReviews } from "./retrieval/find-page-reviews.ts";
import { findDocuments } from "./summary/documents.ts";
import { summarize } from "./summary/summarize.ts";
import { languageOf } from "./text/detect-language.ts";
import { isExplainerTitle } from "./text/is-explainer-title.ts";
import { splitSentences } from "./text/split-sentences.ts";

/**
 * The reading of one article. Pure: the same article and knowledge give the same answer.
 * `sentences` may be given where the text comes already split, `feedMatches` beside them where the reader has feeds.
 */
export function annotate(
  article: Article,
  knowledge: Knowledge,
  sentences: readonly Sentence[] = splitSentences(article),
  feedMatches: readonly (readonly FeedMatch[])[] = [],
): PageAnnotations {
  const attributions = attribute(article, sentences, knowledge.sources, knowledge.models);
  const claims = findClaims(article, sentences, attributions, knowledge.models);
  const lang = languageOf(article);
  const own: ChainLink[] =
    packOf(lang) === null ? [] : [{ name: article.outlet ?? "", kind: "outlet", id: null }];
  const matches = matchClaims(article, claims, attributions, knowledge).map((found, i) =>
    isExplainerTitle(sentences[i]!, attributions[i] ?? null, lang) ? NO_MATCHES : found,
  );
  const questions = openQuestions(article, sentences, matches, knowledge);
  const pageReviews = readPageReviews(article.claimReviews);
  const ownReviews = findPageReviews(sentences, pageReviews);

  const annotations = sentences.map((sentence, i): Annotation => {
    const attribution = attributions[i] ?? null;
    const found = matches[i];
    return {
      id: `s${sentence.index}`,
      position: { type: "TextPositionSelector", start: sentence.start, end: sentence.end },
      quote: quoteOf(article.text, sentence),
      blockKind: sentence.blockKind,
      // LABELS: a sentence that matches a record is a claim.
      isClaim: (claims[i]?.isClaim ?? false) || [found?.matches, feedMatches[i]].some((each) => each?.length),
      checkWorthiness: claims[i]?.checkWorthiness ?? 0,
      attribution,
      chain: attribution?.chain ?? own,
      matches: found?.matches ?? [],
      possibleMatches: found?.possibleMatches ?? [],
      feedMatches: feedMatches[i] ?? [],
      pageReviews: ownReviews[i] ?? [],
      legalQuestions: questions[i] ?? [],
    };
  });

  const records = unique(
    annotations.flatMap((each) => [...each.matches, ...each.possibleMatches]).map((m) => m.recordId),
  )
    .map((id) => knowledge.record(id))
    .filter((record) => record !== null);
  const shown = new Set(annotations.flatMap((each) => each.matches.map((match) => match.recordId)));
  const raised = unique([
    ...annotations.flatMap((each) => each.legalQuestions),
    ...records.filter((record) => shown.has(record.id)).flatMap((record) => record.legalQuestions),
  ]);

  return {
    url: article.url,
    lang: article.lang,
    outlet: article.outlet,
    headline: article.headline,
    datePublished: article.datePublished,
    dataVersion: knowledge.dataVersion,
    annotations,
    summary: summarize(annotations, findDocuments(article, annotations)),
    records,
    pageReviews,
    legalQuestions: raised.map((id) => knowledge.question(id)).filter((question) => question !== null),
  };
}

/** What names a subject asserts nothing of it. */
const NO_MATCHES: SentenceMatches = { matches: [], possibleMatches: [] };

/** Length of the context on either side of a quote, in UTF-16 units (W3C Web Annotation leaves it open; Hypothesis uses 32). */
const CONTEXT = 32;

function quoteOf(text: string, { start, end }: Sentence): Annotation["quote"] {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
