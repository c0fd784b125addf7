/** Words in a row that two texts may not share. */
const SHINGLE = 8;

const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words of a text. */
export function runsOf(text: string): Set<string> {
  const all = words(text);
  const runs = new Set<string>();
  for (let i = 0; i + SHINGLE <= all.length; i++) runs.add(all.slice(i, i + SHINGLE).join(" "));
  return runs;
}

/**
 * The first run of eight words that a text shares with others' runs; null when there is none. What stands in quotation
 * marks is marked as others' words and left out; a run does not reach across it.
 */
export function sharedRun(text: string, runs: ReadonlySet<string>): string | null {
  for (const own of text.split(/["“«][^"”»]*["”»]/u)) {
    for (const run of runsOf(own)) if (runs.has(run)) return run;
  }
  return null;
}
