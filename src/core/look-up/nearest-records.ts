import type { Knowledge } from "../knowledge.ts";
import type { ClaimRecord } from "../model/claim-record.ts";

export interface NearRecord {
  readonly record: ClaimRecord;
  /** Words of the query that stand in the record's statement or wordings, as they stand in the query. */
  readonly shared: readonly string[];
}

/** Words that stand in too many sentences to find anything by. */
const COMMON = new Set(
  (
    "about after also among because been before being between could does during every from have having here into " +
    "more most much only other over said says same should some such than that their them then there these they " +
    "this those through under until very were what when where which while whom whose will with within without " +
    "would como cual desde donde entre esta este esto estos hasta para pero porque sobre también tras unos unas"
  ).split(" "),
);
/** Least share of the query's weight that a record must hold to be offered. */
const ENOUGH = 0.34;

/**
 * Records whose statement or wordings share most with the words, best first, at most `limit`. Inverse document
 * frequency over the records (Spärck Jones 1972), one point a word. What is near is not a match: nothing is verified.
 */
export function nearestRecords(words: string, knowledge: Knowledge, limit = 5): NearRecord[] {
  const asked = [...new Map(tokens(words).map((word) => [stem(word), word]))];
  if (asked.length === 0) return [];
  const records = knowledge.recordIds.map((id) => knowledge.record(id)).filter((record) => record !== null);
  const held = records.map((record) => new Set(tokens(textOf(record)).map(stem)));
  const weights = asked.map(([root]) => {
    const having = held.filter((set) => set.has(root)).length;
    return Math.log(1 + records.length / (1 + having));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return records
    .map((record, index) => {
      const found = asked.map(([root]) => held[index]!.has(root));
      const score = weights.reduce((sum, weight, i) => sum + (found[i] ? weight : 0), 0) / whole;
      return { record, score, shared: asked.filter((_, i) => found[i]).map(([, word]) => word) };
    })
    .filter(({ score, shared }) => score >= ENOUGH && shared.length >= Math.min(2, asked.length))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ record, shared }) => ({ record, shared }));
}

function textOf({ statement, wordings }: ClaimRecord): string {
  return [statement, ...wordings.en, ...wordings.es].join(" ");
}

function tokens(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) =>
    /\p{N}/u.test(word) ? true : word.length > 3 && !COMMON.has(word.toLowerCase()),
  );
}

/** A word without accents, case and the endings of number: enough to find, not enough to judge. */
function stem(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?:es|s)$/, "");
}
