import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ClaimRanker } from "../../../src/core/retrieval/claim-ranker.ts";
import { ClaimSearch } from "../../../src/core/retrieval/claim-search.ts";
import type { ClaimText } from "../../../src/core/retrieval/claim-text.ts";
import { contradictionOf } from "../../../src/core/retrieval/contradiction.ts";
import { canBeAccepted } from "../../../src/core/retrieval/decide.ts";
import { IndexBuilder } from "../../../src/core/retrieval/index-builder.ts";
import { openIndex } from "../../../src/core/retrieval/index-format.ts";
import { readDay } from "../../../src/core/retrieval/read-day.ts";
import { termsOf } from "../../../src/core/retrieval/terms-of.ts";

const claim = (text: string, more: Partial<ClaimText> = {}): ClaimText => ({
  text,
  title: "",
  subtitle: "",
  speaker: "",
  day: null,
  lang: "en",
  ...more,
});

/** Fillers make the words of the claims at hand rare. */
const FILLERS = Array.from({ length: 300 }, (_, i) => claim(`Filler ${i} of bread, rivers and old trams.`));
const CLAIMS = [
  claim("The ferry Aurora Borealis sank off Lisbon with 300 goats on board.", { day: readDay("2021-03-04") }),
  claim("The ferry Aurora Borealis was repainted in Lisbon."),
  claim("El alcalde de Toledo prohibió los relojes de cuco.", { lang: "es" }),
  claim("Mayor Hilda Brandt banned cuckoo clocks."),
  claim("Mayor Hilda Brandt banned cuckoo clocks."),
  ...FILLERS,
];

function bytesOf(claims: readonly ClaimText[]): Uint8Array<ArrayBuffer> {
  const builder = new IndexBuilder();
  for (const each of claims) builder.add(each);
  return builder.finish();
}

const ranker = new ClaimRanker(new ClaimSearch(openIndex(bytesOf(CLAIMS))), (i) => CLAIMS[i]!);
const first = (text: string, lang = "en", day: number | null = null) =>
  ranker.rank(ranker.read(text, lang, day), 1)[0]?.claim;

describe("finding", () => {
  for (const [what, text, lang, expected] of [
    ["other forms of the words", "Goats on a sinking ferry off Lisbon", "en", 0],
    [
      "a hashtag in capitals and small letters",
      "so sad #AuroraBorealis #Goats https://example.org/x 😢",
      "en",
      0,
    ],
    ["a hashtag in small letters", "who else heard of the #cuckooclocks ban?", "en", 3],
    ["a word that lost its hyphen or space", "cuckooclocks were banned", "en", 3],
    ["Spanish, without accents", "prohibieron un reloj de cuco en toledo", "es", 2],
  ] as const)
    test(what, () => assert.equal(first(text, lang), expected));

  test("of equal claims the first is first", () => {
    const ranked = ranker.rank(ranker.read("Hilda Brandt banned cuckoo clocks", "en", null), 2);
    assert.deepEqual(
      ranked.map((each) => each.claim),
      [3, 4],
    );
  });
  test("nothing is found for nothing, for addresses, and for words that no claim has", () => {
    for (const text of ["", "   ", "https://example.org/goats", "xylophonist quarrel"])
      assert.equal(first(text), undefined);
  });
  test("a search leaves nothing behind for the next one", () => {
    const alone = ranker.rank(ranker.read("goats", "en", null), 5);
    ranker.rank(ranker.read("bread rivers trams ferry", "en", null), 5);
    assert.deepEqual(ranker.rank(ranker.read("goats", "en", null), 5), alone);
  });
});

describe("the index as bytes", () => {
  test("opens at any place in a buffer", () => {
    const bytes = bytesOf(CLAIMS);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const search = new ClaimSearch(openIndex(shifted.subarray(1)));
    assert.equal(search.search(termsOf("goats", "en"), 1).claims[0], 0);
  });
  test("bytes that are no index, or cut short, are refused", () => {
    assert.throws(() => openIndex(new Uint8Array(8)), /too short/);
    assert.throws(() => openIndex(new Uint8Array(64)), /magic/);
    assert.throws(() => openIndex(bytesOf(CLAIMS).slice(0, -1)), /cut short/);
  });
  test("the builder goes on after it was written", () => {
    const builder = new IndexBuilder();
    builder.add(claim("A whale sang."));
    builder.finish();
    builder.add(claim("A zebra sang."));
    const search = new ClaimSearch(openIndex(builder.finish()));
    assert.equal(search.search(termsOf("zebra", "en"), 1).claims[0], 1);
  });
  test("common words that are only looked up count like those that are read", () => {
    // "copper" stands in so many claims that its list is not read, after that of "kettle".
    const many = Array.from({ length: 30_000 }, (_, i) =>
      claim(`${i % 2 === 0 ? "copper" : "silver"} ${i % 3 === 0 ? "kettle" : "spoon"}`),
    );
    many.push(claim("silver plate of Zanzibar"), claim("copper plate of Zanzibar"));
    const search = new ClaimSearch(openIndex(bytesOf(many)));
    assert.equal(search.search(termsOf("Zanzibar copper kettle", "en"), 1).claims[0], 30_001);
  });
});

describe("deciding", () => {
  const decide = (text: string) => {
    const query = ranker.read(text, "en", readDay("2021-03-05"));
    return ranker.decide(query, ranker.rank(query, 1)[0]!);
  };
  test("the same said in nearly the same words is accepted, with evidence in words", () => {
    const decision = decide(
      "Off Lisbon the ferry Aurora Borealis sank with 300 goats on board, the harbour said.",
    );
    assert.equal(decision.refusal, null);
    assert.equal(decision.isAccepted, true);
    assert.ok(decision.evidence.some(({ role, said }) => role === "number" && said === "300"));
    assert.ok(
      decision.evidence.some(({ role, said }) => role === "name" && said.includes("Aurora Borealis")),
    );
  });
  for (const [what, text, refusal] of [
    ["the same names only", "Aurora Borealis will call at Lisbon on Sunday.", /names/],
    ["another figure", "The ferry Aurora Borealis sank off Lisbon with 40 goats on board.", /40 goats/],
    ["a denial", "The ferry Aurora Borealis never sank off Lisbon with 300 goats on board.", /denies/],
  ] as const)
    test(`${what} is refused`, () => {
      const decision = decide(text);
      assert.equal(decision.isAccepted, false);
      assert.match(decision.refusal ?? "", refusal);
    });
  test("a denial on both sides is none", () => {
    const said = termsOf("He never paid", "en");
    assert.equal(contradictionOf(said, termsOf("She never paid", "en"), [{ said: 2, claim: 2 }]), null);
  });
});

test("days", () => {
  const day = (text: string) => {
    const found = readDay(text);
    return found === null ? null : new Date(found * 86_400_000).toISOString().slice(0, 10);
  };
  assert.deepEqual(
    [
      "2021-03-04",
      "26 May 2015",
      "stated on October 22, 2019 in an advertisement",
      "3 de mayo de 2021",
      "soon",
    ].map(day),
    ["2021-03-04", "2015-05-26", "2019-10-22", "2021-05-03", null],
  );
});

test("a search in which nothing can matter finds nothing and leaves nothing behind", () => {
  const search = new ClaimSearch(openIndex(bytesOf(CLAIMS)), 20, 1);
  const found = () => Array.from(search.search(termsOf("goats Lisbon ferry", "en"), 3).claims.subarray(0, 3));
  const before = found();
  const most: number[] = [];
  const refused = search.search(termsOf("goats Lisbon ferry", "en"), 3, (_claim, shared) => {
    most.push(shared);
    return false;
  });
  assert.equal(refused.length, 0);
  assert.deepEqual(found(), before);
  const { shared } = search.search(termsOf("goats Lisbon ferry", "en"), 1);
  assert.ok(Math.max(...most) >= shared[0]!);
});

test("what cannot be accepted by its shared words alone is never accepted", () => {
  const search = new ClaimSearch(openIndex(bytesOf(CLAIMS)));
  const words = CLAIMS.slice(0, 1).flatMap(({ text }) => text.split(" "));
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.shuffledSubarray(words, { minLength: 1 }),
      fc.integer({ min: 0, max: 900 }),
      (said, days) => {
        const query = ranker.read(said.join(" "), "en", readDay("2021-03-05")! + days);
        const [best] = ranker.rank(query, 1);
        if (best === undefined || !ranker.decide(query, best).isAccepted) return;
        accepted++;
        const { claims, shared, length } = search.search(query.terms, 20);
        const at = claims.subarray(0, length).indexOf(best.claim);
        assert.ok(canBeAccepted(shared[at]!, best.likeness.near));
      },
    ),
    { numRuns: 1000 },
  );
  assert.ok(accepted > 0);
});
