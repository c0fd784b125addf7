import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { compiledRecords } from "../../build/compiled-records.ts";
import { annotate } from "../../src/core/annotate.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import type { Annotation, PageAnnotations } from "../../src/core/model/annotation.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";

const SEED = "../shared/seed/article.txt";
const skip = existsSync(SEED) ? false : `${SEED} is not here: the seed article is not part of the project`;

/** By the position of the sentence: the records that it states, and others that may stand there too. */
const MATCHES: Readonly<Record<number, { must: readonly string[]; may?: readonly string[] }>> = {
  0: { must: ["secret-directive-military-cartels"], may: ["directive-prepare-options"] },
  1: { must: ["secret-directive-military-cartels"], may: ["directive-prepare-options"] },
  2: { must: ["army-parade-june14"] },
  3: { must: ["army-parade-june14"] },
  4: {
    must: ["secret-directive-military-cartels", "past-military-role-support"],
    may: ["directive-prepare-options", "directive-capture-or-kill"],
  },
  5: { must: ["directive-basis-sea-foreign-soil"], may: ["eight-groups-designated-feb20"] },
  6: { must: ["military-drawing-up-options"] },
  7: { must: ["directive-most-aggressive-step"], may: ["past-military-role-support"] },
  8: { must: ["anna-kelly-statement"] },
  9: { must: ["anna-kelly-statement"] },
  10: { must: ["pentagon-declined-comment"] },
  12: { must: ["eo14157-signed"] },
  13: { must: ["eight-groups-designated-feb20", "eo14157-quote-traditional-organized-crime"] },
  14: { must: ["soles-sdgt-july25"] },
  15: { must: ["treasury-maduro-heads-soles"], may: ["soles-not-real-org"] },
  16: { must: ["reward-50-million", "maduro-indicted-2020"], may: ["reward-history-15-25-50"] },
  17: { must: ["bondi-quote-narco-traffickers"] },
  18: { must: ["unilateral-assault-profound-change"] },
  19: { must: ["murder-question-nyt"] },
  20: { must: ["olc-opinion-unknown-aug2025"] },
  21: { must: ["finucane-murder-assassination"], may: ["assassination-ban-eo12333"] },
  23: { must: ["rubio-ewtn-other-elements"] },
  24: { must: ["rubio-armed-terrorist-organizations"] },
  25: { must: ["designation-no-force-authority"], may: ["fto-vs-sdgt"] },
  26: { must: ["force-needs-self-defense-claim"] },
  27: { must: [], may: ["past-military-role-support", "directive-capture-or-kill"] },
  28: { must: ["past-military-role-support"] },
  29: { must: ["navy-coast-guard-posse-comitatus", "posse-comitatus-rule"] },
  30: { must: ["directive-capture-or-kill"] },
  31: { must: ["campaign-vow-war-on-cartels"] },
  33: { must: ["trump-proposed-troops-april"] },
  34: { must: ["sheinbaum-aug8-not-our-territory"], may: ["sheinbaum-no-invasion"] },
  35: { must: [], may: ["sheinbaum-aug8-not-our-territory"] },
  36: { must: [], may: ["sheinbaum-aug8-not-our-territory"] },
  37: { must: ["multi-department-effort-nypost"] },
  38: { must: ["destroy-soles-nypost"] },
};

/** By the position of the sentence: the chains that are right, after the page's own outlet. */
const CHAINS: Readonly<Record<number, readonly string[]>> = {
  6: ["The New York Times <- people familiar with the sensitive internal deliberations"],
  8: ["The New York Times <- Anna Kelly"],
  13: ["The New York Times", "The New York Times <- State Department"],
  15: ["The administration"],
  16: ["Pam Bondi"],
  17: ["Fox News <- Pam Bondi"],
  19: ["The New York Times"],
  21: ["The New York Times <- Brian Finucane"],
  22: [
    "The New York Times",
    "The New York Times <- Marco Rubio",
    "The New York Times <- EWTN <- Marco Rubio",
  ],
  23: ["The New York Times <- Marco Rubio", "The New York Times <- EWTN <- Marco Rubio"],
  24: ["The New York Times <- Marco Rubio", "The New York Times <- EWTN <- Marco Rubio"],
  25: ["The New York Times <- legal specialists"],
  29: ["The New York Times"],
  33: ["The New York Times"],
  34: ["Fox News <- Claudia Sheinbaum"],
  35: ["Fox News <- Claudia Sheinbaum"],
  36: ["Fox News <- Claudia Sheinbaum"],
  37: ["Fox News <- New York Post <- a source close to the White House"],
  38: ["Fox News <- New York Post <- a source close to the White House"],
};

describe("the seed article", { skip }, () => {
  let page: PageAnnotations;
  /** Without photo credits, which may count as sentences of their own. */
  let sentences: readonly Annotation[];
  before(async () => {
    page = annotate(articleFromText(readFileSync(SEED, "utf8")), openKnowledge(await compiledRecords()));
    sentences = page.annotations.filter((each) => each.quote.exact.split(/\s+/).length > 2);
  });

  test("nine of ten assertions carry their record, and none carries a wrong one", () => {
    const missing: string[] = [];
    const wrong: string[] = [];
    let expected = 0;
    sentences.forEach((annotation, i) => {
      const { must = [], may = [] } = MATCHES[i] ?? {};
      const got = annotation.matches.map((match) => match.recordId);
      expected += must.length;
      missing.push(...must.filter((id) => !got.includes(id)).map((id) => `${i}: ${id}`));
      wrong.push(...got.filter((id) => !must.includes(id) && !may.includes(id)).map((id) => `${i}: ${id}`));
    });
    assert.deepEqual(wrong, []);
    assert.ok(missing.length <= expected * 0.1, missing.join("\n"));
  });

  test("all but one in twenty attributed sentences show the right chain", () => {
    const plain = (text: string) => text.toLowerCase().replace(/\b(?:the|an?) /g, "");
    const wrong: string[] = [];
    for (const [i, right] of Object.entries(CHAINS)) {
      const chain = sentences[Number(i)]!.chain.map((link) => link.name).join(" <- ");
      if (!right.some((each) => plain(`Kurdistan24 <- ${each}`) === plain(chain)))
        wrong.push(`${i}: ${chain}`);
    }
    assert.ok(wrong.length <= Object.keys(CHAINS).length * 0.05, wrong.join("\n"));
  });

  test("the words on traditional organized crime are said to stand in the executive order", () => {
    const { matches } = sentences[13]!;
    const match = matches.find(({ recordId }) => recordId === "eo14157-quote-traditional-organized-crime");
    assert.match(match?.misattribution?.standsIn ?? "", /Executive Order 14157/);
  });

  test("the opinion that was unknown is said to have turned up since", () => {
    const { matches } = sentences[20]!;
    const record = page.records.find((each) => each.id === matches[0]?.recordId);
    assert.equal(record?.history.at(-1)?.status, "superseded");
  });
});
