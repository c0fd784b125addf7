import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { compiledRecords } from "../../../build/compiled-records.ts";
import { openKnowledge } from "../../../src/core/knowledge/open-knowledge.ts";
import type { Knowledge } from "../../../src/core/knowledge.ts";
import { changedSince } from "../../../src/core/matching/changed-since.ts";
import { openClaimIndex } from "../../../src/core/matching/claim-index.ts";
import { NO_CONTEXT } from "../../../src/core/matching/context.ts";
import { parseDays } from "../../../src/core/matching/days.ts";
import { matchClaims } from "../../../src/core/matching/match-claims.ts";
import { readSentence } from "../../../src/core/matching/reading.ts";
import { verify } from "../../../src/core/matching/verify.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

let knowledge: Knowledge;
before(async () => {
  knowledge = openKnowledge(await compiledRecords());
});

function matchesOf(text: string, datePublished?: string, lang?: string) {
  const article = articleFromText(text, { datePublished, lang });
  return matchClaims(
    article,
    splitSentences(article).map((sentence) => ({ sentence })),
    [],
    knowledge,
  );
}
const idsOf = (text: string, datePublished?: string, lang?: string) =>
  matchesOf(text, datePublished, lang).map(({ matches }) => matches.map((match) => match.recordId));

describe("a sentence is matched with the proposition that it expresses", () => {
  for (const [text, id, lang] of [
    [
      "Whoever leads agents to Maduro can now earn $50 million from Washington, twice the old reward.",
      "reward-50-million",
    ],
    ["Ottawa put seven gangs and cartels on its own register of terrorists.", "canada-lists-seven"],
    ["Lawmakers in the House split 215 to 215 and the Venezuela measure was lost.", "house-jan22-tie"],
    [
      "The president has told senators that America is in an armed conflict with the cartels.",
      "niac-notice-congress",
    ],
    ["By now at least 193 people have been killed in the strikes on boats.", "toll-193-may18"],
    [
      "Colombia's Gulf Clan was declared a terrorist organization by the State Department.",
      "clan-del-golfo-fto",
    ],
    ["Maduro se declaró inocente ante un juez de Nueva York.", "maduro-arraigned-jan5", "es"],
  ] as const) {
    test(text, () =>
      assert.ok(idsOf(text, undefined, lang)[0]!.includes(id), String(idsOf(text, undefined, lang)[0])),
    );
  }
});

describe("a sentence on the same subject that says something else is refused, with the reason", () => {
  for (const [text, id, reason] of [
    ["The reward for Maduro was cut to $50 million.", "reward-50-million", /raised, not cut/],
    ["A reward of $25 million is offered for Maduro.", "reward-50-million", /not said: sum/],
    ["Canada has not listed the seven gangs as terrorists.", "canada-lists-seven", /negated/],
    ["At least 193 boats have been hit in the strikes.", "toll-193-may18", /not said: number/],
    [
      "Was the State Department right to designate Clan del Golfo as a terrorist group?",
      "clan-del-golfo-fto",
      /question/,
    ],
    [
      '"Has the State Department designated Clan del Golfo as a terrorist group?" the senator wanted to know.',
      "clan-del-golfo-fto",
      /question/,
    ],
    ["Mexico's Clan del Golfo was designated a terrorist group.", "clan-del-golfo-fto", /Colombian/],
    [
      "The State Department designated Clan del Golfo a terrorist group in February 2025.",
      "clan-del-golfo-fto",
      /another date/,
    ],
  ] as const) {
    test(text, () => {
      const index = openClaimIndex(knowledge.claimIndex);
      const verdict = verify(
        index.frame(id)!,
        readSentence(text, index.lexicon, null),
        NO_CONTEXT,
        index.lexicon,
      );
      assert.equal(verdict.accepted, false);
      assert.match(verdict.refusal ?? "", reason);
    });
  }
});

describe("what did not come about, was only asked for, or is denied twice matches nothing", () => {
  for (const [held, failed, id, lang] of [
    [
      "U.S. and Ecuadorian forces began joint operations against terrorist groups in Ecuador.",
      "Joint operations between U.S. and Ecuadorian forces against terrorist groups in Ecuador have not begun.",
      "ecuador-joint-ops-mar2026",
    ],
    [
      "The ACLU filed a suit for the legal opinion on the boat strikes.",
      "A judge dismissed the suit of the ACLU for the legal opinion on the boat strikes.",
      "foia-suit-olc",
    ],
    [
      "El Departamento de Estado designó como terroristas a las pandillas haitianas Viv Ansanm y Gran Grif.",
      "El Departamento de Estado evalúa designar como terroristas a las pandillas haitianas Viv Ansanm y Gran Grif.",
      "haiti-gangs-fto",
      "es",
    ],
    [
      "Rubio descartó una acción unilateral de Estados Unidos en México.",
      "Rubio no descartó una acción unilateral de Estados Unidos en México.",
      "rubio-no-unilateral-mexico",
      "es",
    ],
    [
      "Admiral Bradley told lawmakers that there had been no order to kill everybody.",
      "Lawmakers told Admiral Bradley that there had been no order to kill everybody.",
      "bradley-no-kill-all-order",
    ],
    [
      "Rubio designated Los Choneros and Los Lobos as foreign terrorist organizations in Quito.",
      "Noboa asked Rubio in Quito to designate Los Choneros and Los Lobos as foreign terrorist organizations.",
      "choneros-lobos-fto",
    ],
    [
      "Mexican forces killed El Mencho in an operation.",
      "Mexican forces killed a nephew of El Mencho in an operation.",
      "el-mencho-killed",
    ],
  ] as const) {
    test(failed, () => {
      assert.ok(idsOf(held, undefined, lang)[0]!.includes(id), "it matches where it is said");
      assert.ok(!idsOf(failed, undefined, lang)[0]!.includes(id));
    });
  }
});

describe("the article's date and what it said before", () => {
  test("a group named in the sentence before is meant by 'this cartel'", () => {
    const text =
      "The Cartel de los Soles was sanctioned in July.\nThis cartel is headed by Nicolás Maduro, the administration asserts.";
    assert.ok(idsOf(text, "2025-08-09")[1]!.includes("treasury-maduro-heads-soles"));
  });
  test("another strike with as many dead is not the one of September 15", () => {
    const text = "The military struck a boat on Friday, killing three people.";
    assert.ok(!idsOf(text, "2026-02-14")[0]!.includes("sep15-strike"));
  });
  test("what was learned after the article is told", () => {
    const history = [
      { status: "reported", asOf: "2025-08-08", why: "one report" },
      { status: "superseded", asOf: "2025-10-06", why: "an opinion exists" },
    ] as const;
    assert.deepEqual(changedSince({ history }, "2025-08-09"), {
      from: "reported",
      to: "superseded",
      asOf: "2025-10-06",
      why: "an opinion exists",
    });
    assert.equal(changedSince({ history }, "2025-11-01"), null);
    assert.equal(changedSince({ history }, null), null);
  });
});

describe("quotations", () => {
  test("words credited to another source than the document are flagged, with where they stand", () => {
    const [sentence] = matchesOf(
      'The State Department said that the gangs were a threat "beyond that posed by traditional organized crime."',
    );
    const match = sentence!.matches.find(
      (each) => each.recordId === "eo14157-quote-traditional-organized-crime",
    );
    assert.equal(match?.misattribution?.creditedTo, "State Department");
    assert.match(match?.misattribution?.standsIn ?? "", /14157/);
  });
  test("without quotation marks they are another speaker's own words", () => {
    const said = (who: string) =>
      idsOf(`${who} said of Maduro that he is one of the largest narco-traffickers in the world.`)[0]!;
    assert.ok(said("Pam Bondi").includes("bondi-quote-narco-traffickers"));
    assert.ok(!said("Marco Rubio").includes("bondi-quote-narco-traffickers"));
  });
  test("words credited to the order are not flagged", () => {
    const [sentence] = matchesOf(
      'The White House order calls the gangs a threat "beyond that posed by traditional organized crime."',
    );
    const match = sentence!.matches.find(
      (each) => each.recordId === "eo14157-quote-traditional-organized-crime",
    );
    assert.equal(match?.misattribution, null);
  });
});

describe("what the record says of itself refuses too", () => {
  const verdictOn = (text: string, id: string, published: string, namedSpeaker: string | null = null) => {
    const index = openClaimIndex(knowledge.claimIndex);
    const reading = readSentence(text, index.lexicon, parseDays(published)!.first, { namedSpeaker });
    return verify(index.frame(id)!, reading, NO_CONTEXT, index.lexicon).refusal;
  };
  test("an article from before the day cannot tell it", () => {
    const text = "Clan del Golfo was designated a terrorist group by the State Department.";
    assert.equal(verdictOn(text, "clan-del-golfo-fto", "2025-12-17"), null);
    assert.match(verdictOn(text, "clan-del-golfo-fto", "2025-11-01") ?? "", /older/);
  });
  test("nothing is matched with what came about years after the article", () => {
    const text = "Maduro denies the drug trafficking accusations.";
    assert.deepEqual(idsOf(text, "2025-09-01"), [["maduro-denies"]]);
    assert.deepEqual(idsOf(text, "2018-09-24"), [[]]);
  });

  test("one senator's words are not another's", () => {
    const said = (who: string) => `There is no evidence of war crimes, ${who} said.`;
    const on = (who: string) => verdictOn(said(who), "wicker-no-war-crimes", "2025-12-19", who);
    assert.equal(on("Roger Wicker"), null);
    assert.notEqual(on("John Thune"), null);
    // Whom the attribution names counts for more than an office that two have held.
    const chairman = verdictOn(said("the chairman"), "wicker-no-war-crimes", "2025-12-19", "John Thune");
    assert.notEqual(chairman, null);
  });
});

describe("a part that the sentence leaves to the article", () => {
  test("is taken from it", () => {
    const [, sentence] = idsOf(
      "The strikes on boats in the Caribbean have gone on for two months. Around 67 people have been killed, by the network's count.",
      "2025-11-05",
    );
    assert.deepEqual(sentence, ["toll-67-nov4"]);
  });
  test("is not made up where the article is on something else", () => {
    const [, sentence] = idsOf(
      "The storm crossed the island in two days. Around 67 people have been killed, by the network's count.",
      "2025-11-05",
    );
    assert.deepEqual(sentence, []);
  });
  test("offers nothing in an article on something else", () => {
    const found = matchesOf(
      "The council sat late. Its members killed the plan by one vote, and the boat club cheered.",
    );
    assert.deepEqual(
      found.flatMap(({ possibleMatches }) => possibleMatches),
      [],
    );
  });
});

test("texts on other things match nothing", () => {
  const text = [
    "The city council struck down a plan to build a marina, saying that no evidence of demand had been shown.",
    "Eleven people were killed when a bus left the road near the border.",
    "The senator said that he would vote against the bill, which failed by 48 to 51.",
    "A reward of $5,000 is offered for information on the missing boat.",
    "The bank was sanctioned in July and its president denied the allegations.",
  ].join("\n");
  assert.deepEqual(idsOf(text, "2025-10-20").flat(), []);
});
