import type { LookedUp } from "../core/look-up/look-up.ts";
import type { PageAnnotations } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { ClaimRecord } from "../core/model/claim-record.ts";
import type { LegalQuestion } from "../core/model/legal-question.ts";
import type { ReadingProblem } from "../core/model/reading-problem.ts";
import type { UnderlineLooks } from "../core/model/underline-look.ts";

/**
 * What a page's scripts may ask of the background. Every method is answered by the table in background.ts;
 * the compiler finds a missing one.
 */
export interface BackgroundCalls {
  /** The gate found an article: inject the reading script into the sender's tab. */
  injectReader(): void;
  /** Inject a part of the reading script into the sender's tab. Resolves when it has run there. */
  injectPart(part: "card" | "painters"): void;
  /** The one question of the reading path. */
  annotate(
    article: Article,
  ):
    | { readonly page: PageAnnotations; readonly settings: PageSettings }
    | { readonly problem: ReadingProblem };
  /** All records and questions, for the records page. Extension pages only. */
  listKnowledge(): KnowledgeList;
  /** Mutes a record for the reader, or lets it speak again. */
  muteRecord(recordId: string, muted: boolean): void;
  /** The reader's settings as they stand for a page of this address. */
  pageSettings(url: string): PageSettings;
  /** What the records hold near to selected words. */
  lookUp(words: string): LookedUp;
  /** Keeps the size of our own text, in percent. */
  saveTextSize(size: number): void;
  /** Shows on the toolbar button of the sender's tab what its reading is at. */
  showState(state: ToolbarState): void;
  /** Opens the reading view of the sender's tab. */
  openReader(): void;
  /** Shows the number of matched claims on the toolbar button of the sender's tab; null clears it. */
  showCount(count: number | null): void;
}

export interface KnowledgeList {
  readonly dataVersion: string;
  readonly records: readonly ClaimRecord[];
  readonly questions: readonly LegalQuestion[];
}

/** `off`: read, but the reader wants nothing drawn here; `none`: no article. */
export type ToolbarState = "reading" | "ready" | "off" | "problem" | "none";

/** What a page needs to know of the reader's settings. */
export interface PageSettings {
  readonly painter: "highlights" | "marks";
  readonly level: Level;
  /** How each kind of underline is drawn. */
  readonly looks: UnderlineLooks;
  /** Ids of records that are not shown. */
  readonly mutedRecords: readonly string[];
  /** True when the reader silenced this site: nothing is painted. */
  readonly silent: boolean;
  /** Size of the card's text, in percent of the normal one. */
  readonly textSize: number;
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
  /** The text that was read with what was found in it, for the reading view; null when nothing was read. */
  getReading(): {
    readonly article: Article;
    readonly page: PageAnnotations;
    readonly mutedSentences: readonly string[];
  } | null;
  /** Shows every sentence again that was muted on this page. */
  unmuteSentences(): void;
  /** Moves to the next (1) or previous (-1) underlined sentence and opens its card. */
  step(direction: 1 | -1): void;
  /** Hides or shows all underlines in this tab. */
  toggle(): void;
  /** Looks up the selected words in a card; without a selection opens the reading view. */
  lookUp(): void;
}

export interface PageState {
  readonly status: "reading" | "ready" | "no-article" | "failed";
  /** Null until ready. */
  readonly page: PageAnnotations | null;
  /** Ids of annotations that were found but can't be shown on the page. */
  readonly notShown: readonly string[];
  readonly hidden: boolean;
  /** Words of the sentences that the reader muted on this page. */
  readonly mutedSentences: readonly string[];
  /** Whether the page holds more than what is read of one: its end was left out. */
  readonly isCut: boolean;
  /** Why it failed; null otherwise. */
  readonly problem: ReadingProblem | null;
}
