import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "fflate";
import { type Packed, ungzip } from "../../src/platform/ungzip.ts";

describe("ungzip", () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i) >> 3);
  const packed = () => Uint8Array.from(gzipSync(bytes, { mtime: 0 }));
  const inPieces = (whole: Uint8Array<ArrayBuffer>, size = 1000): Packed => ({
    length: bytes.length,
    pieces: Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
      whole.slice(i * size, (i + 1) * size),
    ),
  });

  test("gives back what was packed, in however many pieces it comes", async () => {
    for (const size of [1000, 1_000_000]) assert.deepEqual(await ungzip(inPieces(packed(), size)), bytes);
  });

  test("rejects what was cut short or damaged", async () => {
    await assert.rejects(ungzip(inPieces(packed().slice(0, -9))));
    const damaged = packed();
    damaged[20]! ^= 0xff;
    await assert.rejects(ungzip(inPieces(damaged)));
  });

  test("rejects what is longer or shorter than it should be", async () => {
    for (const length of [bytes.length - 1, bytes.length + 1])
      await assert.rejects(ungzip({ ...inPieces(packed()), length }), RangeError);
  });
});
