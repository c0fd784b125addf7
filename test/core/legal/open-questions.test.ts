import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { compiledRecords } from "../../../build/compiled-records.ts";
import { openKnowledge } from "../../../src/core/knowledge/open-knowledge.ts";
import type { Knowledge } from "../../../src/core/knowledge.ts";
import { openQuestions } from "../../../src/core/legal/open-questions.ts";

let knowledge: Knowledge;
before(async () => {
  knowledge = openKnowledge(await compiledRecords());
});
const raised = (text: string, lang = "en") =>
  openQuestions({ lang, headline: null, datePublished: null }, [{ text }], [], knowledge)[0]!;

describe("a sentence that invokes a rule raises the question", () => {
  for (const [text, question, lang] of [
    ["The Posse Comitatus Act keeps soldiers out of police work.", "posse-comitatus-and-275"],
    ["An old executive order bans assassination.", "assassination-ban"],
    ["Deportations under the Alien Enemies Act were paused.", "alien-enemies-act"],
    ["Un bloqueo naval es un acto de guerra.", "blockade-tanker-seizure", "es"],
  ] as const) {
    test(text, () => assert.ok(raised(text, lang).includes(question), String(raised(text, lang))));
  }
});

test("an event alone raises none", () => {
  assert.deepEqual(raised("The boat sank on Tuesday off the coast, the captain said."), []);
  assert.deepEqual(raised("Trump signed the order in January."), []);
});

test("a rule invoked in another story raises none", () => {
  const texts = [
    "The governor sent guards into the city.",
    "The Posse Comitatus Act keeps soldiers out of police work, a judge held.",
    "The mayor welcomed the ruling.",
  ];
  const sentences = texts.map((text) => ({ text }));
  assert.deepEqual(
    openQuestions(
      { lang: "en", headline: "Judge rules on guards", datePublished: null },
      sentences,
      [],
      knowledge,
    ),
    [[], [], []],
  );
  const inStory = openQuestions(
    { lang: "en", headline: "Troops against cartels: what the law says", datePublished: null },
    sentences,
    [],
    knowledge,
  );
  assert.deepEqual(inStory[1], ["posse-comitatus-and-275"]);
});

test("a rule is taken to be about what the article told before, unless the sentence turns elsewhere", () => {
  const told = ["Missiles hit another boat off Venezuela, and three men died."];
  const second = (text: string, headline: string) =>
    openQuestions(
      { lang: "en", headline, datePublished: "2025-11-20" },
      [{ text: told[0]! }, { text }],
      [],
      knowledge,
    )[1]!;
  const headline = "Fourth strike on a cartel boat";
  assert.deepEqual(second("Overdoses are no armed attack, so Article 51 gives no right to fire.", headline), [
    "self-defense-armed-attack",
  ]);
  assert.deepEqual(second("Article 51 gives Ukraine every right to fire back.", headline), []);
  assert.deepEqual(second("In 2003 the same lawyers had read Article 51 in this way.", headline), []);
});

test("a sentence that expresses a record of the law raises its question", () => {
  const matches = [{ matches: [{ recordId: "foia-suit-olc" }] }];
  const sentences = [{ text: "They want the paper on the boats, and went before a judge for it." }];
  assert.deepEqual(
    openQuestions({ lang: "en", headline: null, datePublished: null }, sentences, matches, knowledge)[0],
    ["olc-opinion-secrecy"],
  );
});

test("every question of the triggers has a record", () => {
  for (const id of knowledge.questionIds) assert.ok(knowledge.question(id), id);
});
