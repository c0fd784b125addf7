import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { FeedReader } from "../../../src/core/claim-review/feed-reader.ts";
import type { FeedRow } from "../../../src/core/claim-review/feed-row.ts";
import { FeedBuilder } from "../../../src/core/retrieval/feed-builder.ts";
import { FeedIndex } from "../../../src/core/retrieval/feed-index.ts";
import { FileFaultError, feedText } from "../../../src/platform/feed-text.ts";
import { type MadeUpReview, madeUpReviews } from "../../made-up-reviews.ts";

interface Read {
  readonly rows: readonly FeedRow[];
  readonly taken: number;
  readonly fault: string | null;
}

/** Reads a file as the import does: all of it, or a fault. */
async function read(file: Blob): Promise<Read> {
  const reader = new FeedReader();
  const builder = new FeedBuilder();
  const rows: FeedRow[] = [];
  const take = (each: FeedRow) => {
    rows.push(each);
    builder.take(each);
  };
  try {
    for await (const piece of feedText(file, () => undefined))
      for (const row of reader.push(piece)) take(row);
  } catch (error) {
    assert.ok(error instanceof FileFaultError, String(error));
    return { rows, taken: builder.size, fault: error.fault };
  }
  for (const row of reader.end()) take(row);
  if (reader.fault === null && builder.size > 0) new FeedIndex(builder.finish());
  return { rows, taken: builder.size, fault: reader.fault };
}

const GOOD = [...madeUpReviews(40)];
const good = fc.constantFrom(...GOOD);

/** Rows that are valid JSON and no review that can be taken. */
const broken: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 7, "text", [], {}, [[[[[[1]]]]]], { claimReview: [] }, { claimReview: 5 }),
  good.map((each) => ({ ...each, url: "javascript:alert(1)" })),
  good.map((each) => ({ ...each, claimReviewed: { "@value": each.claimReviewed } })),
  good.map((each) => ({ ...each, claimReviewed: "x".repeat(4001) })),
  good.map((each) => ({ ...each, name: "\uFFFD" })),
  good.map((each) => ({ ...each, "@type": "Article", itemReviewed: undefined })),
  good.map((each) => JSON.parse(`{"__proto__": ${JSON.stringify(each)}, "constructor": {"prototype": 1}}`)),
  fc
    .tuple(fc.constantFrom("toString", "__proto__", "hasOwnProperty", "then"), good)
    .map(([key, each]) => ({ [key]: each })),
  fc.anything({ withNullPrototype: false }).filter((each) => JSON.stringify(each) !== undefined),
);
/** Text that is no JSON, with brackets in balance. */
const noJson = fc
  .constantFrom("{", "{]", "nul", "{'a': 1}", "01", '{"a": }', '{"a" 1}')
  .map((text) => (text === "{" ? "{{}}" : text));

const isReview = (value: unknown): value is MadeUpReview => GOOD.includes(value as MadeUpReview);

describe("broken files", () => {
  test("10,000 broken rows: none is taken, each is refused with its own line, the good ones stay", async () => {
    let brokenRows = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            broken,
            broken.map((each) => ({ broken: each })),
            good,
          ),
          { minLength: 20, maxLength: 40 },
        ),
        fc.boolean(),
        fc.boolean(),
        async (values, asLines, zipped) => {
          const texts = values.map((value) => JSON.stringify(value));
          const text = asLines
            ? `${JSON.stringify(GOOD[0])}\n${texts.join("\n")}\n`
            : `[\n${texts.join(",\n")}\n]`;
          const bytes = new TextEncoder().encode(text);
          const { rows, fault } = await read(new Blob([zipped ? gzipSync(bytes) : bytes]));
          assert.equal(fault, null);
          values.forEach((value, i) => {
            const mine = rows.filter((row) => row.line === i + 2);
            if (isReview(value)) assert.ok(mine.length === 1 && "review" in mine[0]!);
            else if (!isEmptyList(value)) {
              brokenRows++;
              assert.ok(mine.length > 0, `line ${i + 2}: ${texts[i]}`);
              for (const row of mine) assert.ok("refusal" in row, texts[i]);
            }
          });
        },
      ),
      { numRuns: 600 },
    );
    assert.ok(brokenRows > 10_000, `${brokenRows} broken rows`);
  });

  test("rows that are no JSON are refused with their line, in lines and in lists", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(noJson, good), { minLength: 1, maxLength: 40 }), async (values) => {
        const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
        const { rows } = await read(new Blob([`${JSON.stringify(GOOD[0])}\n${texts.join("\n")}\n`]));
        assert.deepEqual(
          rows.slice(1).map((row) => [row.line, "review" in row]),
          values.map((value, i) => [i + 2, typeof value !== "string"]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("a file that was cut off anywhere, plain or gzip, is never taken for whole", async () => {
    const list = new TextEncoder().encode(`[${GOOD.map((each) => JSON.stringify(each)).join(",\n")}]`);
    const zipped = gzipSync(list);
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), async (share) => {
        for (const bytes of [list, zipped]) {
          const { fault } = await read(new Blob([bytes.slice(0, Math.floor(share * bytes.length))]));
          assert.notEqual(fault, null);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("any bytes, gzip that was damaged and mixed encodings never throw", async () => {
    const zipped = gzipSync(JSON.stringify(GOOD));
    const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
    const mixed = fc.array(fc.tuple(good, fc.boolean()), { minLength: 1 }).map((rows) =>
      Buffer.concat(
        rows.map(([row, isLatin1], i) => {
          const text = `${JSON.stringify({ ...row, claimReviewed: `Café ${i} ${row.claimReviewed}` })}\n`;
          return isLatin1 ? latin1(text) : Buffer.from(text);
        }),
      ),
    );
    const damaged = fc
      .array(fc.tuple(fc.nat(zipped.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
      .map((changes) => {
        const bytes = Uint8Array.from(zipped);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2000 }), mixed, damaged), async (bytes) => {
        const { rows } = await read(new Blob([Uint8Array.from(bytes)]));
        for (const row of rows) assert.ok(row.line >= 1);
      }),
      { numRuns: 1500 },
    );
  });

  test("rows in another encoding are refused, the others stay; UTF-16 with its mark is read", async () => {
    const row = (claim: string, n: number) => JSON.stringify({ claim, url: `https://a.example/${n}` });
    const bytes = Buffer.concat([
      Buffer.from(`${row("Café one", 1)}\n`),
      Buffer.from(`${row("Café two", 2)}\n`, "latin1"),
      Buffer.from(`${row("Café three", 3)}\n`),
    ]);
    const { rows } = await read(new Blob([bytes]));
    assert.deepEqual(
      rows.map((each) => ("review" in each ? each.review.claim : `${each.line} ${each.refusal}`)),
      ["Café one", "2 bad-characters", "Café three"],
    );
    const utf16 = await read(new Blob([Buffer.from(`\uFEFF[${row("Café", 1)}]`, "utf16le")]));
    assert.ok(utf16.rows[0] && "review" in utf16.rows[0] && utf16.rows[0].review.claim === "Café");
  });

  test("strings of 10 MB and nesting of 100,000 are refused with their line, what follows is read", async () => {
    for (const monster of [
      JSON.stringify({ ...GOOD[0], name: "a".repeat(10_000_000) }),
      JSON.stringify({ ...GOOD[0], claimReviewed: "a".repeat(10_000_000) }),
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      `${'{"claims":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    ])
      for (const text of [
        `[${JSON.stringify(GOOD[1])},\n${monster},\n${JSON.stringify(GOOD[2])}]`,
        `${JSON.stringify(GOOD[1])}\n${monster}\n${JSON.stringify(GOOD[2])}\n`,
      ]) {
        const { rows, fault } = await read(new Blob([text]));
        assert.equal(fault, null);
        assert.deepEqual(
          rows.map((row) => [row.line, "review" in row]),
          [
            [1, true],
            [2, false],
            [3, true],
          ],
        );
      }
    const table = await read(
      new Blob([`claim,url\n"${"a".repeat(10_000_000)}",https://a.example/1\nx,https://a.example/2\n`]),
    );
    assert.deepEqual(
      table.rows.map((row) => [row.line, "review" in row]),
      [
        [2, false],
        [3, true],
      ],
    );
  });
});

/** Lists without anything in them hold no row that could be refused. */
function isEmptyList(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmptyList);
  if (typeof value !== "object" || value === null) return false;
  const inner = ["dataFeedElement", "item", "@graph", "claims"].find((key) => Object.hasOwn(value, key));
  return inner !== undefined && isEmptyList((value as Record<string, unknown>)[inner]);
}
