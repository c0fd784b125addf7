import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "fflate";
import { ungzip } from "../../src/platform/ungzip.ts";

describe("ungzip", () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i) >> 3);
  const packed = () => Uint8Array.from(gzipSync(bytes, { mtime: 0 }));

  test("gives back what was packed", async () => {
    assert.deepEqual(await ungzip(packed()), bytes);
  });

  test("rejects what was cut short or damaged", async () => {
    await assert.rejects(ungzip(packed().slice(0, -9)));
    const damaged = packed();
    damaged[20]! ^= 0xff;
    await assert.rejects(ungzip(damaged));
  });
});
