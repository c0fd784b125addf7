import type { Article } from "../core/model/article.ts";
import { type ProblemKind, problemOf, type ReadingProblem } from "../core/model/reading-problem.ts";
import { FoundSentences } from "./found-sentences.ts";
import { inSlices } from "./in-slices.ts";
import type { PageReaderParts, ReadingState } from "./page-reader-parts.ts";
import { type Reading, readArticleInSteps } from "./read-article.ts";
import type { ReaderChoices, ReadingSettings } from "./reader-choices.ts";

/** What is done with what was read. */
export interface ReadingTarget {
  /** There is something to show: found in new words (`before` is what was found in the old ones), or the same anew. */
  found(before: FoundSentences | null): void;
  /** Nothing may be shown any more. */
  lost(): void;
}

/** The reading of one page: what it is at, what was read and found last. A later reading overtakes an earlier one. */
export class PageReading<S extends ReadingSettings> {
  status: "reading" | "ready" | "no-article" | "failed" = "reading";
  /** Why the last reading failed. */
  problem: ReadingProblem | null = null;
  last: Reading | null = null;
  found: FoundSentences | null = null;
  private turn = 0;
  private current: Promise<void> | null = null;

  constructor(
    private readonly document: Document,
    private readonly parts: PageReaderParts<S>,
    private readonly choices: ReaderChoices<S>,
    private readonly target: ReadingTarget,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads, and asks what is in it unless it is the same article as before. */
  read(): Promise<void> {
    this.current = this.readOnce();
    return this.current;
  }

  /** Done when a reading that runs is; reads first what was never read. */
  whenRead(): Promise<void> {
    return this.current ?? this.read();
  }

  private async readOnce(): Promise<void> {
    const turn = ++this.turn;
    if (this.status === "reading") this.tellState();
    let failsAs: ProblemKind = "page";
    try {
      const reading = await inSlices(readArticleInSteps(this.document), this.signal);
      if (turn !== this.turn) return;
      if (reading === null) {
        this.target.lost();
        this.status = "no-article";
        this.parts.showCount(null);
        this.tellState();
        return;
      }
      const { found } = this;
      this.last = reading;
      if (found && sameArticle(found.reading.article, reading.article)) {
        this.found = new FoundSentences(reading, found.page);
        this.target.found(found);
        if (this.status !== "ready") this.tellReady();
      } else {
        failsAs = "gone";
        const answer = await this.parts.annotate(reading.article);
        if (turn !== this.turn) return;
        if ("problem" in answer) {
          this.fail(answer.problem);
          return;
        }
        failsAs = "page";
        const { page, settings } = answer;
        this.found = new FoundSentences(reading, page);
        this.choices.settings = settings;
        this.target.found(found);
        this.tellReady();
      }
    } catch (error) {
      if (this.signal.aborted || turn !== this.turn) return;
      this.fail(problemOf(error, failsAs));
    }
  }

  private fail(problem: ReadingProblem): void {
    this.target.lost();
    this.status = "failed";
    this.problem = problem;
    this.tellState();
  }

  /** The page has changed. */
  async readAgain(): Promise<void> {
    if (this.status === "no-article" && !this.parts.isArticle(this.document)) return;
    await this.read();
  }

  /** Another page is coming under the same document: nothing of the old one may stay. */
  leave(): void {
    this.turn++;
    this.target.lost();
    this.last = null;
    this.found = null;
    this.status = this.parts.isArticle(this.document) ? "reading" : "no-article";
    this.parts.showCount(null);
  }

  tellCount(): void {
    this.parts.showCount(this.choices.count(this.found));
  }

  tellState(): void {
    const state = {
      reading: "reading",
      ready: this.choices.isOff ? "off" : "ready",
      failed: "problem",
      "no-article": "none",
    };
    this.parts.showState?.(state[this.status] as ReadingState);
  }

  private tellReady(): void {
    this.status = "ready";
    this.problem = null;
    this.tellCount();
    this.tellState();
  }
}

/** Whether nothing that annotation depends on differs. */
function sameArticle(a: Article, b: Article): boolean {
  return a.text === b.text && a.url === b.url && a.outlet === b.outlet && a.datePublished === b.datePublished;
}
