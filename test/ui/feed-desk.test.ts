import assert from "node:assert/strict";
import { test } from "node:test";
import { FeedDesk } from "../../src/ui/feeds/feed-desk.ts";
import type { ListedFeed } from "../../src/ui/feeds/feed-item.tsx";

const NOTHING_REFUSED = { lines: new Uint32Array(0), reasons: new Uint8Array(0) };

test("files that come while feeds are being mended, and while others are imported, are imported one after another", async () => {
  let mended = (): void => undefined;
  let running = 0;
  const begun: string[] = [];
  let isLastAdded = false;
  const desk = new FeedDesk<ListedFeed>({
    list: async () => [],
    undoDeadImports: async () => [],
    mend: () =>
      new Promise((resolve) => {
        mended = () => resolve([]);
      }),
    forget: async () => undefined,
    start: ({ file }) => {
      assert.equal(++running, 1, "one at a time");
      begun.push(file.name);
      const outcome = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        running--;
        return { problem: null, taken: 1, refusals: NOTHING_REFUSED, line: null, openEnd: null };
      });
      return { outcome, cancel: () => undefined };
    },
  });
  const finished = new Promise<void>((resolve) => {
    desk.onChange(() => {
      const { length } = desk.state.finished;
      if (length === 1 && !isLastAdded) {
        isLastAdded = true;
        desk.add([new File([], "c.json")], null);
      }
      if (length === 3) resolve();
    });
  });
  const opening = desk.open();
  desk.add([new File([], "a.json")], null);
  desk.add([new File([], "b.json")], null);
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(begun, [], "nothing begins while feeds are being mended");
  mended();
  await opening;
  await finished;
  assert.deepEqual(begun, ["a.json", "b.json", "c.json"]);
});
