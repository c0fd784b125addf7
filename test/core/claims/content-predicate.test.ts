import assert from "node:assert/strict";
import { test } from "node:test";
import { predicateOf } from "../../../src/core/claims/content-predicate.ts";
import { wordKind } from "../../../src/core/claims/word-kind.ts";
import { wordsOf } from "../../../src/core/text/words.ts";

function predicate(text: string, lang = "en") {
  const words = wordsOf(text).filter((word) => word.isWord);
  return predicateOf(
    words,
    words.map((word) => wordKind(word, lang)),
    text,
  );
}

test("a predicate says who, when and what follows", () => {
  assert.deepEqual(predicate("that Rivers would close the harbour"), {
    subject: "name",
    tense: "modal",
    verb: "close",
    complement: "noun",
  });
  assert.equal(predicate("the ruling was appalling").complement, "judgement");
  assert.equal(predicate("the yard employs 40 people").complement, "number");
  assert.equal(predicate("que la medida fue magnífica", "es").complement, "judgement");
});

test("an opening subordinate clause is passed over", () => {
  assert.equal(predicate("If the dam breaks, we will leave the valley for good").tense, "future");
  assert.equal(predicate("Aunque llueve mucho, el embalse bajó este mes", "es").tense, "past");
});

test("words without a verb have no tense", () => {
  assert.deepEqual(predicate("a table by the window").tense, "none");
  assert.deepEqual(predicate(""), { subject: "", tense: "none", verb: "", complement: "" });
});
