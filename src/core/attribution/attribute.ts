import type { Models } from "../knowledge.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Sentence } from "../model/sentence.ts";
import type { RegisteredSource } from "../model/source-registry.ts";
import { languageOf } from "../text/detect-language.ts";
import { openWeights } from "../text/packed-weights.ts";
import { readCast } from "./cast/read-cast.ts";
import { Discourse } from "./discourse/discourse.ts";
import { packOf } from "./lexicon/pack-of.ts";
import { readSpans } from "./read-spans.ts";
import { registryOf } from "./registry.ts";
import { viewSentences } from "./sentence-view.ts";

/**
 * Who says each sentence: one attribution or null per sentence, in order. Null when the page speaks in its own voice.
 * Sources are resolved to `sources` by alias, the article's own context deciding. Languages without rules of their own
 * get nulls. Linear in the article's length, never throws.
 */
export function attribute(
  article: Article,
  sentences: readonly Sentence[],
  sources: readonly RegisteredSource[],
  models?: Models,
): (Attribution | null)[] {
  const pack = packOf(languageOf(article));
  if (!pack) return sentences.map(() => null);
  const registry = registryOf(sources);
  const { views } = viewSentences(article, sentences, pack);
  const cast = readCast(views, pack, registry);
  const kinds = models?.kinds ? openWeights(models.kinds) : null;
  const spans = readSpans(views, pack, models);
  const discourse = new Discourse({ article, views, spans, pack, registry, cast, kinds });
  return views.map(() => discourse.readNext());
}
