import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { awaitArticle } from "../../src/page/await-article.ts";
import { whenSeen } from "../../src/page/when-seen.ts";
import { pageOf } from "./page-of.ts";

const STORY = `<article><h1>Keeper retires</h1>${"<p>The keeper of the Sallow Head lighthouse retired on Monday after forty years, the harbour office said.</p>".repeat(6)}</article>`;

const { AbortController: own } = globalThis;

/** A page in a tab that is behind others until it is shown. */
function tabOf(body: string): { document: Document; show(): void; hide(): void } {
  const document = pageOf(`<title>Keeper retires</title><body>${body}</body>`);
  // jsdom's events take no other signals than its own.
  globalThis.AbortController = document.defaultView!.AbortController;
  let hidden = true;
  Object.defineProperty(document, "hidden", { get: () => hidden });
  const turn = (to: boolean) => {
    hidden = to;
    document.dispatchEvent(new document.defaultView!.Event("visibilitychange"));
  };
  return { document, show: () => turn(false), hide: () => turn(true) };
}

describe("the gate", () => {
  afterEach(() => {
    globalThis.AbortController = own;
  });

  test("looks at a tab that was opened behind others once it is shown, and then once", () => {
    const { document, show, hide } = tabOf(STORY);
    let looks = 0;
    let found = 0;
    whenSeen(document, () => {
      looks++;
      awaitArticle(document, () => found++);
    });
    assert.deepEqual([looks, found], [0, 0]);
    show();
    assert.deepEqual([looks, found], [1, 1]);
    hide();
    show();
    assert.deepEqual([looks, found], [1, 1]);
  });

  test("waits for a page that is still a shell, and finds its article once it is filled", (context) => {
    const { document } = tabOf("<div id=app></div>");
    const timers: (() => void)[] = [];
    context.mock.method(document.defaultView!, "setTimeout", (run: () => void) => timers.push(run));
    context.mock.method(document.defaultView!, "clearTimeout", (id: number) => {
      timers[id - 1] = () => undefined;
    });
    Object.defineProperty(document, "readyState", { value: "complete" });
    let found = 0;
    awaitArticle(document, () => found++);
    assert.equal(found, 0);
    document.body.innerHTML = STORY;
    for (const run of timers) run();
    assert.equal(found, 1);
  });

  test("has no timer on a page that is full and no article", (context) => {
    const { document } = tabOf("<div></div>".repeat(200));
    const timers = context.mock.method(document.defaultView!, "setTimeout", () => 1);
    Object.defineProperty(document, "readyState", { value: "complete" });
    awaitArticle(document, () => assert.fail("There is no article."));
    assert.equal(timers.mock.callCount(), 0);
  });
});
