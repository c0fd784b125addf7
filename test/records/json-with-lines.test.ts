import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { JsonSyntaxError, parseJsonWithLines } from "../../build/records/json-with-lines.ts";

describe("JSON with lines", () => {
  test("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json(), (text) => assert.deepEqual(parseJsonWithLines(text).value, JSON.parse(text))),
    );
  });

  test("takes __proto__ for a key", () => {
    const { value } = parseJsonWithLines('{"__proto__": 1}');
    assert.deepEqual(Object.entries(value as object), [["__proto__", 1]]);
  });

  test("knows the line of every value, and of its parent where there is none", () => {
    const { lineOf } = parseJsonWithLines('{\n  "a": [\n    1,\n    {"b/c": 2}\n  ]\n}');
    for (const [pointer, line] of [
      ["", 1],
      ["/a", 2],
      ["/a/0", 3],
      ["/a/1/b~1c", 4],
      ["/a/7", 2],
      ["/x/y", 1],
    ] as const)
      assert.equal(lineOf(pointer), line, pointer);
  });

  const FAULTY: readonly (readonly [string, number])[] = [
    ['{"a": 1\n "b": 2}', 2],
    ['{"a": 1,\n\n}', 3],
    ["[1,\n2,]", 2],
    ['{"a": 1,\n"a": 2}', 2],
    ['{"a": "not\nclosed"}', 1],
    ["{'a': 1}", 1],
    ["// remark\n1", 1],
    ["1\n2", 2],
    ["", 1],
  ];
  for (const [text, line] of FAULTY) {
    test(`names line ${line} of ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => parseJsonWithLines(text),
        (error) => error instanceof JsonSyntaxError && error.line === line,
      );
    });
  }
});
