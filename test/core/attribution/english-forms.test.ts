import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

function read(text: string): (Attribution | null)[] {
  const article = articleFromText(text, { lang: "en", outlet: "Harbour Ledger" });
  return attribute(article, splitSentences(article), [], models);
}

/** Kind and words of the source of the last sentence; "nobody" when nobody says it. */
function last(text: string): string {
  const found = read(text).at(-1);
  return found ? `${found.source.kind}: ${found.source.text || found.source.name}` : "nobody";
}

function assertAll(expected: readonly (readonly [string, string])[]): void {
  for (const [text, source] of expected) assert.equal(last(text), source, text);
}

test("who holds an office is a person, whatever stands before the name", () => {
  assertAll([
    ["Northwind CIO Shaygan Dorr said the test had gone well.", "named-person: Northwind CIO Shaygan Dorr"],
    [
      "Reporters met at the home of Northwind CIO Shaygan Dorr. Dorr said the test had gone well.",
      "named-person: Dorr",
    ],
    [
      "The rule was too strict for small firms, said Bill Caddick, president of the Associated Builders of Orr.",
      "named-person: Bill Caddick, president of the Associated Builders of Orr",
    ],
    [
      "Head of marine research Robert Pell said the catch had fallen by a third.",
      "named-person: Head of marine research Robert Pell",
    ],
    ["Larry Page ran the yard for years. Page blamed the foremen for the fire.", "named-person: Page"],
  ]);
});

test("people are people, and a poll is no paper", () => {
  assertAll([
    ["Everyone assumed that the pier would be closed.", "anonymous: Everyone"],
    ["Employers say that they cannot find any welders.", "anonymous: Employers"],
    ["Unionists such as former mayor Jack Orr say that the plan is dead.", "anonymous: Unionists"],
    [
      "Another team of divers, from the University of Port Ellis (UPE), said that the wreck was older.",
      "anonymous: Another team of divers, from the University of Port Ellis (UPE)",
    ],
    [
      "A Harbour Gazette Poll found that most residents want the bridge back.",
      "document: A Harbour Gazette Poll",
    ],
    [
      "Passengers at Northport Airport express concerns about the queues at the two new gates of the hall.",
      "anonymous: Passengers at Northport Airport",
    ],
  ]);
});

test("verbs of saying that say nothing", () => {
  for (const text of [
    "On the plus side, the nice things people say about your boat are read by others.",
    "What Orr wrote down that night became the plan of the harbour.",
    "He called it PierRank and used it to sort the boats.",
    'Everyone called Pell "Skipper" because he had once owned a trawler.',
    "If the council insists on a wall, it will pay for the wall.",
    "The law lets police hold people if they are suspected of smuggling and asks schools for lists.",
    "There is something to be said for leaving the harbour before the storm.",
    "Jo Harte finds out at the boat show in Orr.",
  ])
    assert.equal(last(text), "nobody", text);
});

test("nouns for what is said attribute behind a plain verb", () => {
  assertAll([
    ["Pell made the argument that the locks pay for themselves.", "named-person: Pell"],
    [
      "Broker Anna Dove, a former harbour clerk, has repeated claims that the yard is for sale.",
      "named-person: Broker Anna Dove, a former harbour clerk",
    ],
    [
      "In May, Northwind Corp stopped selling the lamps, claiming that buyers had stayed away.",
      "organisation: Northwind Corp",
    ],
  ]);
});

test("a source is found where only the form of the sentence tells", () => {
  assertAll([
    [
      "Firms that bend the rules could lose their licences, Martin Orr suggested, as each case brings another.",
      "named-person: Martin Orr",
    ],
    [
      "Orr, Pell and other skippers claim they are losing money.",
      "named-person: Orr, Pell and other skippers",
    ],
  ]);
});

test("the words around a source are none of it", () => {
  assertAll([
    [
      "In a talk with sailors aboard the ferry Ellen Dove, the harbour chief said the fleet had grown too big.",
      "named-person: the harbour chief",
    ],
    [
      'In a letter to the crew and the "harbour family," Orr said he had always meant to leave early.',
      "named-person: Orr",
    ],
    [
      "Northwind Chairman Art Pell, in a statement issued for the board, said the sale would go on.",
      "named-person: Northwind Chairman Art Pell",
    ],
    ["Port Ellis (AP) -- Residents pledged Friday to keep the old lock open.", "anonymous: Residents"],
  ]);
});

test("a name that is quoted as a title is nobody who speaks", () => {
  const text =
    'Curie Dorr, 21, was ill after the "Harbour Killer" curry. The kitchen sells its Harbour Killer dish on Fridays.\n\nShe said: "I like hot food. I have never felt so ill."';
  assert.equal(read(text).at(-1)?.source.name, "Curie Dorr");
});

test("of two who share a name the one spoken of last speaks", () => {
  const text =
    'The lock was built under Mayor Frank Orr. James Orr, a grandson of the mayor, spoke on Friday. Orr, who ran the lock until May, said: "It is sound. It will last."';
  assert.equal(read(text).at(-1)?.source.name, "James Orr");
});

test("a sentence that quotes on belongs to whoever was quoted before", () => {
  const text =
    'Orr said the crews were "too old and too few for the work". Though many know the boats, some "may never have been out to sea at all".';
  assert.equal(read(text).at(-1)?.source.name, "Orr");
});

test("what a hearing is told is its word, and a court's deed is none", () => {
  assertAll([
    ["During the trial, the jury was told that the two men met behind the lock.", "organisation: the jury"],
    [
      "Northport Crown Court was told skipper Alan Dorr hurt his back in the fall.",
      "organisation: Northport Crown Court",
    ],
    ["A trial heard she had been hit by two ropes and a block.", "organisation: A trial"],
    ["A deckhand was stabbed after the boat show, a jury heard today (Tuesday).", "organisation: a jury"],
    ["Judge Julian Hale sentenced Orr to a further year in prison.", "nobody"],
    ["He attacked the deckhand after a row about a boat.", "nobody"],
  ]);
});

test("whoever is quoted as saying it says it, through the one who quotes", () => {
  const found = read(
    'Deputy chairman Amaechi Dorr spoke on Sunday.\n\n"No ferry will sail; nobody is expected to work", the Harbour Gazette quoted him as saying.',
  ).at(-1);
  assert.equal(found?.source.name, "Amaechi Dorr");
  assert.equal(found?.via?.name, "the Harbour Gazette");
});

test("appeals, reminders and what is announced beside the news attribute", () => {
  assertAll([
    ["The dock leader appealed to skippers to join the march.", "named-person: The dock leader"],
    ["He reminded them that it was their duty.", "named-person: He"],
    [
      "The unions also highlighted that, for all the talks, the port had done little.",
      "organisation: The unions",
    ],
    [
      "A fee has been agreed, with Rovers coach Tom Dorr announcing on Tuesday the keeper was a step closer.",
      "named-person: Rovers coach Tom Dorr",
    ],
    ["The raid was claimed by the Harbour Front on Sunday.", "organisation: the Harbour Front"],
    ["The move won praise from the dockers, who stated that it would save jobs.", "anonymous: the dockers"],
    [
      "The Northport Harbour Officer (NHO) Henry Dorr said the gates were shut.",
      "named-person: The Northport Harbour Officer (NHO) Henry Dorr",
    ],
    ["The police said the quay was shut.", "anonymous: The police"],
    ["Meanwhile, Waslow have warned fans that the gates will be shut.", "organisation: Waslow"],
    ["He was also said to have used a false name.", "none: "],
  ]);
});

test("whoever is told is no outlet", () => {
  const found = read(
    'James McGrady, 24, of Orr, was jailed on Monday.\n\nJudge Anthony Dale told McGrady: "This is a bad case."',
  ).at(-1);
  assert.equal(found?.via, null);
});

test("a lone surname is a person where its bearer needs no introduction or speaks as I", () => {
  assertAll([
    ["Macron said the treaty would be signed in Lyon.", "named-person: Macron"],
    ["Exxon said the plant would close in May.", "organisation: Exxon"],
    [
      "“Frankly I could not sleep that week, and my wife could not either,” Dorrick said.",
      "named-person: Dorrick",
    ],
  ]);
});

test("who says it, in clauses with as and at the sentence's end", () => {
  assertAll([
    ["As Ann Lee reports for Harbour Radio, the first tests came back last week.", "named-person: Ann Lee"],
    [
      "As the keepers explain, work done on seals shows that they know the voices of their young.",
      "anonymous: the keepers",
    ],
    ["As the minister put it, nothing on the river has moved since May.", "named-person: the minister"],
    ["All “relevant sites” were also cleaned, reports Wender.", "named-person: Wender"],
    ["He now serves as governor of the north of the country, which is dominated by farms.", "nobody"],
  ]);
});

test("dates, adverbs and adjectives around a source and its verb", () => {
  assertAll([
    [
      "Northwind Corp announced Nov. 18 that it was adding five boats to the line.",
      "organisation: Northwind Corp",
    ],
    ["The mayor has since denied the report.", "named-person: The mayor"],
    [
      "A loud, bipartisan group of lawmakers vowed to look into the strike.",
      "anonymous: A loud, bipartisan group of lawmakers",
    ],
    ["Fleas, per the WHO, carry the illness from rats to people.", "organisation: the WHO"],
    ["The family challenged the ruling in the High Court.", "nobody"],
  ]);
});

test("an outlet whose report is denied has not passed the denial on", () => {
  const [found] = read(
    "The mayor denied the report, published on Friday by The Washington Post, as old news.",
  );
  assert.deepEqual(
    found?.chain.map(({ name }) => name),
    ["Harbour Ledger", "The mayor"],
  );
});

test("a position behind its subject is told by it, in the second half of a sentence too", () => {
  assertAll([
    [
      "Port Ellis, Orland – Malacañang rejected the senator's remarks that the port is for sale.",
      "organisation: Malacañang",
    ],
    [
      "While speaking to reporters in Orr, Ahsan Dorr has strongly criticized chairman Tim Pell.",
      "named-person: Ahsan Dorr",
    ],
    [
      "The move sparked chaos and skippers have warned they could block the lock again in the spring.",
      "anonymous: skippers",
    ],
    [
      "The boy's father meanwhile offered a bond and told the court he would watch his son every day.",
      "named-person: The boy's father",
    ],
    [
      "Meanwhile, Anusha Dorr, speaking about the vote in Orr, said that only two boxes were lost.",
      "named-person: Anusha Dorr",
    ],
    ["A COMMUTER claims a road he uses was closed last week.", "anonymous: A COMMUTER"],
    ["The skipper asked them about the state of the boat.", "nobody"],
  ]);
});

test("the day behind a name is none of it, and a body is not named after its saint", () => {
  assert.equal(
    read("Senator Pervaiz Dorr Tuesday claimed that the lock was sound. Dorr said the port is safe.").at(-1)
      ?.source.name,
    "Pervaiz Dorr",
  );
  assert.equal(
    read(
      'Robert Dorr, chair of Orr St Andrew Parish Council, said: "The port has to work with us, and soon.\n\n"I hope it will listen to all of us."',
    ).at(-1)?.source.name,
    "Robert Dorr",
  );
});
