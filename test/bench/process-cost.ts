import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started cost together. Linux only: read from /proc. */
export interface ProcessCost {
  /**
   * Memory in MB (2^20 bytes) that they fill themselves, what they share of it counted once. Pages of files are left out:
   * they are there once for all, and how they are shared out depends on whatever else runs.
   */
  readonly megabytes: number;
  /** Processor time used so far, in seconds. */
  readonly cpuSeconds: number;
}

/** Measures a process and its descendants; those that end meanwhile count nothing. */
export function processCost(id: number): ProcessCost {
  const ids = family(id);
  return {
    megabytes:
      sum(ids, (each) => {
        const rollup = readFileSync(`/proc/${each}/smaps_rollup`, "utf8");
        const kilobytes = (kind: string) =>
          Number(new RegExp(`^Pss_${kind}:\\s+(\\d+)`, "m").exec(rollup)![1]);
        return kilobytes("Anon") + kilobytes("Shmem");
      }) / 1024,
    cpuSeconds: sum(ids, (each) => {
      const fields = stat(each);
      return (Number(fields[11]) + Number(fields[12])) / 100;
    }),
  };
}

function family(id: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      parents.set(Number(name), Number(stat(Number(name))[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [id];
  for (const each of found) for (const [child, parent] of parents) if (parent === each) found.push(child);
  return found;
}

/** Fields of a process's state behind its name, which may hold blanks. */
function stat(id: number): string[] {
  return readFileSync(`/proc/${id}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
}

function sum(ids: readonly number[], measure: (id: number) => number): number {
  return ids.reduce((total, id) => {
    try {
      return total + measure(id);
    } catch {
      return total;
    }
  }, 0);
}
