import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { watchRest } from "../../src/page/watch-rest.ts";
import { pageOf } from "./page-of.ts";

describe("a tab that is hidden", () => {
  let document: Document;
  let hidden: boolean;
  let inUse: boolean;
  let rests: number;
  let timers: Map<number, () => void>;
  let ending: AbortController;
  const turn = (to: "hidden" | "shown"): void => {
    hidden = to === "hidden";
    document.dispatchEvent(new document.defaultView!.Event("visibilitychange"));
  };
  /** Lets the time of every timer pass. */
  const later = (): void => {
    const due = [...timers.values()];
    timers.clear();
    for (const run of due) run();
  };
  beforeEach(() => {
    document = pageOf("<p>The keeper retired.</p>");
    [hidden, inUse, rests, timers] = [false, false, 0, new Map()];
    Object.defineProperty(document, "hidden", { get: () => hidden });
    let id = 0;
    Object.assign(document.defaultView!, {
      setTimeout: (run: () => void) => {
        timers.set(++id, run);
        return id;
      },
      clearTimeout: (each: number) => timers.delete(each),
    });
    ending = new document.defaultView!.AbortController();
    watchRest(
      document,
      () => inUse,
      () => rests++,
      ending.signal,
    );
  });

  test("rests once it has been hidden for long", () => {
    turn("hidden");
    assert.equal(rests, 0);
    later();
    assert.equal(rests, 1);
  });

  test("does not rest when it is shown in time, and has no timer then", () => {
    turn("hidden");
    turn("shown");
    assert.equal(timers.size, 0);
    later();
    assert.equal(rests, 0);
  });

  test("does not rest while something of ours is in use in it", () => {
    inUse = true;
    turn("hidden");
    later();
    assert.equal(rests, 0);
    inUse = false;
    turn("shown");
    turn("hidden");
    later();
    assert.equal(rests, 1);
  });

  test("does not rest when it is shown again before its timers run", () => {
    turn("hidden");
    hidden = false;
    later();
    assert.equal(rests, 0);
  });

  test("has no timer once its script has ended", () => {
    turn("hidden");
    ending.abort();
    assert.equal(timers.size, 0);
  });
});
