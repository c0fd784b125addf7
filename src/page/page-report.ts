import type { PageAnnotations } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { ReadingProblem } from "../core/model/reading-problem.ts";
import type { PageReading } from "./page-reading.ts";
import type { ReaderChoices, ReadingSettings } from "./reader-choices.ts";
import type { ShownSentences } from "./shown-sentences.ts";

export interface PageReaderState {
  readonly status: PageReading<ReadingSettings>["status"];
  readonly page: PageAnnotations | null;
  /** Ids of annotations that were found but can't be shown on the page. */
  readonly notShown: readonly string[];
  readonly hidden: boolean;
  /** Whether the page holds more than what is read of one. */
  readonly isCut: boolean;
  readonly problem: ReadingProblem | null;
}

/** What the extension's other screens are told of a page. */
export class PageReport<S extends ReadingSettings> {
  private hasHidden = false;

  constructor(
    private readonly reading: PageReading<S>,
    private readonly choices: ReaderChoices<S>,
    private readonly shown: ShownSentences<S>,
  ) {}

  state(): PageReaderState {
    const { status, found, last, problem } = this.reading;
    return {
      status,
      page: found?.page ?? null,
      notShown: this.shown.notShown,
      hidden: this.choices.own.hidden,
      isCut: last?.isCut ?? false,
      problem,
    };
  }

  /** Reads again first where style sheets hide what was read, and from then on each time: they may show it again. */
  async stateNow(): Promise<PageReaderState> {
    this.hasHidden ||= this.shown.hasUnrendered;
    if (this.hasHidden && this.reading.status === "ready") await this.reading.readAgain();
    return this.state();
  }

  /** Done when a reading that runs is; reads a page first that nobody has looked at yet. */
  whenRead(): Promise<void> {
    return this.reading.whenRead();
  }

  /** The text that was read with what was found in it; null when nothing was read. */
  lastReading(): { readonly article: Article; readonly page: PageAnnotations } | null {
    const { found } = this.reading;
    return found && { article: found.reading.article, page: found.page };
  }
}
