import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readArticle, readArticleInSteps } from "../../src/page/read-article.ts";
import { parseArticle } from "../../src/platform/article-schema.ts";
import { pageOf } from "./page-of.ts";

const SENTENCE = "The harbour office counted the buoys twice on Friday and found three of them missing.";
const paragraphs = (count: number, text = SENTENCE) => `<p>${text}</p>`.repeat(count);
const read = (body: string, url?: string) => {
  const reading = readArticle(
    pageOf(`<html lang="en"><article><h1>Buoys missing</h1>${body}</article>`, url),
  );
  assert.ok(reading);
  return reading;
};

describe("what is read of a page is what the background takes", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["an ordinary page", paragraphs(6), false],
    ["25,000 paragraphs", paragraphs(25_000, "The buoys were counted twice on Friday."), true],
    [
      "one paragraph of 2.5 million characters after others",
      paragraphs(6) + paragraphs(1, "Buoys. ".repeat(350_000)),
      true,
    ],
    [
      "2.5 million characters in 300,000 nodes of one paragraph",
      `${paragraphs(6)}<p>${"<b>abcdefghijklmnop</b> ".repeat(150_000)}</p>`,
      true,
    ],
    [
      "a link of 10,000 characters",
      `${paragraphs(6)}<p>${SENTENCE} <a href="data:text/plain,${"x".repeat(10_000)}">It said so.</a></p>`,
      false,
    ],
    [
      "25,000 links",
      paragraphs(4500, `${SENTENCE} ${'<a href="/b">buoys</a> were counted '.repeat(5)}.`),
      false,
    ],
  ];
  for (const [title, body, isCut] of cases) {
    test(title, () => {
      const reading = read(body);
      assert.deepEqual(parseArticle(reading.article), reading.article);
      assert.ok(reading.article.blocks.length > 5);
      assert.equal(reading.isCut, isCut);
    });
  }

  test("one paragraph of 100,000 nodes is read in many short steps", () => {
    const page = pageOf(`<article>${paragraphs(6)}<p>${"<b>buoys</b> ".repeat(50_000)}</p></article>`);
    let pauses = 0;
    for (const steps = readArticleInSteps(page); !steps.next().done; ) pauses++;
    assert.ok(pauses > 100_000 / 1000 + 100_000 / 2000, `${pauses} pauses`);
  });

  test("an address of 20,000 characters", () => {
    const { article } = read(paragraphs(6), `https://news.example/?q=${"x".repeat(20_000)}`);
    assert.deepEqual(parseArticle(article), article);
  });
});
