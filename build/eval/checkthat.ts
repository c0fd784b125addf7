import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFeedIndexBuilder, type FeedClaim } from "../../src/core/matching/feeds/build-feed-index.ts";
import { type FeedIndex, openFeedIndex } from "../../src/core/matching/feeds/feed-index.ts";

const DATA = "../shared/data/checkthat";

interface Task {
  readonly claims: readonly (FeedClaim & { readonly id: string })[];
  readonly queries: readonly {
    readonly id: string;
    readonly text: string;
    readonly date?: string | undefined;
  }[];
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
}

/** CheckThat! claim retrieval, MAP@5 on the train and dev parts. Says so where the data is not. */
export async function run(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`${DATA} is not here: nothing measured`);
    return;
  }
  const rows = [];
  for (const [name, task] of [
    ["2020 task 2", read2020()],
    ["2021/2022 task 2A", readJsonTask("2a")],
    ["2021/2022 task 2B", readJsonTask("2b")],
  ] as const) {
    const builder = createFeedIndexBuilder();
    for (const claim of task.claims) builder.add(claim);
    const bytes = builder.finish();
    const index = openFeedIndex(bytes);
    rows.push({
      task: name,
      claims: task.claims.length,
      queries: task.relevant.size,
      "MAP@5": meanPrecision(task, index, true).toFixed(4),
      "without given dates": meanPrecision(task, index, false).toFixed(4),
      "index KB": (bytes.length / 1000).toFixed(0),
    });
  }
  console.table(rows);
}

function meanPrecision({ claims, queries, relevant }: Task, index: FeedIndex, withDates: boolean): number {
  let sum = 0;
  let asked = 0;
  for (const { id, text, date } of queries) {
    const right = relevant.get(id);
    if (!right) continue;
    asked++;
    let hits = 0;
    let precision = 0;
    const day = withDates ? date : "none";
    index.find(text, { top: 5, date: day ?? undefined }).forEach(({ claim }, rank) => {
      if (right.has(claims[claim]!.id)) precision += ++hits / (rank + 1);
    });
    sum += precision / Math.min(5, right.size);
  }
  return sum / asked;
}

function tsv(path: string): string[][] {
  return readFileSync(join(DATA, path), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/\r$/, "").split("\t"));
}

function readRelevant(...paths: string[]): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const [query = "", , claim = "", grade] of paths.flatMap(tsv)) {
    if (Number(grade) <= 0) continue;
    const known = relevant.get(query);
    if (known) known.add(claim);
    else relevant.set(query, new Set([claim]));
  }
  return relevant;
}

function read2020(): Task {
  return {
    claims: tsv("2020/claims.tsv")
      .slice(1)
      .map(([id = "", text = "", title = ""]) => ({ id, text, title })),
    queries: ["train", "dev"].flatMap((part) =>
      tsv(`2020/${part}.queries.tsv`)
        .slice(1)
        .map(([id = "", text = ""]) => ({ id, text })),
    ),
    relevant: readRelevant("2020/train.qrels", "2020/dev.qrels"),
  };
}

function readJsonTask(folder: string): Task {
  const claims = readFileSync(join(DATA, folder, "claims.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const row = JSON.parse(line) as Record<string, string | undefined>;
      return {
        id: row.vclaim_id ?? "",
        text: row.vclaim ?? "",
        title: row.title,
        subtitle: row.subtitle,
        date: row.date,
      };
    });
  const queries = tsv(`${folder}/train-dev.queries.tsv`).map(([id = "", text = ""]) => ({
    id,
    text,
    // Debates carry their day in the identifier.
    date: /^\d{8}_/.test(id) ? id.slice(0, 8) : undefined,
  }));
  return { claims, queries, relevant: readRelevant(`${folder}/train.qrels`, `${folder}/dev.qrels`) };
}
