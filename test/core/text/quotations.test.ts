import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotations } from "../../../src/core/text/quotations.ts";

function quotationsIn(...paragraphs: string[]): { words: string; isOpen: boolean }[] {
  let text = "";
  const blocks = paragraphs.map((paragraph) => {
    const start = text.length + (text === "" ? 0 : 1);
    text += (text === "" ? "" : "\n") + paragraph;
    return { kind: "paragraph" as const, start, end: text.length };
  });
  return findQuotations(text, blocks).map(({ start, end, isOpen }) => ({
    words: text.slice(start, end),
    isOpen,
  }));
}

for (const [what, text, words] of [
  ["straight marks", 'She said "it holds" and "it will" twice.', ["it holds", "it will"]],
  ["curly marks", "“It holds,” she said.", ["It holds,"]],
  ["guillemets", "«No hay riesgo», dijo.", ["No hay riesgo"]],
  ["single marks", "He called it ‘a bridge to nowhere’ on Monday.", ["a bridge to nowhere"]],
  ["an apostrophe is no mark", "The workers' union doesn't trust the city's figures.", []],
  [
    "one that was never closed ends with its sentence",
    "“We tried. Nobody came, he said, and he called it the “worst of nights.”",
    ["We tried.", "worst of nights."],
  ],
  [
    "a guillemet turned the wrong way closes",
    "«No hay riesgo «, dijo. Lo llamó «un error».",
    ["No hay riesgo ", "un error"],
  ],
  ["low marks at both ends", "Lo llamó “un error sin nombre“ y se fue.", ["un error sin nombre"]],
  ["marks inside marks", "“He said ‘no’ to us,” she said.", ["He said ‘no’ to us,"]],
] as const) {
  test(`quotations: ${what}`, () =>
    assert.deepEqual(
      quotationsIn(text).map((quotation) => quotation.words),
      [...words],
    ));
}

test("a quotation left open goes on in the next paragraph", () => {
  assert.deepEqual(quotationsIn("“It was dark.", "“Then it moved.”"), [
    { words: "It was dark.", isOpen: true },
    { words: "Then it moved.", isOpen: false },
  ]);
});

test("single marks go on in the next paragraph as double ones do", () => {
  assert.deepEqual(
    quotationsIn("'Labour's plan is late.", "'It is dear too,' she said.", "'Tis the season."),
    [
      { words: "Labour's plan is late.", isOpen: true },
      { words: "It is dear too,", isOpen: false },
    ],
  );
});
