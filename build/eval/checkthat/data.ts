import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClaimText } from "../../../src/core/retrieval/claim-text.ts";
import { readDay } from "../../../src/core/retrieval/read-day.ts";

export const DATA = "../shared/data/checkthat";

export interface Topic {
  readonly text: string;
  /** Day of the debate or speech, where the data tells it; null otherwise. */
  readonly day: number | null;
  /** Ids of the claims that are right. */
  readonly relevant: ReadonlySet<string>;
}

export interface ClaimSet {
  readonly name: string;
  readonly ids: readonly string[];
  readonly claims: readonly ClaimText[];
  readonly topics: Readonly<Record<"train" | "dev", readonly Topic[]>>;
}

/** Claims and posts of CheckThat! 2020, task 2, English. */
export function readSet2020(): ClaimSet {
  const rows = tsv("2020/claims.tsv").slice(1);
  const topics = (part: string) => {
    const queries = tsv(`2020/${part}.queries.tsv`).slice(1);
    return topicsOf(new Map(queries.map(([id, text]) => [id!, text!])), `2020/${part}.qrels`);
  };
  return {
    name: "2020",
    ids: rows.map(([id]) => id!),
    claims: rows.map(([, text, title]) => claimOf({ text: text!, title: title ?? "" })),
    topics: { train: topics("train"), dev: topics("dev") },
  };
}

/** Task 2A (posts against Snopes) or 2B (debates against PolitiFact) of 2021 and 2022, English. */
export function readSet(name: "2a" | "2b"): ClaimSet {
  const rows = lines(`${name}/claims.jsonl`).map((line) => JSON.parse(line) as Record<string, string>);
  const queries = new Map(tsv(`${name}/train-dev.queries.tsv`).map(([id, text]) => [id!, text!]));
  return {
    name,
    ids: rows.map((row) => row.vclaim_id!),
    claims: rows.map(({ vclaim = "", title = "", subtitle = "", speaker = "", date = "" }) =>
      claimOf({ text: vclaim, title, subtitle, speaker, day: readDay(date) }),
    ),
    topics: {
      train: topicsOf(queries, `${name}/train.qrels`),
      dev: topicsOf(queries, `${name}/dev.qrels`),
    },
  };
}

function claimOf(given: Partial<ClaimText>): ClaimText {
  return { text: "", title: "", subtitle: "", speaker: "", day: null, lang: "en", ...given };
}

function topicsOf(queries: ReadonlyMap<string, string>, path: string): Topic[] {
  const relevant = new Map<string, Set<string>>();
  for (const [query, , claim] of lines(path).map((line) => line.split("\t"))) {
    const known = relevant.get(query!);
    if (known) known.add(claim!);
    else relevant.set(query!, new Set([claim!]));
  }
  return [...relevant].map(([id, ids]) => ({ text: queries.get(id) ?? "", day: dayOf(id), relevant: ids }));
}

/** The ids of 2B begin with the day of the debate. */
function dayOf(id: string): number | null {
  const day = /^(\d{4})(\d{2})(\d{2})_/.exec(id);
  return day ? readDay(`${day[1]}-${day[2]}-${day[3]}`) : null;
}

function lines(path: string): string[] {
  return readFileSync(join(DATA, path), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}

function tsv(path: string): string[][] {
  return lines(path).map((line) => line.split("\t").map(unquoted));
}

function unquoted(field: string): string {
  return /^".*"$/.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field;
}
