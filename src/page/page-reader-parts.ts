import type { PageAnnotations } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { ReadingProblem } from "../core/model/reading-problem.ts";
import type { CardParts } from "./page-card.ts";
import type { Painters } from "./paint/choose-paint.ts";
import type { OwnChoices, ReadingSettings, SaidOfLines } from "./reader-choices.ts";

export interface PageReaderParts<S extends ReadingSettings> extends CardParts<S> {
  /** What the reader chose on this page while another script read it; absent: nothing. */
  readonly own?: OwnChoices;
  /** The one question of the reading path. */
  annotate(
    article: Article,
  ): Promise<{ readonly page: PageAnnotations; readonly settings: S } | { readonly problem: ReadingProblem }>;
  /** The painters that most pages never need. */
  loadPainters(): Painters | Promise<Painters>;
  /** Shows how many sentences match a record; null for none to show. */
  showCount(count: number | null): void;
  /** Shows what the reading is at. */
  showState?(state: ReadingState): void;
  /** What is said to screen readers of what was done, in the reader's language. */
  wordsFor(said: Said): Promise<string>;
  /** Whether a page that was reached by script, without a load, is worth reading. */
  isArticle(document: Document): boolean;
}

/** What there is to say after the reader asked for something: of the underlines, of what was muted, or why there is none. */
export type Said = SaidOfLines | "no_article" | "problem" | "muted" | "unmuted";

/** `off`: read, but the reader wants nothing drawn here; `none`: no article. */
export type ReadingState = "reading" | "ready" | "off" | "problem" | "none";
