import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { compiledRecords } from "../compiled-records.ts";
import { LeaveOneOut, type NearMissOutcome, type WordingOutcome } from "./leave-one-out.ts";
import { type ProbeOutcome, probeRecords } from "./probes/probe-records.ts";

/** Records in the table of the worst. */
const WORST = 20;

/**
 * How far the records find themselves: each wording, taken out of the index and read as an article of one sentence on
 * the record's day, must be accepted for its record at rank 1, and each near miss refused. With `--misses`, every
 * sentence that went wrong and why; with `--record=ID`, only those of one record.
 */
export async function run(): Promise<void> {
  const knowledge = openKnowledge(await compiledRecords());
  const test = new LeaveOneOut(knowledge);
  const wordings = test.wordings();
  const nearMisses = test.nearMisses();
  console.log(`${knowledge.recordIds.length} records of ${knowledge.dataVersion}`);
  console.table(["en", "es", "all"].map((lang) => wordingRow(lang, wordings)));
  console.table(["en", "es", "all"].map((lang) => nearMissRow(lang, nearMisses)));
  console.log("What refused near misses, and what refused wordings:");
  console.table(guardRows(nearMisses, wordings));
  const probes = probeRecords(test, knowledge);
  console.log("Sentences made from the wordings by one change each:");
  console.table(probeRows(probes));
  console.log("Worst records:");
  console.table(worst(wordings, nearMisses).slice(0, WORST));
  for (const line of [...misses(wordings, nearMisses), ...probeMisses(probes)]) console.log(line);
}

const isOf = (lang: string, outcome: { readonly lang: string }): boolean =>
  lang === "all" || lang === outcome.lang;

const isFirst = ({ rank, isAccepted }: WordingOutcome): boolean => rank === 1 && isAccepted;

function share(part: number, whole: number): string {
  return whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`;
}

function wordingRow(lang: string, outcomes: readonly WordingOutcome[]): Record<string, unknown> {
  const chosen = outcomes.filter((outcome) => isOf(lang, outcome));
  return {
    lang,
    "accepted at rank 1": share(chosen.filter(isFirst).length, chosen.length),
    "accepted at all": share(chosen.filter(({ isAccepted }) => isAccepted).length, chosen.length),
    "another record accepted too": chosen.filter(({ isAccepted, others }) => isAccepted && others.length > 0)
      .length,
    "another record instead": chosen.filter(({ isAccepted, others }) => !isAccepted && others.length > 0)
      .length,
  };
}

function nearMissRow(lang: string, outcomes: readonly NearMissOutcome[]): Record<string, unknown> {
  const chosen = outcomes.filter((outcome) => isOf(lang, outcome));
  const refused = chosen.filter(({ refusal }) => refusal !== null).length;
  return { lang, "near misses refused": share(refused, chosen.length), matched: chosen.length - refused };
}

function guardRows(
  nearMisses: readonly NearMissOutcome[],
  wordings: readonly WordingOutcome[],
): Record<string, unknown>[] {
  const counts = new Map<string, { nearMisses: number; wordings: number }>();
  const count = (guard: string, of: "nearMisses" | "wordings") => {
    const known = counts.get(guard) ?? { nearMisses: 0, wordings: 0 };
    known[of]++;
    counts.set(guard, known);
  };
  for (const { refusal } of nearMisses) if (refusal) count(refusal.guard, "nearMisses");
  for (const { refusal } of wordings) if (refusal) count(refusal.guard, "wordings");
  return [...counts]
    .sort(([, a], [, b]) => b.nearMisses - a.nearMisses || b.wordings - a.wordings)
    .map(([guard, { nearMisses: refused, wordings: lost }]) => ({
      guard,
      "near misses refused": refused,
      "wordings lost": lost,
    }));
}

function probeRows(probes: readonly ProbeOutcome[]): Record<string, unknown>[] {
  return [true, false].flatMap((isNearMiss) => {
    const chosen = probes.filter((probe) => probe.isNearMiss === isNearMiss);
    const isRight = (probe: ProbeOutcome): boolean => probe.isAccepted !== isNearMiss;
    const row = (change: string, of: readonly ProbeOutcome[]) => ({
      made: isNearMiss ? "near miss" : "paraphrase",
      change,
      right: share(of.filter(isRight).length, of.length),
    });
    const changes = [...new Set(chosen.map(({ change }) => change))].sort();
    return [
      ...changes.map((change) =>
        row(
          change,
          chosen.filter((probe) => probe.change === change),
        ),
      ),
      row("all", chosen),
    ];
  });
}

/** With `--probes`, or `--probes=CHANGE`: the made sentences that went wrong. */
function probeMisses(probes: readonly ProbeOutcome[]): string[] {
  const asked = process.argv.find((argument) => argument.startsWith("--probes"));
  if (asked === undefined) return [];
  const only = asked.slice("--probes=".length);
  return probes
    .filter(({ isNearMiss, isAccepted, change }) => isNearMiss === isAccepted && (!only || only === change))
    .map(({ change, record, text, refusal }) => `${change}, ${record}: ${refusal ?? "matched"}\n  ${text}`);
}

/** Records by what goes wrong with them; a near miss that matches weighs as much as five wordings that do not. */
function worst(
  wordings: readonly WordingOutcome[],
  nearMisses: readonly NearMissOutcome[],
): Record<string, unknown>[] {
  const tallies = new Map<string, { wordings: number; lost: number; matched: number }>();
  const of = (record: string) => {
    const tally = tallies.get(record) ?? { wordings: 0, lost: 0, matched: 0 };
    tallies.set(record, tally);
    return tally;
  };
  for (const outcome of wordings) {
    of(outcome.record).wordings++;
    if (!isFirst(outcome)) of(outcome.record).lost++;
  }
  for (const { record, refusal } of nearMisses) if (refusal === null) of(record).matched++;
  return [...tallies]
    .map(([record, tally]) => ({ record, ...tally, weight: tally.lost + 5 * tally.matched }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.record.localeCompare(b.record))
    .map(({ record, wordings: all, lost, matched }) => ({
      record,
      "wordings lost": `${lost} of ${all}`,
      "near misses matched": matched,
    }));
}

function misses(wordings: readonly WordingOutcome[], nearMisses: readonly NearMissOutcome[]): string[] {
  const only = process.argv.find((argument) => argument.startsWith("--record="))?.slice(9);
  if (only === undefined && !process.argv.includes("--misses")) return [];
  const isAsked = ({ record }: { readonly record: string }): boolean => only === undefined || record === only;
  return [
    ...nearMisses
      .filter((outcome) => isAsked(outcome) && outcome.refusal === null)
      .map(({ record, text }) => `matched a near miss of ${record}\n  ${text}`),
    ...wordings
      .filter((outcome) => isAsked(outcome) && !isFirst(outcome))
      .map((outcome) => `lost ${outcome.record}: ${reason(outcome)}\n  ${outcome.text}`),
  ];
}

function reason({ rank, refusal, others }: WordingOutcome): string {
  const instead = others.length > 0 ? `; accepted: ${others.join(", ")}` : "";
  return (refusal ? `${refusal.guard} (${refusal.detail})` : `rank ${rank}`) + instead;
}
