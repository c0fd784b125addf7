import type { PageAnnotations } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";

/**
 * What a page's scripts may ask of the background. Every method is answered by the table in background.ts;
 * the compiler finds a missing one.
 */
export interface BackgroundCalls {
  /** The gate found an article: inject the reading script into the sender's tab. */
  injectReader(): void;
  /** The one question of the reading path. */
  annotate(article: Article): { readonly page: PageAnnotations; readonly settings: PageSettings };
  /** Shows the number of matched claims on the toolbar button of the sender's tab; null clears it. */
  showCount(count: number | null): void;
}

/** What a page needs to know of the reader's settings. */
export interface PageSettings {
  readonly painter: "highlights" | "marks";
  readonly level: Level;
  /** BCP 47 tag of the interface language. */
  readonly locale: string;
  /** The interface's words in that language. */
  readonly catalog: Readonly<Record<string, string>>;
}

/** How much is underlined: nothing, matched sentences, also what rests on unnamed sources, every claim. */
export type Level = "off" | "matches" | "sourcing" | "all";

/** What extension pages may ask of the reading script in a tab. */
export interface PageCalls {
  getPageAnnotations(): PageState;
  /** Scrolls to the sentence and opens its card; false when it is no longer on the page. */
  reveal(annotationId: string): boolean;
  /** Moves to the next (1) or previous (-1) underlined sentence and opens its card. */
  step(direction: 1 | -1): void;
  /** Hides or shows all underlines in this tab. */
  toggle(): void;
}

export interface PageState {
  readonly status: "reading" | "ready" | "no-article" | "failed";
  /** Null until ready. */
  readonly page: PageAnnotations | null;
  /** Ids of annotations that were found but can't be shown on the page. */
  readonly notShown: readonly string[];
  readonly hidden: boolean;
  /** Why it failed, for the reader; null otherwise. */
  readonly problem: string | null;
}
