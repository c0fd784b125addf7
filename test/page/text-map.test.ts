import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anchor, startOf } from "../../src/page/anchor.ts";
import { type Reading, readArticle } from "../../src/page/read-article.ts";
import { pageOf } from "./page-of.ts";

const HTML = `<article><p>The ferry <em>Halcyon</em> ran onto\n a sandbank&nbsp;off Port Ellis on Sunday. Nobody was hurt, the coast guard said.</p>
  <p>The owner said that a buoy was missing. Nobody was hurt, the coast guard said.</p></article>`;

const setUp = (): { reading: Reading; document: Document } => {
  const document = pageOf(HTML);
  const reading = readArticle(document);
  assert.ok(reading);
  return { reading, document };
};
const selectorOf = (text: string, exact: string, from = 0) => {
  const start = text.indexOf(exact, from);
  assert.notEqual(start, -1);
  return {
    id: exact.slice(0, 12),
    position: { type: "TextPositionSelector", start, end: start + exact.length },
    quote: {
      type: "TextQuoteSelector",
      exact,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(start + exact.length, start + exact.length + 32),
    },
  } as const;
};
const FIRST = "The ferry Halcyon ran onto a sandbank off Port Ellis on Sunday.";

describe("from the text back to the page", () => {
  test("a sentence over several nodes and odd white space is one range", () => {
    const { reading } = setUp();
    const { anchored } = anchor(
      [selectorOf(reading.article.text, FIRST)],
      reading.article.text,
      reading.textMap,
    );
    assert.equal(anchored[0]?.range.toString().replace(/\s+/g, " "), FIRST);
  });

  test("nothing is drawn on words that the page changed, took out or put elsewhere", () => {
    for (const change of [
      (document: Document) => {
        document.querySelector("em")!.firstChild!.nodeValue = "Merganser";
      },
      (document: Document) => document.querySelector("em")!.remove(),
      (document: Document) => document.querySelector("p")!.remove(),
      (document: Document) => document.querySelector("p")!.append(document.querySelector("em")!),
    ]) {
      const { reading, document } = setUp();
      const selector = selectorOf(reading.article.text, FIRST);
      change(document);
      const { anchored, notShown } = anchor([selector], reading.article.text, reading.textMap);
      const words = anchored.map(({ range }) => range.toString().replace(/\s+/g, " "));
      assert.ok(
        words.every((each) => each === FIRST),
        words.join(),
      );
      if (words.length === 0) assert.deepEqual(notShown, [selector.id]);
    }
  });

  test("a quote that moved is found by its context, and not where it stands twice", () => {
    const { reading } = setUp();
    const { text } = reading.article;
    const twice = "Nobody was hurt, the coast guard said.";
    const second = selectorOf(text, twice, text.indexOf(twice) + 1);
    const longer = `New first line.\n\n${text}`;
    assert.equal(startOf(second, longer), longer.lastIndexOf(twice));
    const foreign = { ...second, quote: { ...second.quote, prefix: "elsewhere " } };
    assert.equal(startOf(foreign, longer), null);
    assert.equal(startOf(selectorOf(text, FIRST), longer), longer.indexOf(FIRST));
    assert.equal(startOf({ ...second, quote: { ...second.quote, exact: "" } }, longer), null);
  });
});
