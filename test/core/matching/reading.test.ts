import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findDates } from "../../../src/core/matching/dates.ts";
import { parseDays } from "../../../src/core/matching/days.ts";
import { moodsOf } from "../../../src/core/matching/mood.ts";
import { agrees } from "../../../src/core/matching/number-agreement.ts";
import { findNumbers } from "../../../src/core/matching/numbers.ts";
import { matchPattern, parsePattern, parsePatterns } from "../../../src/core/matching/pattern.ts";
import { tokensOf } from "../../../src/core/matching/tokens.ts";

const day = (text: string) => parseDays(text)!.first;

describe("tokens", () => {
  for (const [text, norms] of [
    ["The U.S. didn't strike Türkiye's boats", ["the", "u.s", "did", "not", "strike", "turkiye", "boats"]],
    ["US forces won't say", ["u.s", "forces", "will", "not", "say"]],
    ["EE. UU. atacó", ["ee.uu", "ataco"]],
    ["the F.B.I.'s agents", ["the", "fbi", "agents"]],
    ["narco-terrorists on a 250th day", ["narco", "terrorists", "on", "a", "250th", "day"]],
  ] as const) {
    test(text, () =>
      assert.deepEqual(
        tokensOf(text).map((token) => token.norm),
        norms,
      ),
    );
  }
});

describe("patterns of the lexicon", () => {
  const end = (pattern: string, text: string) => {
    const tokens = tokensOf(text);
    return Math.max(-1, ...parsePatterns(pattern).map((each) => matchPattern(each, tokens, 0)));
  };
  for (const [pattern, text, expected] of [
    ["designat*", "designated yesterday", 1],
    ["put _ on _ list", "put both gangs on its terrorist list", 7],
    ["put _ on", "put six very large old gangs on", -1],
    ["(one of|among) the", "one of the boats", 3],
    ["(U.S.|) forces", "forces struck", 1],
    ["Paul", "paul the octopus", -1],
    ["put _ on", "put it, they said, on", -1],
  ] as const) {
    test(`${pattern} in "${text}"`, () => assert.equal(end(pattern, text), expected));
  }
  test("a pattern must begin with a word", () =>
    assert.throws(() => parsePattern("_ on"), /begin with a word/));
});

describe("numbers", () => {
  const read = (text: string) =>
    findNumbers(tokensOf(text), () => false).map(({ value, tolerance, unit, against }) => [
      value,
      tolerance,
      unit,
      against,
    ]);
  for (const [text, expected] of [
    ["at least 83 people", [[83, "at-least", null, null]]],
    ["nearly seven tons", [[7, "nearly", null, null]]],
    ["a reward of $50 million", [[50_000_000, "exact", "usd", null]]],
    ["50 millones de dólares", [[50_000_000, "exact", "usd", null]]],
    ["two dozen gangs", [[24, "exact", null, null]]],
    ["forty-three were killed", [[43, "exact", null, null]]],
    ["treinta y siete presos", [[37, "exact", null, null]]],
    ["failed 48-51", [[48, "exact", null, 51]]],
    ["by 51 to 49", [[51, "exact", null, 49]]],
    ["97 percent of it", [[97, "exact", "percent", null]]],
    ["1,200 Marines", [[1200, "exact", null, null]]],
    ["half a dozen men", [[6, "exact", null, null]]],
    ["a pair of men", [[2, "exact", null, null]]],
    ["un par de hombres", [[2, "exact", null, null]]],
    ["a hundred and fifty-seven lives", [[157, "exact", null, null]]],
    ["veinticinco mil vidas", [[25000, "exact", null, null]]],
    ["media docena de hombres", [[6, "exact", null, null]]],
    ["two score boats", [[40, "exact", null, null]]],
    ["about 25% of them", [[25, "about", "percent", null]]],
    ["una de cada cuatro lanchas", [[25, "exact", "percent", null]]],
    ["one in five searches", [[20, "exact", "percent", null]]],
    ["seven voters in ten", [[70, "exact", "percent", null]]],
    ["three of every four people", [[75, "exact", "percent", null]]],
    ["of every hundred people fined, 86 paid", [[86, "exact", "percent", null]]],
    ["siete vecinos de cada diez", [[70, "exact", "percent", null]]],
    [
      "seven in 2024",
      [
        [7, "exact", null, null],
        [2024, "exact", null, null],
      ],
    ],
  ] as const) {
    test(text, () => assert.deepEqual(read(text), expected));
  }
  for (const [tolerance, said, value, expected] of [
    ["more-than", 80, 83, true],
    ["more-than", 80, 193, false],
    ["more-than", 83, 84, false],
    ["nearly", 200, 193, true],
    ["nearly", 90, 83, false],
    ["exact", 38, 83, false],
    ["at-least", 83, 83, true],
  ] as const) {
    test(`${tolerance} ${said} ${expected ? "can" : "cannot"} be said of ${value}`, () =>
      assert.equal(agrees({ value: said, tolerance }, value), expected));
  }
});

describe("dates", () => {
  const read = (text: string, published: string | null) =>
    findDates(tokensOf(text), published === null ? null : day(published)).map((date) => {
      const { first, last } = date.days(2025);
      return [new Date(first * 86_400_000).toISOString().slice(0, 10), last - first, date.relation];
    });
  for (const [text, published, expected] of [
    ["On September 2, 2025, a boat", null, [["2025-09-02", 0, "on"]]],
    ["on Sept. 2 a boat", "2026-01-10", [["2025-09-02", 0, "on"]]],
    ["el 2 de septiembre de 2025", null, [["2025-09-02", 0, "on"]]],
    ["in February the department", "2025-08-09", [["2025-02-01", 27, "on"]]],
    ["since early September", "2025-12-01", [["2025-09-01", 12, "since"]]],
    ["since the start of September", "2025-12-01", [["2025-09-01", 29, "since"]]],
    ["announced on Thursday", "2025-08-09", [["2025-08-07", 0, "on"]]],
    ["two weeks ago", "2025-08-09", [["2025-07-21", 10, "on"]]],
    ["they may march on", "2025-08-09", []],
    ["on the third of January", "2026-01-05", [["2026-01-03", 0, "on"]]],
    ["the twenty-fourth of October", "2025-10-25", [["2025-10-24", 0, "on"]]],
    ["the second March in a row", "2025-10-25", []],
    ["the 1973 law", null, [["1973-01-01", 364, "name"]]],
  ] as const) {
    test(`${text} (${published ?? "no date"})`, () => assert.deepEqual(read(text, published), expected));
  }
});

describe("moods", () => {
  const moods = (text: string, word: string) => {
    const tokens = tokensOf(text);
    const at = tokens.findIndex((token) => token.norm === word);
    return moodsOf(tokens, at, at + 1);
  };
  for (const [text, word, expected] of [
    ["The navy did not sink the boat", "sink", ["negated"]],
    ["The navy sank not only the boat", "sank", []],
    ["He denied that anybody ordered it", "ordered", ["denied"]],
    ["If troops entered Mexico", "entered", ["hypothetical"]],
    ["He threatened to strike labs", "strike", ["prospective"]],
    ["He was called brave and struck again", "struck", []],
    ["The notice stopped short of declaring war", "declaring", ["negated"]],
    ["Ruling out a deal, they struck", "struck", []],
    ["The attacks left no fewer than ten dead", "dead", []],
    ["He ruled out striking the port", "striking", ["negated"]],
    ["A threat to the nation struck", "struck", []],
    ["La lancha va hundida", "hundida", []],
    ["El ejército va a atacar", "atacar", ["prospective"]],
    ["In May 2026 forces struck boats", "struck", []],
  ] as const) {
    test(text, () => assert.deepEqual(moods(text, word), expected));
  }
  test("a negation that is itself looked for negates nothing else", () => {
    const tokens = tokensOf("No more news of any kind for the neighbours");
    assert.deepEqual(moodsOf(tokens, 2, 3), ["negated"]);
    assert.deepEqual(
      moodsOf(tokens, 2, 3, (i) => i < 2),
      [],
    );
  });
  test("the most wanted man is no wish", () => {
    const tokens = tokensOf("The most wanted smuggler drowned");
    assert.deepEqual(moodsOf(tokens, 4, 5), []);
  });
});
