import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { createFeedIndexBuilder } from "../src/core/matching/feeds/build-feed-index.ts";
import { decideFeedMatch } from "../src/core/matching/feeds/decide.ts";
import { openFeedIndex } from "../src/core/matching/feeds/feed-index.ts";

const optionalText = v.nullish(v.string());
const text = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
const claimSchema = v.object({
  id: text,
  text: v.string(),
  title: optionalText,
  subtitle: optionalText,
  speaker: optionalText,
  date: optionalText,
  lang: optionalText,
});
const querySchema = v.object({ id: text, text: v.string(), date: optionalText, lang: optionalText });

const USAGE = `npm run -s match -- --claims claims.jsonl --queries queries.jsonl [--top 20] [--decide]
                    [--explain QUERY CLAIM]
claims:  {id, text, title?, subtitle?, speaker?, date?, lang?} a line
queries: {id, text, date?, lang?} a line
Prints one line per query: {id, results: [{id, score}], accepted: [{id, evidence}]}.`;

/** Rows of a JSON Lines file; bad lines are reported with their number on standard error and left out. */
function readRows<T extends v.GenericSchema>(path: string, schema: T): v.InferOutput<T>[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, i): v.InferOutput<T>[] => {
      if (line.trim() === "") return [];
      try {
        const result = v.safeParse(schema, JSON.parse(line));
        if (result.success) return [result.output];
        console.error(
          `${path}:${i + 1}: ${v.getDotPath(result.issues[0]) ?? "row"}: ${result.issues[0].message}`,
        );
      } catch (error) {
        console.error(`${path}:${i + 1}: ${error instanceof Error ? error.message : error}`);
      }
      return [];
    });
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      claims: { type: "string" },
      queries: { type: "string" },
      top: { type: "string", default: "20" },
      decide: { type: "boolean", default: false },
      explain: { type: "string" },
    },
    allowPositionals: true,
  });
  const top = Number(values.top);
  if (!values.claims || !values.queries || !Number.isInteger(top) || top < 1) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const claims = readRows(values.claims, claimSchema).map((row) => ({
    id: row.id,
    text: row.text,
    title: row.title ?? undefined,
    subtitle: row.subtitle ?? undefined,
    date: row.date ?? undefined,
  }));
  const queries = readRows(values.queries, querySchema);
  const builder = createFeedIndexBuilder();
  for (const claim of claims) builder.add(claim);
  const index = openFeedIndex(builder.finish());

  if (values.explain !== undefined) {
    const query = queries.find((row) => row.id === values.explain);
    const number = claims.findIndex((claim) => claim.id === positionals[0]);
    if (!query || number < 0)
      throw new Error(`no query "${values.explain}" or no claim "${positionals[0] ?? ""}"`);
    const hits = index.find(query.text, { top: claims.length, date: query.date ?? undefined });
    const rank = hits.findIndex((hit) => hit.claim === number);
    const hit = hits[rank];
    const decision = decideFeedMatch(query.text, claims[number]!, hit ?? { mass: 0 });
    console.log(
      JSON.stringify(
        { query: query.text, claim: claims[number]!.text, rank: rank + 1, ...hit, ...decision },
        null,
        2,
      ),
    );
    return;
  }

  const lines = queries.map((query) => {
    const hits = index.find(query.text, { top, date: query.date ?? undefined });
    const accepted = values.decide
      ? hits.flatMap((hit) => {
          const decision = decideFeedMatch(query.text, claims[hit.claim]!, hit);
          return decision.accepted ? [{ id: claims[hit.claim]!.id, evidence: decision.evidence }] : [];
        })
      : [];
    return JSON.stringify({
      id: query.id,
      results: hits.map((hit) => ({ id: claims[hit.claim]!.id, score: Number(hit.score.toFixed(4)) })),
      accepted,
    });
  });
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
}

main();
