import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { readHtml } from "../../build/analyze/read-html.ts";
import { compiledRecords } from "../../build/compiled-records.ts";
import { annotate } from "../../src/core/annotate.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import type { Knowledge } from "../../src/core/knowledge.ts";

const UNRELATED = readdirSync("test/pages").filter((name) => name.startsWith("unrelated-"));

describe("articles of our own", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = openKnowledge(await compiledRecords());
  });
  const read = (slug: string) => {
    const article = readHtml(readFileSync(`test/pages/${slug}/source.html`, "utf8"));
    assert.ok(article, `${slug}: no article was found`);
    return annotate(article, knowledge);
  };

  test("there are ten on other subjects", () => assert.ok(UNRELATED.length >= 10, UNRELATED.join(", ")));

  for (const slug of UNRELATED) {
    test(`${slug} meets no record and raises none of its legal questions`, () => {
      const page = read(slug);
      assert.ok(page.summary.sentences >= 5);
      assert.deepEqual(page.records, []);
      assert.deepEqual(page.legalQuestions, []);
    });
  }

  test("a report on the story meets several records and is told what changed since", () => {
    const page = read("plain-cartels");
    assert.ok(page.summary.matched >= 3, `${page.summary.matched} sentences matched`);
  });
});
