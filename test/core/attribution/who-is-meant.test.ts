import assert from "node:assert/strict";
import { test } from "node:test";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

/** Who says the last sentence; null when nobody does. */
function lastSource(text: string): string | null {
  const article = articleFromText(text, { lang: "en", outlet: "Harbour Ledger" });
  return attribute(article, splitSentences(article), []).at(-1)?.source.name ?? null;
}

const CAST = "Peter Lund and Martin Reyes appeared before the harbour board on Monday.\n\n";

test("a pronoun means the subject of the sentence before, not the person named last in it", () => {
  const text = `${CAST}Reyes was the first witness to have heard of the sale, which Lund had signed. He said the price was too low.`;
  assert.equal(lastSource(text), "Martin Reyes");
});

test("a pronoun after one that goes on about somebody means that person", () => {
  const text = `${CAST}Lund said the pier was safe.\n\nMartin Reyes closed it with one letter. He had waited a year for it. He said the planks were rotten.`;
  assert.equal(lastSource(text), "Martin Reyes");
});

test("whoever refuses to answer is meant by the pronoun that follows, not whom the question was about", () => {
  const text = `${CAST}Martin Reyes said the sale was void.\n\nReyes declined to address whether Lund knew of it.\n\n“When the papers are read,” he said, “the board will see.”`;
  assert.equal(lastSource(text), "Martin Reyes");
});

test("a pronoun inside a sentence means its subject", () => {
  const text = `${CAST}Lund asked about the letter. Reyes referred to his earlier testimony, in which he said others had warned Lund.`;
  assert.equal(lastSource(text), "Martin Reyes");
});

test("the president is who bears that title, not the president of a club who has just spoken", () => {
  const text =
    "President Reyes closed the pier. Mr. Reyes said it was rotten.\n\nIn a letter to the president in May, Anna Lund, the president of the anglers' club, said its members were ruined.\n\nThe president said the pier would stay closed.";
  assert.equal(lastSource(text), "Reyes");
});

test("no place is meant by 'the company'", () => {
  const text =
    "The storm reached the north of Orr County. A second one reached Orr County on Monday, Tidewater Power officials said. The company said power would be back by noon.";
  assert.notEqual(lastSource(text), "Orr County");
});

test("a post is not held by whoever stands near the word for it", () => {
  const letter = `${CAST}In a letter to Peter Lund, the doctors said they would provide vaccines.`;
  assert.equal(lastSource(letter), "the doctors");
  const rate =
    "The loan costs less now, according to mortgage broker Peter Lund.\n\nThe treasurer described the decision as a soft landing.";
  assert.equal(lastSource(rate), "The treasurer");
});

test("a title that only says what will be told has no source", () => {
  const article = articleFromText("Mayor's memo: what is known, and from whom\n\nThe pier is closed.", {
    lang: "en",
    outlet: "Harbour Ledger",
  });
  assert.deepEqual(
    attribute(article, splitSentences(article), []).map((each) => each?.source.name ?? null),
    [null, null],
  );
});
