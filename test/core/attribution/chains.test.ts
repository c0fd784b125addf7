import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import { modelsIn } from "../../../src/core/knowledge/weight-sections.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import type { RegisteredSource } from "../../../src/core/model/source-registry.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const source = (id: string, name: string, kind: string, aliases: string[] = []): RegisteredSource => ({
  id,
  name,
  kind,
  aliases,
  domains: [],
  role: "",
  note: "",
});
const SOURCES: readonly RegisteredSource[] = [
  source("nyt", "The New York Times", "newspaper", ["the Times", "NYT"]),
  source("lat", "Los Angeles Times", "newspaper", ["the Times", "LA Times"]),
  source("fox", "Fox News", "broadcaster", ["Fox News Digital"]),
  source("ny-post", "New York Post", "newspaper", ["the Post"]),
  source("reuters", "Reuters", "wire"),
  source("white-house", "White House", "agency"),
];
const weights = new Map(
  ["tagger", "kinds", "check-worthiness"]
    .filter((name) => existsSync(`src/models/${name}.bin`))
    .map((name) => [name, new Uint8Array(readFileSync(`src/models/${name}.bin`))] as const),
);

function read(text: string, options: { lang?: string; rulesOnly?: boolean } = {}): (Attribution | null)[] {
  const article = articleFromText(text, { lang: options.lang ?? "en", outlet: "Harbour Ledger" });
  return attribute(
    article,
    splitSentences(article),
    SOURCES,
    options.rulesOnly ? undefined : modelsIn(weights),
  );
}

const chain = (attribution: Attribution | null | undefined): string =>
  attribution?.chain.map((link) => link.name).join(" <- ") ?? "the page";

/** Text, then for its last sentence: kind, words of the source, chain. */
const LAST: readonly (readonly [text: string, kind: string, words: string, chain: string])[] = [
  [
    "The bridge moved four centimetres, Mayor Lena Ortiz said.",
    "named-person",
    "Mayor Lena Ortiz",
    "Harbour Ledger <- Lena Ortiz",
  ],
  [
    "According to two engineers, the bridge moved four centimetres.",
    "anonymous",
    "two engineers",
    "Harbour Ledger <- two engineers",
  ],
  [
    "“We had no choice,” said Lena Ortiz, who leads the council.",
    "named-person",
    "Lena Ortiz, who leads the council",
    "Harbour Ledger <- Lena Ortiz",
  ],
  [
    "Mayor Lena Ortiz closed the bridge on Monday. She told reporters that it would open by Friday.",
    "named-person",
    "She",
    "Harbour Ledger <- Lena Ortiz",
  ],
  [
    "Lena Ortiz told The New York Times that the bridge had moved. “We had no choice,” she added.",
    "named-person",
    "she",
    "Harbour Ledger <- The New York Times <- Lena Ortiz",
  ],
  [
    "The ministry paid for the repairs twice, Reuters reported on Monday, citing three officials familiar with the contract.",
    "anonymous",
    "three officials familiar with the contract",
    "Harbour Ledger <- Reuters <- three officials familiar with the contract",
  ],
  [
    "The ministry paid for the repairs twice, according to a person close to the minister who spoke to the New York Post, as cited by Fox News.",
    "anonymous",
    "a person close to the minister",
    "Harbour Ledger <- Fox News <- New York Post <- a person close to the minister",
  ],
  [
    "The ministry denied that it had paid twice.",
    "organisation",
    "The ministry",
    "Harbour Ledger <- The ministry",
  ],
  [
    "The report said the span would have failed within a year.",
    "document",
    "The report",
    "Harbour Ledger <- The report",
  ],
  [
    "Fox News received a similar statement from Lena Ortiz.",
    "named-person",
    "Lena Ortiz",
    "Harbour Ledger <- Fox News <- Lena Ortiz",
  ],
  ["The contractor is reportedly close to bankruptcy.", "none", "", "Harbour Ledger"],
];

describe("who says it, and through whom", () => {
  for (const [text, kind, words, hands] of LAST) {
    test(text, () => {
      const last = read(text).at(-1);
      assert.ok(last);
      assert.deepEqual([last.source.kind, last.source.text, chain(last)], [kind, words, hands]);
    });
  }

  for (const text of [
    "The city closed the Orr Street bridge on Tuesday night.",
    "Trucks carrying more than 20,000 litres need a permit.",
    "The call came at nine, and the charge of the battery was low.",
  ]) {
    test(`nobody but the page: ${text}`, () => assert.deepEqual(read(text), [null]));
  }
});

test("a quotation that goes on keeps its speaker, and one that ends in its source has it from the start", () => {
  const after = read("“It moved,” said Lena Ortiz. “We had no choice.”");
  assert.deepEqual(
    [after[1]?.source.name, after[1]?.source.text, after[1]?.carriedOver, after[1]?.quotation],
    ["Lena Ortiz", "", true, "direct"],
  );
  const before = read("“It moved. We had no choice,” said Lena Ortiz.");
  assert.equal(before[0]?.source.name, "Lena Ortiz");
  const across = read("“It was dark,” said Lena Ortiz. “We heard a crack.\n\n“Then the span moved.”");
  assert.equal(across.at(-1)?.source.name, "Lena Ortiz");
});

test("a refusal to comment is one, with who refused", () => {
  const [refusal] = read("The ministry declined to comment.");
  assert.deepEqual([refusal?.stance, refusal?.source.text], ["no-comment", "The ministry"]);
});

test("a denial is one", () =>
  assert.equal(read("The ministry denied the charge on Monday.")[0]?.stance, "denies"));

test("direct, mixed and indirect quotation", () => {
  const kinds = [
    "“We had no choice at all,” Lena Ortiz said.",
    "Lena Ortiz said the city had “no choice at all” that night.",
    "Lena Ortiz said the “choice” was hard.",
  ];
  assert.deepEqual(
    kinds.map((text) => read(text)[0]?.quotation),
    ["direct", "mixed", "indirect"],
  );
});

test("the Times is the Times that the article has named", () => {
  const named = read(
    "The Los Angeles Times reported on Monday that the bridge had moved. The Times said the city knew.",
  );
  assert.equal(named[1]?.source.id, "lat");
  const unnamed = read("The Times said the city knew.");
  assert.equal(unnamed[0]?.source.id, null);
});

test("a Spanish subject left out is who spoke before", () => {
  const [, added] = read(
    "El bloque se hundió, dijo la alcaldesa Lena Ortiz. Añadió que el puente seguirá cerrado.",
    { lang: "es" },
  );
  assert.deepEqual([added?.source.text, added?.source.name], ["", "Lena Ortiz"]);
});

test("rules alone do the plain cases", () => {
  for (const [text, kind, , hands] of LAST.filter(([, , words]) => !/familiar|close/.test(words))) {
    const last = read(text, { rulesOnly: true }).at(-1);
    assert.deepEqual([last?.source.kind, chain(last)], [kind, hands], text);
  }
});

test("an interview in turns names its speakers", () => {
  const spoken = read(
    "Harbour Ledger: Did it move?\n\nOrtiz: It did.\n\nHarbour Ledger: Who knew?\n\nOrtiz: All of us. We had no choice.",
  );
  assert.deepEqual(
    spoken.map((each) => each?.source.kind ?? null),
    [null, "named-person", null, "named-person", "named-person"],
  );
});

test("never throws, and spans lie in the text, whatever the text", () => {
  const strange = [
    "“”",
    "said",
    "According to",
    ", said",
    "\u0000",
    "“said ‘said” said’ ".repeat(50),
    "Él dijo que",
    "a".repeat(3000),
    "X: Y: Z:",
    "«",
    "according to according to, said said.",
  ];
  for (const text of strange) {
    for (const lang of ["en", "es", "de", ""]) {
      for (const found of read(text, { lang })) {
        for (const span of [...(found?.cue ?? []), ...(found?.content ?? [])])
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
      }
    }
  }
});
