/** One line of the claims. Missing fields are "". */
export interface ClaimRow {
  readonly id: string | number;
  readonly text: string;
  readonly title: string;
  readonly subtitle: string;
  readonly speaker: string;
  readonly date: string;
  readonly lang: string;
}

/** One line of the queries. */
export type QueryRow = Pick<ClaimRow, "id" | "text" | "date" | "lang">;

type Report = (line: number, problem: string) => void;

/** The rows that can be read; the others are reported with their line, counted from 1. Empty lines are passed over. */
export function readClaimRows(content: string, report: Report): ClaimRow[] {
  const seen = new Set<string>();
  return readRows(content, ["title", "subtitle", "speaker", "date", "lang"], report, ({ id }) => {
    if (seen.has(String(id))) return `id ${JSON.stringify(id)} was used before`;
    seen.add(String(id));
    return null;
  });
}

export function readQueryRows(content: string, report: Report): QueryRow[] {
  return readRows(content, ["date", "lang"], report, () => null);
}

function readRows(
  content: string,
  optional: readonly (keyof ClaimRow)[],
  report: Report,
  problemOf: (row: ClaimRow) => string | null,
): ClaimRow[] {
  const rows: ClaimRow[] = [];
  const lines = content.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    const row = readRow(line, optional);
    const problem = typeof row === "string" ? row : problemOf(row);
    if (problem !== null) report(i + 1, problem);
    else if (typeof row !== "string") rows.push(row);
  });
  return rows;
}

/** The row, or what is wrong with it. */
function readRow(line: string, optional: readonly (keyof ClaimRow)[]): ClaimRow | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `this is no JSON (${(error as Error).message})`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "this is no object";
  const given = value as Record<string, unknown>;
  const { id, text } = given;
  if ((typeof id !== "string" || id === "") && typeof id !== "number")
    return "id must be a string or a number";
  if (typeof text !== "string") return "text must be a string";
  const row = { id, text, title: "", subtitle: "", speaker: "", date: "", lang: "" };
  for (const name of optional) {
    const field = given[name];
    if (field === undefined || field === null) continue;
    if (typeof field !== "string") return `${name} must be a string`;
    Object.assign(row, { [name]: name === "lang" ? (field.toLowerCase().split(/[-_]/)[0] ?? "") : field });
  }
  return row;
}
