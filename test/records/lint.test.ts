import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lint } from "../../build/records/lint.ts";
import { namesOfRules } from "./names-of-rules.ts";
import {
  lineWith,
  PATHS,
  type SampleFile,
  type SampleValues,
  sampleFiles,
  sampleValues,
} from "./sample-records.ts";

/** A fault put into the sample story, and what the linter must say of it. */
interface Seeded {
  readonly what: string;
  readonly rule: string;
  readonly file: SampleFile;
  readonly seed: (values: SampleValues) => void;
  /** Words on the line that must be named. */
  readonly at: string;
  readonly refuses: boolean;
  readonly mend: RegExp;
}

const source = (values: SampleValues) => values.closed.sources[0];

const SEEDED: readonly Seeded[] = [
  {
    what: "a key that nobody knows",
    rule: "schema",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed.sources[0], { verdict: "true" }),
    at: '"verdict"',
    refuses: true,
    mend: /claim\.schema\.json/,
  },
  {
    what: "a status outside the vocabulary",
    rule: "schema",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed.history[1], { status: "false" }),
    at: '"status": "false"',
    refuses: true,
    mend: /claim\.schema\.json/,
  },
  {
    what: "a status without any reason",
    rule: "schema",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed.history[1], { why: "" }),
    at: '"why": ""',
    refuses: true,
    mend: /claim\.schema\.json/,
  },
  {
    what: "an empty wording",
    rule: "schema",
    file: "closed",
    seed: ({ closed }) => closed.wordings.en.push(" "),
    at: '" "',
    refuses: true,
    mend: /claim\.schema\.json/,
  },
  {
    what: "an id with capitals",
    rule: "schema",
    file: "sources",
    seed: ({ sources }) => sources.push({ ...sources[0], id: "Orr_Council" }),
    at: "Orr_Council",
    refuses: true,
    mend: /sources\.schema\.json/,
  },
  {
    what: "a concept of the lexicon named by a sentence",
    rule: "schema",
    file: "lexicon",
    seed: ({ lexicon }) => Object.assign(lexicon, { "To open": { en: ["open*"] } }),
    at: '"To open"',
    refuses: true,
    mend: /lexicon\.schema\.json/,
  },
  {
    what: "a question without authorities",
    rule: "schema",
    file: "question",
    seed: ({ question }) => Object.assign(question, { authorities: [] }),
    at: '"authorities"',
    refuses: true,
    mend: /question\.schema\.json/,
  },
  {
    what: "a record under another file's name",
    rule: "id-is-file-name",
    file: "mayor",
    seed: ({ mayor, closedFrame }) => {
      mayor.id = "mayor-words";
      closedFrame.yieldsTo = [];
    },
    at: '"id"',
    refuses: true,
    mend: /rename/,
  },
  {
    what: "two sources of one id",
    rule: "duplicate-id",
    file: "sources",
    seed: ({ sources }) => sources.push({ ...sources[0], name: "Another" }),
    at: '"id": "orr-council"',
    refuses: true,
    mend: /another id/,
  },
  {
    what: "a speaker who is not registered",
    rule: "dangling-id",
    file: "mayor",
    seed: ({ mayor }) => mayor.speakers.push("nobody"),
    at: '"nobody"',
    refuses: true,
    mend: /sources\.json/,
  },
  {
    what: "an unknown publisher",
    rule: "dangling-id",
    file: "closed",
    seed: (values) => Object.assign(source(values), { publisherId: "courier" }),
    at: '"publisherId"',
    refuses: true,
    mend: /sources\.json/,
  },
  {
    what: "a source that relies on an unknown ref",
    rule: "dangling-id",
    file: "closed",
    seed: (values) => Object.assign(source(values), { reliesOn: "gazette0304" }),
    at: '"reliesOn"',
    refuses: true,
    mend: /correct the id/,
  },
  {
    what: "a topic that the story lacks",
    rule: "dangling-id",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed, { topic: "tolls" }),
    at: '"topic"',
    refuses: true,
    mend: /story\.json/,
  },
  {
    what: "an unknown authority",
    rule: "dangling-id",
    file: "question",
    seed: ({ question }) => question.authorities.push("usc-99-1"),
    at: '"usc-99-1"',
    refuses: true,
    mend: /authorities\.json/,
  },
  {
    what: "a frame that yields to no record",
    rule: "dangling-id",
    file: "closedFrame",
    seed: ({ closedFrame }) => closedFrame.yieldsTo.push("bridge-opened"),
    at: '"bridge-opened"',
    refuses: true,
    mend: /the claims/,
  },
  {
    what: "a trigger of no question",
    rule: "dangling-id",
    file: "triggers",
    seed: ({ triggers }) => Object.assign(triggers, { "who-may-open": ["close"] }),
    at: '"who-may-open"',
    refuses: true,
    mend: /the questions/,
  },
  {
    what: "a trigger of one thing by itself",
    rule: "lone-trigger",
    file: "triggers",
    seed: ({ triggers }) => triggers["who-may-close"].push("close & !'rail'"),
    at: `"close & !'rail'"`,
    refuses: false,
    mend: /whom it is about/,
  },
  {
    what: "a question that does not name the claim back",
    rule: "one-way-link",
    file: "mayor",
    seed: ({ mayor }) => mayor.legalQuestions.push("who-may-close"),
    at: '"who-may-close"',
    refuses: false,
    mend: /relatedClaims/,
  },
  {
    what: "one ref for two documents",
    rule: "one-ref-one-document",
    file: "mayor",
    seed: ({ mayor }) => Object.assign(mayor.sources[0], { url: "https://courier.example/mayor" }),
    at: '"url"',
    refuses: false,
    mend: /ref of its own/,
  },
  {
    what: "the thirtieth of February",
    rule: "calendar-date",
    file: "closed",
    seed: (values) => Object.assign(source(values), { date: "2025-02-30" }),
    at: "2025-02-30",
    refuses: true,
    mend: /YYYY-MM-DD/,
  },
  {
    what: "a history that goes back",
    rule: "history-order",
    file: "closed",
    seed: ({ closed }) => closed.history.push({ ...closed.history[0], asOf: "2025-03-20" }),
    at: "2025-03-20",
    refuses: true,
    mend: /earliest first/,
  },
  {
    what: "a status from before the event",
    rule: "date-order",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed.history[0], { asOf: "2025-03-01" }),
    at: "2025-03-01",
    refuses: true,
    mend: /two dates/,
  },
  {
    what: "a source from after the story was checked",
    rule: "date-order",
    file: "closed",
    seed: (values) => Object.assign(source(values), { date: "2025-07-01" }),
    at: "2025-07-01",
    refuses: true,
    mend: /checkedUpTo/,
  },
  {
    what: "a status with one word for a reason",
    rule: "status-without-reason",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed.history[0], { why: "Reported." }),
    at: '"Reported."',
    refuses: true,
    mend: /evidence/,
  },
  {
    what: "superseded from the first",
    rule: "superseded-without-before",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed.history[0], { status: "superseded" }),
    at: '"superseded"',
    refuses: false,
    mend: /earlier status/,
  },
  {
    what: "a position that nothing shows",
    rule: "position-without-source",
    file: "question",
    seed: ({ question }) => Object.assign(question.positions[1], { sourceUrl: null }),
    at: '"sourceUrl": null',
    refuses: true,
    mend: /sourceUrl/,
  },
  {
    what: "a question with one side",
    rule: "one-sided-question",
    file: "question",
    seed: ({ question }) => question.positions.pop(),
    at: '"positions"',
    refuses: true,
    mend: /other side/,
  },
  {
    what: "two sources claimed, one given",
    rule: "confidence-without-sources",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed, { confidence: "verified-2-sources" }),
    at: '"confidence"',
    refuses: false,
    mend: /lower the confidence/,
  },
  {
    what: "an id where a contradiction is told",
    rule: "contradiction-not-words",
    file: "closed",
    seed: ({ closed }) => closed.contradictions.push("bridge-open"),
    at: "bridge-open",
    refuses: false,
    mend: /in a clause/,
  },
  {
    what: "the id of a record among the words that readers are shown",
    rule: "id-in-prose",
    file: "mayor",
    seed: ({ mayor }) =>
      Object.assign(mayor.history[0], { why: "She said so; the closure itself is record bridge-closed." }),
    at: "record bridge-closed",
    refuses: false,
    mend: /in words/,
  },
  {
    what: "a quotation without its words",
    rule: "quotation-missing",
    file: "mayor",
    seed: ({ mayor }) => Object.assign(mayor, { quotation: null }),
    at: '"quotation": null',
    refuses: false,
    mend: /words, speaker/,
  },
  {
    what: "a quotation as long as a copy",
    rule: "quotation-length",
    file: "mayor",
    seed: ({ mayor }) => Object.assign(mayor.quotation, { words: "on and on ".repeat(21).trim() }),
    at: '"words"',
    refuses: true,
    mend: /2 to 60 words/,
  },
  {
    what: "a misattributed wording among the wordings",
    rule: "misattributed-is-wording",
    file: "mayor",
    seed: ({ mayor }) => mayor.wordings.en.push("The engineer said the bridge would outlive him"),
    at: '"wording"',
    refuses: true,
    mend: /here only/,
  },
  {
    what: "a wording of four words",
    rule: "short-wording",
    file: "closed",
    seed: ({ closed }) => closed.wordings.es.push("El puente fue cerrado."),
    at: "El puente fue cerrado.",
    refuses: true,
    mend: /whole sentence/,
  },
  {
    what: "an alias of one letter",
    rule: "short-alias",
    file: "sources",
    seed: ({ sources }) => sources[0].aliases.push("O."),
    at: '"O."',
    refuses: true,
    mend: /in full/,
  },
  {
    what: "four English wordings",
    rule: "too-few-wordings",
    file: "closed",
    seed: ({ closed }) => closed.wordings.en.pop(),
    at: '"en"',
    refuses: false,
    mend: /nominalised/,
  },
  {
    what: "two Spanish wordings",
    rule: "too-few-wordings",
    file: "closed",
    seed: ({ closed }) => closed.wordings.es.pop(),
    at: '"es"',
    refuses: false,
    mend: /nominalised/,
  },
  {
    what: "three near misses",
    rule: "too-few-wordings",
    file: "closed",
    seed: ({ closed }) => closed.nearMisses.pop(),
    at: '"nearMisses"',
    refuses: false,
    mend: /other group, number, date/,
  },
  {
    what: "the same wording twice in a record, but for case and stops",
    rule: "equal-wordings",
    file: "closed",
    seed: ({ closed }) => closed.wordings.en.push("THE FIRST ENGLISH SENTENCE, on the bridge"),
    at: "THE FIRST ENGLISH",
    refuses: true,
    mend: /otherwise/,
  },
  {
    what: "another record's wording",
    rule: "equal-wordings",
    file: "mayor",
    seed: ({ closed, mayor }) => mayor.wordings.es.push(closed.wordings.es[1]),
    at: "sobre bridge",
    refuses: true,
    mend: /whole proposition/,
  },
  {
    what: "a wording that is only the statement",
    rule: "equal-wordings",
    file: "closed",
    seed: ({ closed }) => closed.wordings.en.push(closed.statement.replace(".", "")),
    at: '2025"',
    refuses: true,
    mend: /otherwise/,
  },
  {
    what: "a near miss that is a wording",
    rule: "near-miss-is-wording",
    file: "closed",
    seed: ({ closed }) => closed.nearMisses.push({ sentence: closed.wordings.en[2], why: null }),
    at: '"sentence": "The third English',
    refuses: true,
    mend: /must not express/,
  },
  {
    what: "a near miss that is the statement",
    rule: "near-miss-is-wording",
    file: "closed",
    seed: ({ closed }) => closed.nearMisses.push({ sentence: closed.statement, why: null }),
    at: '"sentence": "The Orr Street',
    refuses: true,
    mend: /must not express/,
  },
  {
    what: "a near miss that stands there twice",
    rule: "near-miss-is-wording",
    file: "closed",
    seed: ({ closed }) =>
      closed.nearMisses.push({ sentence: "near miss number one of bridge-closed", why: null }),
    at: '"near miss number one',
    refuses: true,
    mend: /remove it/,
  },
  {
    what: "a citation of no known form",
    rule: "citation",
    file: "authorities",
    seed: ({ authorities }) => Object.assign(authorities[1], { citation: "the charter, somewhere" }),
    at: "the charter, somewhere",
    refuses: true,
    mend: /parse-citation\.ts/,
  },
  {
    what: "a title that the U.S. Code lacks",
    rule: "citation",
    file: "authorities",
    seed: ({ authorities }) => Object.assign(authorities[0], { citation: "93 U.S.C. 494" }),
    at: "93 U.S.C. 494",
    refuses: true,
    mend: /look the citation up/,
  },
  {
    what: "an impossible citation in running text",
    rule: "citation-in-text",
    file: "question",
    seed: ({ question }) => Object.assign(question, { whyItMatters: "It rests on 77 U.S.C. 494." }),
    at: "77 U.S.C. 494",
    refuses: true,
    mend: /look the citation up/,
  },
  {
    what: "a remark that a scaffold left",
    rule: "placeholder",
    file: "closed",
    seed: ({ closed }) => Object.assign(closed, { note: "TODO: doubts, or null" }),
    at: '"note"',
    refuses: true,
    mend: /write it/,
  },
  {
    what: "an expression that cannot be read",
    rule: "expression",
    file: "closedFrame",
    seed: ({ closedFrame }) => Object.assign(closedFrame.readings[0], { what: "bridge & | close" }),
    at: '"what"',
    refuses: true,
    mend: /README\.md/,
  },
  {
    what: "a pattern of the lexicon that begins nowhere",
    rule: "expression",
    file: "lexicon",
    seed: ({ lexicon }) => lexicon.close.es.push("_ cerrado"),
    at: '"_ cerrado"',
    refuses: true,
    mend: /README\.md/,
  },
  {
    what: "a concept that nobody defines",
    rule: "unknown-concept",
    file: "closedFrame",
    seed: ({ closedFrame }) => Object.assign(closedFrame.unless, { "on/off": "reopen" }),
    at: '"on/off"',
    refuses: true,
    mend: /src\/records\/lexicon/,
  },
  {
    what: "a number of what nobody defines",
    rule: "unknown-concept",
    file: "closedFrame",
    seed: ({ closedFrame }) => Object.assign(closedFrame.agree, { lanes: "#4:lane" }),
    at: '"lanes"',
    refuses: true,
    mend: /src\/records\/lexicon/,
  },
  {
    what: "a speaker who is no source, in a trigger's absence",
    rule: "unknown-concept",
    file: "triggers",
    seed: ({ triggers }) => triggers["who-may-close"].push("close & !said:nobody"),
    at: "said:nobody",
    refuses: true,
    mend: /src\/records\/lexicon/,
  },
  {
    what: "a claim that nothing can match",
    rule: "no-frame",
    file: "mayor",
    seed: ({ mayor }) => Object.assign(mayor, { kind: "event", quotation: null }),
    at: '"id"',
    refuses: false,
    mend: /frames\/mayor-safe-words\.json/,
  },
];

describe("the linter", () => {
  test("finds nothing wrong with a sound story", () => {
    assert.deepEqual(lint(sampleFiles()).faults, []);
  });

  for (const { what, rule, file, seed, at, refuses, mend } of SEEDED) {
    test(`${rule}: ${what}`, () => {
      const values = sampleValues();
      seed(values);
      const files = sampleFiles(values);
      const found = lint(files).faults.filter((fault) => fault.rule === rule);
      assert.deepEqual(
        found.map((fault) => [fault.file, fault.line, fault.refuses]),
        [[PATHS[file], lineWith(files, PATHS[file], at), refuses]],
      );
      assert.match(found[0]!.mend, mend);
    });
  }

  test("json: a missing comma, with the line after it", () => {
    const files = sampleFiles();
    files.set(PATHS.mayor, files.get(PATHS.mayor)!.replace('"topic": "closure",', '"topic": "closure"'));
    const [fault] = lint(files).faults;
    assert.deepEqual(
      [fault?.rule, fault?.file, fault?.line],
      ["json", PATHS.mayor, lineWith(files, PATHS.mayor, '"dateOfEvent"')],
    );
  });

  test("json: a key given twice", () => {
    const files = sampleFiles();
    files.set(
      PATHS.mayor,
      files.get(PATHS.mayor)!.replace('"note": null', '"note": null,\n  "topic": "closure"'),
    );
    const [fault] = lint(files).faults;
    assert.deepEqual([fault?.rule, fault?.line], ["json", lineWith(files, PATHS.mayor, '"topic"')]);
  });

  test("canonical-form: the first line that is laid out otherwise", () => {
    const files = sampleFiles();
    files.set(PATHS.closed, files.get(PATHS.closed)!.replace('"speakers": []', '"speakers": [ ]'));
    const faults = lint(files).faults;
    assert.deepEqual(
      faults.map(({ rule, line }) => [rule, line]),
      [["canonical-form", lineWith(files, PATHS.closed, '"speakers"')]],
    );
    assert.match(faults[0]!.mend, /npm run records/);
  });

  test("has a seeded fault for each of its rules", () => {
    const tested = new Set([...SEEDED.map(({ rule }) => rule), "json", "canonical-form"]);
    assert.deepEqual(
      namesOfRules().filter((rule) => !tested.has(rule)),
      [],
    );
  });
});

describe("a refused record", () => {
  const refusedWith = (seed: (values: SampleValues) => void) => {
    const values = sampleValues();
    seed(values);
    return lint(sampleFiles(values)).collection;
  };
  const ids = (entries: readonly { readonly value: { readonly id: string } }[]) =>
    entries.map(({ value }) => value.id);

  test("costs itself only", () => {
    const { claims, questions, frames } = refusedWith(({ closed }) => closed.speakers.push("nobody"));
    assert.deepEqual(ids(claims), ["mayor-safe-words"]);
    assert.deepEqual(ids(questions), ["who-may-close"]);
    assert.equal(frames.length, 1);
  });

  test("in a list leaves the rest of the list", () => {
    const { authorities } = refusedWith(({ authorities: list }) => Object.assign(list[1], { citation: "?" }));
    assert.deepEqual(ids(authorities), ["usc-33-494", "ker-v-illinois"]);
  });

  for (const file of ["sources", "authorities", "story", "closed", "question", "closedFrame"] as const) {
    test(`that could not be read (${file}) makes no other dangle`, () => {
      const files = sampleFiles();
      files.set(PATHS[file], "{");
      assert.deepEqual(
        lint(files).faults.map(({ rule }) => rule),
        ["json"],
      );
    });
  }

  test("of a registry makes no record dangle that names it", () => {
    const values = sampleValues();
    delete values.sources[1].kind;
    const { collection, faults } = lint(sampleFiles(values));
    assert.deepEqual(
      faults.map(({ rule, file }) => [rule, file]),
      [["schema", PATHS.sources]],
    );
    assert.equal(collection.claims.length, 2);
  });

  test("of the lexicon takes the frames with it that need it", () => {
    const values = sampleValues();
    values.lexicon.close.en.push("_");
    const { collection, faults } = lint(sampleFiles(values));
    assert.deepEqual(ids(collection.concepts), ["bridge"]);
    assert.deepEqual(collection.frames, []);
    assert.ok(faults.some(({ rule, file }) => rule === "unknown-concept" && file === PATHS.closedFrame));
  });
});
