import type { ClaimRanker } from "../../src/core/retrieval/claim-ranker.ts";
import { ACCEPTED_FROM } from "../../src/core/retrieval/decide.ts";
import type { ClaimQuery } from "../../src/core/retrieval/query.ts";
import type { ClaimRow } from "./rows.ts";

/** One pair in words: where the claim stands among the results, its signals, evidence, and the guard that refused. */
export function explain(
  ranker: ClaimRanker,
  query: ClaimQuery,
  claim: number,
  row: ClaimRow,
  said: string,
): string {
  const ranked = ranker.rank(query, 100);
  const place = ranked.findIndex((each) => each.claim === claim);
  const lines = [`query: ${said}`, `claim: ${row.text}`];
  if (row.title !== "") lines.push(`title: ${row.title}`);
  if (place === -1)
    return [...lines, "", "The search does not propose this claim: too few of its words are there."].join(
      "\n",
    );
  const pair = ranked[place]!;
  const { score, isAccepted, refusal, evidence } = ranker.decide(query, pair);
  lines.push("", `place ${place + 1} of ${ranked.length}, score ${pair.score}`, "signals, 0 to 1:");
  for (const [name, value] of Object.entries(pair.likeness)) lines.push(`  ${name}: ${value.toFixed(2)}`);
  lines.push("evidence:", ...evidence.map((each) => `  ${each.role}: ${each.said} = ${each.record}`));
  lines.push(
    "guards:",
    `  ${refusal ?? "none refuses"}`,
    `  log-odds ${score.toFixed(2)}, accepted from ${ACCEPTED_FROM}`,
    `  ${place === 0 ? "the best claim for this query" : "another claim fits better"}`,
    isAccepted && place === 0 ? "accepted" : "not accepted",
  );
  return lines.join("\n");
}
