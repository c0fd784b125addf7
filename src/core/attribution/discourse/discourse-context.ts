import type { Article } from "../../model/article.ts";
import type { PackedWeights } from "../../text/packed-weights.ts";
import type { Cast } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceSpans } from "../read-spans.ts";
import type { Registry } from "../registry.ts";
import type { SentenceView } from "../sentence-view.ts";

/** What reading an article's attributions needs to know. */
export interface DiscourseContext {
  readonly article: Article;
  readonly views: readonly SentenceView[];
  readonly spans: readonly SentenceSpans[];
  readonly pack: LanguagePack;
  readonly registry: Registry;
  readonly cast: Cast;
  /** Null without weights: the rules decide kinds. */
  readonly kinds: PackedWeights | null;
}
