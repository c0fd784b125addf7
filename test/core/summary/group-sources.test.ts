import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RecordSource } from "../../../src/core/model/claim-record.ts";
import { groupSources, independentOrigins } from "../../../src/core/summary/group-sources.ts";
import { sampleRecord } from "../../sample-page.ts";

const base = sampleRecord().sources[0]!;
const source = (ref: string, reliesOn: string | null, type: RecordSource["type"] = "news-report") => ({
  ...base,
  ref,
  publisher: ref.toUpperCase(),
  reliesOn,
  type,
});

const shape = (sources: readonly RecordSource[]) =>
  groupSources(sources).map(({ origin, relying, primary }) =>
    [origin, relying.map((each) => each.ref).join("+"), primary ? "primary" : ""].join("|"),
  );

describe("sources by origin", () => {
  const cases: readonly (readonly [string, readonly RecordSource[], readonly string[]])[] = [
    ["each on its own is an origin of its own", [source("a", null), source("b", null)], ["A||", "B||"]],
    [
      "what relies on another stands under it, through others too, in any order",
      [source("c", "b"), source("b", "a"), source("a", null)],
      ["A|c+b|"],
    ],
    [
      "two that rely on the same report that was not read are one origin",
      [source("a", "The Courier, 4 March"), source("b", "the courier, 4 March ")],
      ["The Courier, 4 March|a+b|"],
    ],
    [
      "who relies on a publisher by name relies on its report, however it was seen",
      [source("b", "the Courier"), { ...source("a", null), publisher: "The Courier (via Ledger)" }],
      ["The Courier (via Ledger)|b|"],
    ],
    [
      "a publisher that relies on an earlier report of its own is no circle",
      [{ ...source("a", "The Courier"), publisher: "The Courier" }],
      ["The Courier|a|"],
    ],
    [
      "groups with a primary document come first",
      [source("a", null), source("law", null, "legislation"), source("b", "law")],
      ["LAW|b|primary", "A||"],
    ],
    ["two that rely on each other end the walk", [source("a", "b"), source("b", "a")], ["A||", "B||"]],
    ["no sources, no groups", [], []],
  ];
  for (const [name, sources, expected] of cases) test(name, () => assert.deepEqual(shape(sources), expected));

  test("two copies of one publisher's text are one origin, two publishers of one text are two", () => {
    const copy = (ref: string, publisher: string) => ({ ...source(ref, null), publisher });
    const sources = [
      copy("a", "Official Gazette (via Ledger)"),
      copy("b", "The Official Gazette (via Courier)"),
      copy("c", "Harbour Office"),
    ];
    assert.deepEqual(
      independentOrigins(sources).map(({ origin }) => origin),
      ["Official Gazette (via Ledger)", "Harbour Office"],
    );
    assert.equal(groupSources(sources).length, 3, "each is listed all the same");
  });

  test("every source stands in exactly one group", () => {
    const sources = [source("a", null), source("b", "a"), source("c", "words"), source("d", "c")];
    const listed = groupSources(sources).flatMap(({ first, relying }) => [
      ...(first ? [first] : []),
      ...relying,
    ]);
    assert.deepEqual(listed.map((each) => each.ref).sort(), ["a", "b", "c", "d"]);
  });
});
