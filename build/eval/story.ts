import { existsSync, readFileSync } from "node:fs";
import { annotate } from "../../src/core/annotate.ts";
import { type EvaluationRow, toEvaluationRow } from "../../src/core/export/evaluation-row.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import type { Knowledge } from "../../src/core/knowledge.ts";
import { articleFromRows, groupByPage, parseRows, type SentenceRow } from "../analyze/sentence-rows.ts";
import { compiledRecords } from "../compiled-records.ts";
import { Score } from "./f1.ts";

const SET = "src/models/story-set";

/** The files of both parts; rows of the held-out files are all held out. */
const FILES = {
  texts: ["texts.jsonl", "held-out-texts.jsonl"],
  labels: ["labels.jsonl", "held-out-labels.jsonl"],
  adversarial: [
    "adversarial.jsonl",
    "adversarial-2.jsonl",
    "adversarial-3.jsonl",
    "adversarial-4.jsonl",
    "adversarial-5.jsonl",
    "held-out-adversarial.jsonl",
  ],
} as const;

/** Held-out files are not even opened where only the development part is asked for. */
const filesOf = (kind: keyof typeof FILES): string[] =>
  FILES[kind].filter(
    (name) => (process.env.HELDOUT === "1" || !name.startsWith("held-out-")) && existsSync(`${SET}/${name}`),
  );

/**
 * Own news texts on the bundled story, read by the whole pipeline: records and legal questions found per sentence
 * (ids marked `maybe` count neither way), and adversarial sentences found or refused. Prints the development part, and
 * the held-out part as well if HELDOUT=1. With `--misses`, every sentence of the development part that went wrong;
 * with `--record=ID`, only those of one record.
 */
export async function run(): Promise<void> {
  if (!existsSync(`${SET}/labels.jsonl`)) {
    console.log(`${SET} has no labels: nothing measured`);
    return;
  }
  const knowledge = openKnowledge(await compiledRecords());
  const labelled = joinLabels(readTexts(knowledge));
  const adversarial = readAdversarial(knowledge);
  reportUnknown(labelled, adversarial, knowledge);
  for (const split of process.env.HELDOUT === "1" ? (["dev", "heldout"] as const) : (["dev"] as const)) {
    const sentences = labelled.filter(({ label }) => label.split === split);
    const probes = adversarial.filter((probe) => probe.split === split);
    if (sentences.length + probes.length === 0) {
      console.log(`\n${split}: no rows`);
      continue;
    }
    console.log(`\n${split}: ${sentences.length} sentences, ${probes.length} adversarial sentences`);
    console.table(["en", "es", "all"].map((lang) => scoreSentences(lang, sentences)));
    console.table(["en", "es", "all"].map((lang) => scoreProbes(lang, probes)));
    if (split === "heldout") continue;
    console.table(worstRecords(sentences, probes).slice(0, 25));
    if (showsMisses()) for (const line of misses(sentences, probes)) console.log(line);
  }
}

type Split = "dev" | "heldout";

interface Label {
  readonly page: string;
  readonly i: number;
  readonly matched: readonly string[];
  readonly maybe?: readonly string[];
  readonly legal_questions: readonly string[];
  readonly maybe_questions?: readonly string[];
  readonly split: Split;
}

interface ReadSentence {
  readonly row: SentenceRow;
  readonly found: EvaluationRow;
}

interface LabelledSentence extends ReadSentence {
  readonly label: Label;
}

interface Probe {
  readonly id: string;
  readonly text: string;
  readonly datePublished: string;
  readonly lang: string;
  readonly record: string;
  readonly expect: "match" | "refuse";
  readonly why: string;
  readonly split: Split;
  readonly matched: readonly string[];
}

const readLines = <T>(name: string): T[] =>
  readFileSync(`${SET}/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

function readPage(rows: readonly SentenceRow[], knowledge: Knowledge): ReadSentence[] {
  const { article, sentences } = articleFromRows(rows);
  const { annotations } = annotate(article, knowledge, sentences);
  return rows.map((row, index) => ({ row, found: toEvaluationRow(annotations[index]!) }));
}

function readTexts(knowledge: Knowledge): ReadSentence[] {
  const parsed = filesOf("texts").flatMap((name) =>
    parseRows(readFileSync(`${SET}/${name}`, "utf8").trimEnd()),
  );
  return groupByPage(parsed).flatMap((members) =>
    readPage(
      members.map((index) => (parsed[index] as { row: SentenceRow }).row),
      knowledge,
    ),
  );
}

function joinLabels(read: readonly ReadSentence[]): LabelledSentence[] {
  const labels = new Map(
    filesOf("labels")
      .flatMap((name) => readLines<Label>(name))
      .map((label) => [`${label.page} ${label.i}`, label]),
  );
  return read.map(({ row, found }) => {
    const label = labels.get(`${row.page} ${row.i}`);
    if (label === undefined) throw new Error(`labels.jsonl has no row for ${row.page} ${row.i}`);
    return { row, found, label };
  });
}

function readAdversarial(knowledge: Knowledge): Probe[] {
  return filesOf("adversarial")
    .flatMap((name) => readLines<Omit<Probe, "matched">>(name))
    .map((probe) => {
      const { text, lang, datePublished } = probe;
      return { ...probe, matched: readPage([{ text, lang, datePublished }], knowledge)[0]!.found.matched };
    });
}

/** Records are split and renamed as they are curated; a label with an id of old would count as a miss forever. */
function reportUnknown(
  sentences: readonly LabelledSentence[],
  probes: readonly Probe[],
  knowledge: Knowledge,
) {
  const known = new Set<string>(knowledge.recordIds);
  const named = [...sentences.flatMap(({ label }) => label.matched), ...probes.map(({ record }) => record)];
  const unknown = [...new Set(named)].filter((id) => !known.has(id));
  if (unknown.length > 0) console.log(`labels name records that do not exist: ${unknown.join(", ")}`);
}

function compare(
  found: readonly string[],
  wanted: readonly string[],
  neutral: readonly string[] = [],
): { right: string[]; wrong: string[]; missed: string[] } {
  return {
    right: found.filter((id) => wanted.includes(id)),
    wrong: found.filter((id) => !wanted.includes(id) && !neutral.includes(id)),
    missed: wanted.filter((id) => !found.includes(id)),
  };
}

const compareRecords = ({ found, label }: LabelledSentence) =>
  compare(found.matched, label.matched, label.maybe);

const compareQuestions = ({ found, label }: LabelledSentence) =>
  compare(found.legal_questions, label.legal_questions, label.maybe_questions);

function microScore(comparisons: readonly ReturnType<typeof compare>[]): Score {
  const score = new Score();
  for (const { right, wrong, missed } of comparisons) {
    for (const _ of right) score.add(true, true, true);
    for (const _ of wrong) score.add(false, true, false);
    for (const _ of missed) score.add(false, false, true);
  }
  return score;
}

const isOf = (lang: string, of: string | null | undefined): boolean => lang === "all" || lang === of;

function scoreSentences(lang: string, sentences: readonly LabelledSentence[]): Record<string, unknown> {
  const chosen = sentences.filter(({ row }) => isOf(lang, row.lang));
  const records = microScore(chosen.map(compareRecords));
  return {
    lang,
    sentences: chosen.length,
    "record ids wanted": records.wanted,
    "records F1": String(records),
    "wrong per 100 sentences": ((100 * (records.given - records.right)) / chosen.length).toFixed(2),
    "legal questions F1": String(microScore(chosen.map(compareQuestions))),
  };
}

function scoreProbes(lang: string, probes: readonly Probe[]): Record<string, unknown> {
  const chosen = probes.filter((probe) => isOf(lang, probe.lang));
  const part = (expect: Probe["expect"]): string => {
    const rows = chosen.filter((probe) => probe.expect === expect);
    const right = rows.filter(isRight).length;
    return `${right} of ${rows.length} (${((100 * right) / rows.length).toFixed(1)}%)`;
  };
  return { lang, "paraphrases found": part("match"), "near misses refused": part("refuse") };
}

function isRight({ matched, record, expect }: Probe): boolean {
  return matched.includes(record) === (expect === "match");
}

interface RecordTally {
  readonly record: string;
  missed: number;
  wrong: number;
  paraphrasesMissed: number;
  nearMissesMatched: number;
}

/** Records by what goes wrong with them: a wrong match weighs as much as five missed ones. */
function worstRecords(sentences: readonly LabelledSentence[], probes: readonly Probe[]): RecordTally[] {
  const tallies = new Map<string, RecordTally>();
  const of = (record: string): RecordTally => {
    const tally = tallies.get(record) ?? {
      record,
      missed: 0,
      wrong: 0,
      paraphrasesMissed: 0,
      nearMissesMatched: 0,
    };
    tallies.set(record, tally);
    return tally;
  };
  for (const { wrong, missed } of sentences.map(compareRecords)) {
    for (const id of wrong) of(id).wrong++;
    for (const id of missed) of(id).missed++;
  }
  for (const probe of probes) {
    if (isRight(probe)) continue;
    if (probe.expect === "match") of(probe.record).paraphrasesMissed++;
    else of(probe.record).nearMissesMatched++;
  }
  const weight = (tally: RecordTally): number =>
    tally.missed + tally.paraphrasesMissed + 5 * (tally.wrong + tally.nearMissesMatched);
  return [...tallies.values()].sort((a, b) => weight(b) - weight(a));
}

const askedRecord = (): string | undefined =>
  process.argv.find((argument) => argument.startsWith("--record="))?.slice(9);

const showsMisses = (): boolean => process.argv.includes("--misses") || askedRecord() !== undefined;

function misses(sentences: readonly LabelledSentence[], probes: readonly Probe[]): string[] {
  const only = askedRecord();
  const isAsked = (id: string): boolean => only === undefined || id === only;
  return [
    ...sentences.flatMap((sentence) => {
      const { wrong, missed } = compareRecords(sentence);
      const faults = [
        ...wrong.filter(isAsked).map((id) => `WRONG ${id}`),
        ...missed.filter(isAsked).map((id) => `missed ${id}`),
      ];
      const { page, i, text } = sentence.row;
      return faults.length > 0 ? [`${page} ${i} ${faults.join(", ")}\n  ${text}`] : [];
    }),
    ...probes
      .filter((probe) => !isRight(probe) && isAsked(probe.record))
      .map(({ id, expect, record, why, text }) =>
        expect === "match"
          ? `${id} missed ${record}\n  ${text}`
          : `${id} WRONG ${record} (${why})\n  ${text}`,
      ),
  ];
}
