import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, mock, test } from "node:test";
import { PageWatch } from "../../src/page/watch.ts";
import { pageOf } from "./page-of.ts";

const MINUTE = 60_000;

/** A page with a clock of its own, which stands still until it is told to go on. */
class ClockedPage {
  readonly document = pageOf("<main><p>One line of text.</p></main>");
  readonly ending = new this.document.defaultView!.AbortController();
  hidden = false;
  /** Times at which the page was read, in ms. */
  readonly readAt: number[] = [];
  readonly told: Node[] = [];
  concerned = true;
  /** How long one reading takes, in ms. */
  cost = 20;
  now = 1000;
  readonly timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  readonly watch: PageWatch;

  constructor() {
    const window = this.document.defaultView!;
    let last = 0;
    Object.defineProperty(this.document, "hidden", { get: () => this.hidden });
    mock.method(performance, "now", () => this.now);
    mock.method(window, "setTimeout", ((run: () => void, delay: number) => {
      this.timers.set(++last, { at: this.now + delay, run });
      return last;
    }) as never);
    mock.method(window, "clearTimeout", ((id: number) => this.timers.delete(id)) as never);
    this.watch = new PageWatch(
      this.document,
      {
        concerns: () => this.concerned,
        changed: (nodes) => this.told.push(...nodes),
        settled: async () => {
          this.readAt.push(this.now);
          this.now += this.cost;
        },
        navigated: () => undefined,
      },
      this.ending.signal,
    );
  }

  get line(): Text {
    return this.document.querySelector("p")!.firstChild as Text;
  }

  /** Changes the page; resolves when the watcher was told. */
  async change(times: number): Promise<void> {
    for (let i = 0; i < times; i++) this.line.data = `${this.now} ${i}`;
    await this.turn();
  }

  /** Lets time pass, timers of it included. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds;
    for (;;) {
      const due = [...this.timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, { at, run }] = due;
      this.timers.delete(id);
      this.now = Math.max(this.now, at);
      run();
      await this.turn();
    }
    this.now = Math.max(this.now, until);
  }

  /** One turn of the event loop: observers and promises have run. */
  private turn(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
}

describe("a watched page", () => {
  let page: ClockedPage;
  beforeEach(() => {
    page = new ClockedPage();
  });
  afterEach(() => {
    page.ending.abort();
    mock.restoreAll();
  });

  test("that stands still has no timer", () => assert.equal(page.timers.size, 0));

  test("is read once after a burst of changes, and then has no timer again", async () => {
    await page.change(100);
    assert.equal(page.timers.size, 1);
    await page.pass(MINUTE);
    assert.equal(page.readAt.length, 1);
    assert.equal(page.timers.size, 0);
  });

  test("under ten thousand changes a second is read for a twentieth of the time at most, and rests afterwards", async () => {
    const started = page.now;
    for (let tick = 0; tick < 200; tick++) {
      await page.change(500);
      await page.pass(50);
      assert.ok(page.timers.size <= 1);
    }
    const spent = page.readAt.length * page.cost;
    assert.ok(page.readAt.length >= 2, "the page is not given up");
    assert.ok(spent <= (page.now - started) / 20, `${spent} ms of ${page.now - started}`);
    await page.pass(MINUTE);
    const reads = page.readAt.length;
    assert.equal(page.timers.size, 0);
    await page.pass(10 * MINUTE);
    assert.equal(page.readAt.length, reads);
  });

  test("that is slow to read is read the less often", async () => {
    page.cost = 400;
    await page.change(1);
    await page.pass(1000);
    await page.change(1);
    await page.pass(5000);
    assert.equal(page.readAt.length, 1);
    await page.pass(MINUTE);
    assert.equal(page.readAt.length, 2);
  });

  test("changes that concern nothing that was read set no timer, but edited text is told of", async () => {
    page.concerned = false;
    await page.change(3);
    assert.equal(page.timers.size, 0);
    assert.ok(page.told.includes(page.line));
  });

  test("our own work on it goes unnoticed, the page's just before does not", async () => {
    page.watch.unnoticed(() => page.document.body.append("ours"));
    await page.pass(MINUTE);
    assert.equal(page.readAt.length, 0);
    page.line.data = "theirs";
    page.watch.unnoticed(() => page.document.body.append("ours"));
    await page.pass(MINUTE);
    assert.equal(page.readAt.length, 1);
  });

  test("is not read while its tab is hidden, and is when the tab is shown", async () => {
    page.hidden = true;
    await page.change(3);
    assert.equal(page.timers.size, 0);
    page.hidden = false;
    page.document.dispatchEvent(new page.document.defaultView!.Event("visibilitychange"));
    await page.pass(MINUTE);
    assert.equal(page.readAt.length, 1);
  });

  test("whose reading has ended is left alone", async () => {
    await page.change(1);
    page.ending.abort();
    assert.equal(page.timers.size, 0);
    await page.change(1);
    await page.pass(MINUTE);
    assert.equal(page.readAt.length, 0);
  });
});
