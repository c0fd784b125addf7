import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ClaimRanker } from "../src/core/retrieval/claim-ranker.ts";
import { ClaimSearch } from "../src/core/retrieval/claim-search.ts";
import type { ClaimText } from "../src/core/retrieval/claim-text.ts";
import { IndexBuilder } from "../src/core/retrieval/index-builder.ts";
import { openIndex } from "../src/core/retrieval/index-format.ts";
import { readDay } from "../src/core/retrieval/read-day.ts";
import { detectLanguage } from "./match/detect-language.ts";
import { explain } from "./match/explain.ts";
import { type ClaimRow, type QueryRow, readClaimRows, readQueryRows } from "./match/rows.ts";

const USAGE = `usage: npm run -s match -- --claims claims.jsonl --queries queries.jsonl [--top 20] [--decide]
       npm run -s match -- --claims claims.jsonl --queries queries.jsonl --explain QUERY-ID CLAIM-ID

claims:  one object a line: {id, text, title?, subtitle?, speaker?, date?, lang?}
queries: one object a line: {id, text, date?, lang?}
output:  one row a query:   {id, results: [{id, score}], accepted: [{id, evidence}]}; accepted is filled with --decide
FILE - is standard input. Rows that cannot be read are named on standard error with their line.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    claims: { type: "string" },
    queries: { type: "string" },
    top: { type: "string", default: "20" },
    decide: { type: "boolean", default: false },
    explain: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const top = Number(values.top);

if (
  values.claims === undefined ||
  values.queries === undefined ||
  !Number.isInteger(top) ||
  top < 1 ||
  (values.explain && positionals.length !== 2)
) {
  console.error(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  const claims = readClaimRows(read(values.claims), report(values.claims));
  const queries = readQueryRows(read(values.queries), report(values.queries));
  if (values.explain) explainPair(claims, queries, positionals[0]!, positionals[1]!);
  else matchAll(claims, queries);
}

function read(path: string): string {
  return readFileSync(path === "-" ? 0 : path, "utf8");
}

function report(path: string): (line: number, problem: string) => void {
  return (line, problem) => console.error(`${path}:${line}: ${problem}`);
}

function matchAll(claims: readonly ClaimRow[], queries: readonly QueryRow[]): void {
  const ranker = rankerOf(claims);
  let output = "";
  for (const row of queries) {
    const query = readQuery(ranker, row);
    const ranked = ranker.rank(query, top);
    const results = ranked.map(({ claim, score }) => ({ id: claims[claim]!.id, score }));
    const accepted = (values.decide ? ranked.slice(0, 1) : []).flatMap((each) => {
      const { isAccepted, evidence } = ranker.decide(query, each);
      return isAccepted ? [{ id: claims[each.claim]!.id, evidence }] : [];
    });
    output += `${JSON.stringify({ id: row.id, results, accepted })}\n`;
  }
  process.stdout.write(output);
}

function explainPair(
  claims: readonly ClaimRow[],
  queries: readonly QueryRow[],
  queryId: string,
  claimId: string,
): void {
  const row = queries.find((each) => String(each.id) === queryId);
  const claim = claims.findIndex((each) => String(each.id) === claimId);
  if (row === undefined || claim === -1) {
    console.error(row === undefined ? `No query has the id ${queryId}.` : `No claim has the id ${claimId}.`);
    process.exitCode = 2;
    return;
  }
  const ranker = rankerOf(claims);
  console.log(explain(ranker, readQuery(ranker, row), claim, claims[claim]!, row.text));
}

function readQuery(ranker: ClaimRanker, { text, lang, date }: QueryRow) {
  return ranker.read(text, lang === "" ? detectLanguage(text) : lang, readDay(date));
}

function rankerOf(rows: readonly ClaimRow[]): ClaimRanker {
  const claims = rows.map(
    (row): ClaimText => ({
      text: row.text,
      title: row.title,
      subtitle: row.subtitle,
      speaker: row.speaker,
      day: readDay(row.date),
      lang: row.lang === "" ? detectLanguage(`${row.text} ${row.title}`) : row.lang,
    }),
  );
  const builder = new IndexBuilder();
  for (const claim of claims) builder.add(claim);
  return new ClaimRanker(new ClaimSearch(openIndex(builder.finish())), (claim) => claims[claim]!);
}
