import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { compiledRecords } from "../../build/compiled-records.ts";
import { toDataFeed } from "../../build/records/export/data-feed.ts";
import { schemaOrgErrors } from "../../build/records/export/schema-org.ts";
import { writeExports } from "../../build/records/export/write-exports.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import { sampleRecord } from "../sample-page.ts";

describe("the feed of ClaimReviews", () => {
  test("of all records has only names and values that schema.org has", async () => {
    const knowledge = openKnowledge(await compiledRecords());
    const records = knowledge.recordIds.map((id) => knowledge.record(id)!);
    const feed = toDataFeed(records, knowledge.dataVersion);
    assert.equal(feed.dataFeedElement.length, records.length);
    assert.deepEqual(schemaOrgErrors(feed), []);
  });

  test("leaves out the address of a source that has none, and names one but once", () => {
    const [source] = sampleRecord().sources;
    const record = sampleRecord({
      sources: [source!, { ...source!, ref: "again" }, { ...source!, url: "" }],
    });
    const [element] = toDataFeed([record], "2026-06-22").dataFeedElement;
    assert.deepEqual(element?.item[0]?.itemReviewed.appearance, [
      { "@type": "CreativeWork", url: "https://courier.example/bridge" },
    ]);
  });

  test("dates each item by its latest status", () => {
    const history: ClaimRecord["history"] = [
      { status: "reported", asOf: "2025-03-05", why: "One report." },
      { status: "documented", asOf: "2025-04-01", why: "The order came out." },
    ];
    const [element] = toDataFeed([sampleRecord({ history })], "2026-06-22").dataFeedElement;
    assert.equal(element?.dateModified, "2025-04-01");
    assert.equal(element?.item[0]?.reviewRating?.alternateName, "documented");
  });
});

describe("what schema.org does not have", () => {
  const review = { "@type": "ClaimReview", claimReviewed: "The bridge was closed." };
  const CASES: readonly (readonly [what: string, value: unknown, error: RegExp])[] = [
    [
      "an unknown property",
      { ...review, claimReview: "x" },
      /^\/claimReview: ClaimReview has no such property/,
    ],
    ["another type's property", { "@type": "Claim", claimReviewed: "x" }, /Claim has no such property/],
    [
      "an unknown type",
      { ...review, author: { "@type": "Outlet", name: "x" } },
      /^\/author: no type "Outlet"/,
    ],
    [
      "an object of the wrong type",
      { ...review, reviewRating: { "@type": "Claim", name: "x" } },
      /Rating is expected/,
    ],
    ["a string for an object", { ...review, author: "Says Who" }, /is no Organization or Person/],
    ["a date in words", { ...review, datePublished: "4 March 2025" }, /is no Date/],
    ["an empty address", { ...review, url: "" }, /is no URL/],
    ["a null", { ...review, itemReviewed: null }, /^\/itemReviewed: no object/],
    [
      "a fault in one of a list",
      { ...review, itemReviewed: { "@type": "Claim", appearance: [{ "@type": "Rating" }] } },
      /Rating where CreativeWork/,
    ],
  ];
  for (const [what, value, error] of CASES)
    test(`${what} is named with its place`, () => {
      const errors = schemaOrgErrors(value);
      assert.equal(errors.length, 1);
      assert.match(errors[0]!, error);
    });

  test("what it has passes, that of parent types too", () => {
    const value = {
      ...review,
      datePublished: "2025-03",
      name: "x",
      itemReviewed: { "@type": "Claim", name: "y" },
    };
    assert.deepEqual(schemaOrgErrors(value), []);
  });
});

describe("exported files", () => {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  after(() => rmSync(folder, { recursive: true }));
  const knowledgeOf = (...records: ClaimRecord[]) => ({
    dataVersion: "2026-06-22",
    recordIds: records.map(({ id }) => id),
    record: (id: string) => records.find((record) => record.id === id) ?? null,
  });

  test("are a feed and a table of all records", async () => {
    const into = join(folder, "good");
    const paths = await writeExports(knowledgeOf(sampleRecord(), sampleRecord({ id: "other" })), into);
    assert.deepEqual(paths, [join(into, "claim-reviews.jsonld"), join(into, "records.csv")]);
    const feed = JSON.parse(readFileSync(paths[0]!, "utf8")) as ReturnType<typeof toDataFeed>;
    assert.equal(feed.dataFeedElement.length, 2);
    assert.equal(readFileSync(paths[1]!, "utf8").split("\r\n").length, 4);
  });

  test("are not written when the feed would be wrong", async () => {
    const into = join(folder, "bad");
    const bad = sampleRecord({ dateOfEvent: "last spring" });
    await assert.rejects(writeExports(knowledgeOf(bad), into), /"last spring" is no Date/);
    assert.ok(!existsSync(into));
  });
});
