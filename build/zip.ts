import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** The earliest time that a zip can hold, so that no build carries the day it was made. */
export const FIXED_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** A folder as a zip archive whose bytes depend on names and contents only. */
export async function zipDirectory(directory: string): Promise<Uint8Array> {
  const paths = (await filesUnder(directory)).sort();
  const entries = await Promise.all(
    paths.map(
      async (path) => [relative(directory, path).split(sep).join("/"), await readFile(path)] as const,
    ),
  );
  return zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME, level: 9, os: 3, attrs: 0o644 << 16 });
}

async function filesUnder(directory: string): Promise<string[]> {
  const found = await readdir(directory, { withFileTypes: true, recursive: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
