import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { type HoverTarget, watchHover } from "../../src/page/hover.ts";

const CARD = { left: 100, top: 130, right: 400, bottom: 330 };
/** A frame of the display: how often a moving pointer is heard of. */
const FRAME = 16;
/** Longer than any rest and any leave. */
const LONG = 5000;

/** A page with one line of text, from y 100 to 120, whose sentence is "a" up to x 300 and "b" beyond; and its clock. */
class FakePage {
  readonly opened: string[] = [];
  card: string | null = null;
  pinned = false;
  private now = 0;
  private readonly timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  private readonly listeners = new Map<string, (event: unknown) => void>();
  private last = 0;

  constructor() {
    const listen = (type: string, handle: (event: unknown) => void) => this.listeners.set(type, handle);
    const document = {
      addEventListener: listen,
      documentElement: { addEventListener: listen },
      getSelection: () => null,
      defaultView: {
        setTimeout: (run: () => void, delay: number) => {
          this.timers.set(++this.last, { at: this.now + delay, run });
          return this.last;
        },
        clearTimeout: (id: number) => this.timers.delete(id),
      },
    };
    const target: HoverTarget = {
      sentenceAt: ({ x, y }) => (y < 100 || y > 120 ? null : x < 300 ? "a" : "b"),
      openCard: () =>
        this.card === null
          ? null
          : {
              id: this.card,
              box: CARD,
              isPinned: this.pinned,
              contains: (event) => {
                const { clientX: x, clientY: y } = event as unknown as { clientX: number; clientY: number };
                return x >= CARD.left && x <= CARD.right && y >= CARD.top && y <= CARD.bottom;
              },
            },
      prepare: () => undefined,
      pin: () => {
        this.pinned = true;
      },
      open: (id) => {
        this.card = id;
        this.opened.push(id);
      },
      close: () => {
        this.card = null;
        this.pinned = false;
      },
    };
    watchHover(document as unknown as Document, target, new AbortController().signal);
  }

  send(type: string, x: number, y: number, more: object = {}): void {
    const event = {
      isTrusted: true,
      pointerType: "mouse",
      buttons: 0,
      clientX: x,
      clientY: y,
      target: null,
      ...more,
    };
    this.listeners.get(type)?.(event);
  }

  wait(duration: number): void {
    const end = this.now + duration;
    for (;;) {
      const next = [...this.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next) break;
      this.timers.delete(next[0]);
      this.now = next[1].at;
      next[1].run();
    }
    this.now = end;
  }

  /** Moves the pointer in a straight line, a step a frame. */
  glide(from: readonly [number, number], to: readonly [number, number], steps = 30): void {
    for (let i = 0; i <= steps; i++) {
      this.send(
        "pointermove",
        from[0] + ((to[0] - from[0]) * i) / steps,
        from[1] + ((to[1] - from[1]) * i) / steps,
      );
      this.wait(FRAME);
    }
  }
}

describe("a card opens when the pointer rests, and at no other time", () => {
  let page: FakePage;
  beforeEach(() => {
    page = new FakePage();
  });

  test("resting on a sentence opens its card once", () => {
    page.glide([10, 10], [200, 110]);
    page.wait(LONG);
    assert.deepEqual(page.opened, ["a"]);
  });

  test("crossing the line on the way elsewhere opens nothing, however slow the hand", () => {
    page.glide([200, 10], [200, 300], 300);
    page.wait(LONG);
    assert.deepEqual(page.opened, []);
  });

  test("gliding along the line opens nothing until it ends", () => {
    page.glide([10, 110], [500, 110], 400);
    assert.deepEqual(page.opened, []);
    page.wait(LONG);
    assert.deepEqual(page.opened, ["b"]);
  });

  test("a page that scrolls under a still pointer opens nothing", () => {
    page.glide([10, 300], [200, 300]);
    page.wait(LONG);
    for (let i = 0; i < 20; i++) {
      page.send("scroll", 0, 0);
      page.wait(FRAME);
    }
    // The text has come under the pointer, and the browser sends a move of no distance.
    const under = new FakePage();
    under.send("pointermove", 200, 110);
    under.send("scroll", 0, 0);
    under.send("pointermove", 200, 110);
    under.wait(LONG);
    assert.deepEqual([...page.opened, ...under.opened], []);
  });

  test("a pressed button, as when text is selected, opens nothing", () => {
    page.send("pointermove", 200, 110, { buttons: 1 });
    page.wait(LONG);
    assert.deepEqual(page.opened, []);
  });

  test("events that a page's script made up open nothing", () => {
    page.send("pointermove", 200, 110, { isTrusted: false });
    page.wait(LONG);
    assert.deepEqual(page.opened, []);
  });

  test("the card stays while the pointer is on its way to it, and in it", () => {
    page.send("pointermove", 110, 110);
    page.wait(LONG);
    page.glide([110, 112], [380, 300], 60);
    page.wait(LONG);
    assert.equal(page.card, "a");
  });

  test("it stays although the way to it leads over another sentence", () => {
    page.send("pointermove", 290, 110);
    page.wait(LONG);
    page.glide([290, 112], [340, 140], 20);
    page.wait(LONG);
    assert.equal(page.card, "a");
    assert.deepEqual(page.opened, ["a"]);
  });

  test("it closes when the pointer goes away from sentence and card", () => {
    page.send("pointermove", 200, 110);
    page.wait(LONG);
    page.glide([200, 110], [200, 5]);
    page.wait(LONG);
    assert.equal(page.card, null);
  });

  test("a kept card is neither closed nor replaced by the pointer", () => {
    page.send("pointermove", 200, 110);
    page.wait(LONG);
    page.send("click", 200, 110);
    page.glide([200, 110], [450, 110]);
    page.wait(LONG);
    page.glide([450, 110], [450, 5]);
    page.wait(LONG);
    assert.equal(page.card, "a");
    assert.deepEqual(page.opened, ["a"]);
  });

  test("a tap opens, and a tap elsewhere closes", () => {
    page.send("click", 200, 110, { pointerType: "touch" });
    assert.equal(page.card, "a");
    page.send("click", 450, 20, { pointerType: "touch" });
    assert.equal(page.card, null);
  });
});
