import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Text of every file of records, by path from the project's root. */
export type RecordFiles = ReadonlyMap<string, string>;

export const RECORDS_ROOT = "src/records";

/** What a file holds, told by its path. */
export type FileKind =
  | "sources"
  | "authorities"
  | "lexicon"
  | "story"
  | "claim"
  | "question"
  | "frame"
  | "triggers";

const KINDS: readonly (readonly [FileKind, RegExp])[] = [
  ["sources", /^src\/records\/sources\.json$/],
  ["authorities", /^src\/records\/authorities\.json$/],
  ["lexicon", /^src\/records\/lexicon\/[^/]+\.json$/],
  ["story", /^src\/records\/stories\/[^/]+\/story\.json$/],
  ["claim", /^src\/records\/stories\/[^/]+\/claims\/[^/]+\.json$/],
  ["question", /^src\/records\/stories\/[^/]+\/questions\/[^/]+\.json$/],
  ["frame", /^src\/records\/stories\/[^/]+\/frames\/[^/]+\.json$/],
  ["triggers", /^src\/records\/stories\/[^/]+\/triggers\.json$/],
];

export const FILE_KINDS: readonly FileKind[] = KINDS.map(([kind]) => kind);

/** Null for files that hold no data (schemas, the documentation). */
export function fileKind(path: string): FileKind | null {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** The story that a file belongs to; "" for the registries. */
export function storyOf(path: string): string {
  return /^src\/records\/stories\/([^/]+)\//.exec(path)?.[1] ?? "";
}

export async function readRecordFiles(root: string = RECORDS_ROOT): Promise<RecordFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => fileKind(path) !== null)
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(paths.map((path, i) => [path, texts[i]!]));
}
