import type { DeskParts, ImportJob, ImportProgress, MendedFeed } from "./desk-parts.ts";
import type { ListedFeed } from "./feed-item.tsx";
import type { FinishedImport } from "./finished-import.ts";
import type { Running } from "./running-import.tsx";

export interface DeskState<Feed extends ListedFeed> {
  readonly feeds: readonly Feed[] | null;
  readonly running: Running | null;
  readonly finished: readonly FinishedImport[];
  readonly undone: readonly string[];
  readonly mended: readonly MendedFeed[];
}

/** Imports files one after another and keeps what the section of feeds shows. */
export class FeedDesk<Feed extends ListedFeed> {
  #state: DeskState<Feed> = { feeds: [], running: null, finished: [], undone: [], mended: [] };
  #queue: { readonly file: File; readonly feedId: string | null }[] = [];
  #job: ImportJob | null = null;
  #isWorking = false;
  #opening: Promise<void> = Promise.resolve();

  #changed = (): void => undefined;

  constructor(private readonly parts: DeskParts<Feed>) {}

  get state(): DeskState<Feed> {
    return this.#state;
  }

  /** Calls back whenever the state has changed, until the returned function is called. One listener at a time. */
  onChange(changed: () => void): () => void {
    this.#changed = changed;
    return () => {
      this.#changed = () => undefined;
    };
  }

  /** To be called once, when the page is opened. Files that come meanwhile wait: mending holds the feeds. */
  open(): Promise<void> {
    this.#opening = this.#open();
    return this.#opening;
  }

  async #open(): Promise<void> {
    try {
      this.#set({ undone: await this.parts.undoDeadImports() });
      await this.refresh();
    } catch {
      this.#set({ feeds: null });
      return;
    }
    const mended = await this.parts.mend().catch(() => []);
    if (mended.length === 0) return;
    this.#set({ mended });
    await this.refresh();
  }

  /** The reader has seen what became of a damaged feed. */
  async forget({ id }: MendedFeed): Promise<void> {
    this.#set({ mended: this.#state.mended.filter((each) => each.id !== id) });
    await this.parts.forget(id);
  }

  /** Reads the list anew, after a change. */
  async refresh(): Promise<void> {
    this.#set({ feeds: await this.parts.list() });
  }

  /** Imports files: into the feed of this id, or each into a feed of its own. */
  add(files: readonly File[], feedId: string | null): void {
    this.#queue.push(...files.map((file) => ({ file, feedId })));
    if (this.#isWorking) this.#progress({});
    else void this.#work();
  }

  /** Ends the import that is under way, and forgets the files that wait. */
  cancel(): void {
    this.#queue = [];
    this.#job?.cancel();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    await this.#opening.catch(() => undefined);
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const finished = await this.#import(next.file, next.feedId);
      this.#job = null;
      await this.refresh().catch(() => undefined);
      this.#set({ running: null, finished: [finished, ...this.#state.finished] });
    }
    this.#isWorking = false;
  }

  async #import(file: File, feedId: string | null): Promise<FinishedImport> {
    this.#set({
      running: {
        fileName: file.name,
        size: file.size,
        bytes: 0,
        reviews: 0,
        refused: 0,
        isReadWhole: false,
        waiting: this.#queue.length,
      },
    });
    const nothing = { fileName: file.name, reviews: null, line: null, openEnd: null, refusals: null };
    try {
      this.#job = this.parts.start({ file, feedId, name: nameOf(file.name) }, (progress) =>
        this.#progress(progress),
      );
      const outcome = await this.#job.outcome;
      if (outcome === null) return { ...nothing, problem: null };
      const { problem, taken, refusals, line, openEnd } = outcome;
      if (problem === null) return { ...nothing, problem, reviews: taken, refusals, openEnd };
      return { ...nothing, problem, line, refusals };
    } catch {
      return { ...nothing, problem: "failed" };
    }
  }

  #progress(progress: Partial<ImportProgress>): void {
    const { running } = this.#state;
    if (running) this.#set({ running: { ...running, ...progress, waiting: this.#queue.length } });
  }

  #set(change: Partial<DeskState<Feed>>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }
}

/** "claims-2024.json.gz" is called "claims-2024". */
function nameOf(fileName: string): string {
  return fileName.replace(/(?:\.(?:gz|jsonl?|ndjson|jsonld|csv|tsv|txt))+$/i, "") || fileName;
}
