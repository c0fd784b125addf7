import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseArticle } from "../../src/platform/article-schema.ts";
import { checkCall } from "../../src/platform/check-call.ts";
import { isCall, isForUs } from "../../src/platform/envelope.ts";

const article = {
  text: "One sentence.",
  blocks: [{ kind: "paragraph", start: 0, end: 13 }],
  links: [],
  url: "https://news.example/a",
  lang: "en",
  outlet: null,
  headline: null,
  byline: null,
  datePublished: "2025-03-04",
  claimReviews: [],
};

describe("an article that a page's script sends", () => {
  test("is taken over when it has the right shape", () => assert.deepEqual(parseArticle(article), article));

  const broken: readonly (readonly [string, object])[] = [
    ["text", { text: 5 }],
    ["blocks.0.kind", { blocks: [{ kind: "script", start: 0, end: 1 }] }],
    ["blocks.0.end", { blocks: [{ kind: "paragraph", start: 0, end: -1 }] }],
    ["datePublished", { datePublished: "yesterday" }],
    ["text", { text: "x".repeat(2_000_001) }],
  ];
  for (const [field, change] of broken) {
    test(`is refused with the field named: ${field}`, () => {
      assert.throws(() => parseArticle({ ...article, ...change }), new RegExp(field.replace(/\./g, "\\.")));
    });
  }
});

describe("a message", () => {
  const cases: readonly (readonly [unknown, boolean])[] = [
    [{ saysWho: "background", method: "annotate", args: [] }, true],
    [{ saysWho: "page", method: "annotate", args: [] }, false],
    [{ saysWho: "background", method: 1, args: [] }, false],
    [{ saysWho: "background", method: "annotate", args: "x" }, false],
    [null, false],
    ["background", false],
  ];
  for (const [message, expected] of cases) {
    test(`${JSON.stringify(message)} is ${expected ? "" : "not "}a call for the background`, () =>
      assert.equal(isCall(message, "background"), expected));
  }

  test("of another extension is not for us", () => {
    assert.equal(isForUs("other", "own"), false);
    assert.equal(isForUs(undefined, "own"), false);
  });
});

describe("the arguments of a call", () => {
  const wrong: readonly (readonly [string, readonly unknown[]])[] = [
    ["injectPart", ["../evil"]],
    ["muteRecord", [{}, true]],
    ["muteRecord", ["x".repeat(1000), true]],
    ["saveTextSize", ["NaN"]],
    ["saveTextSize", [Number.POSITIVE_INFINITY]],
    ["showCount", [-1]],
    ["showState", ["toString"]],
    ["lookUp", []],
    ["pageSettings", [null]],
    ["openReader", ["extra"]],
    ["constructor", []],
    ["__proto__", []],
  ];
  for (const [method, args] of wrong) {
    test(`${method}(${JSON.stringify(args).slice(0, 40)}) is refused by name`, () =>
      assert.throws(() => checkCall(method, args), new RegExp(method)));
  }
  test("that fit are let through", () => {
    checkCall("showCount", [null]);
    checkCall("muteRecord", ["some-record", false]);
    checkCall("injectPart", ["card"]);
  });
});
