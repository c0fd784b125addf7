import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { collect, type Story } from "./collection.ts";
import { readRecordFiles } from "./record-files.ts";
import type { ScaffoldFile } from "./scaffold.ts";

/** Why nothing was written, in words for the one who asked. */
export class ScaffoldError extends Error {}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is known of the project's records before a new one is written. */
export interface Known {
  readonly stories: readonly Story[];
  /** Ids of all claims, questions and stories. */
  readonly ids: ReadonlySet<string>;
}

export async function readKnown(): Promise<Known> {
  const { collection } = collect(await readRecordFiles());
  const stories = collection.stories.map(({ value }) => value);
  const records = [...collection.claims, ...collection.questions].map(({ value }) => value.id);
  return {
    stories,
    ids: new Set([...records, ...collection.unreadable, ...stories.map(({ id }) => id)]),
  };
}

/** Reads "ID [--story STORY]" and checks it. Throws ScaffoldError where nothing can be made of it. */
export function readRequest(args: readonly string[], known: Known): { id: string; story: string | null } {
  const { positionals, story } = parse(args);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new ScaffoldError("Give one id.");
  if (!ID.test(id))
    throw new ScaffoldError(`"${id}" is no id: use small letters, figures and hyphens, as in bridge-closed.`);
  if (known.ids.has(id)) throw new ScaffoldError(`The id "${id}" is taken.`);
  return { id, story };
}

function parse(args: readonly string[]): { positionals: string[]; story: string | null } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { story: { type: "string" } },
    });
    return { positionals, story: values.story ?? null };
  } catch (error) {
    throw new ScaffoldError(error instanceof Error ? error.message : String(error));
  }
}

/** The story asked for, or the only one there is. Throws ScaffoldError when it is not clear which. */
export function chooseStory(asked: string | null, { stories }: Known): Story {
  const found = asked === null && stories.length === 1 ? stories[0] : stories.find(({ id }) => id === asked);
  if (found) return found;
  const names = stories.map(({ id }) => id).join(", ");
  throw new ScaffoldError(
    asked === null
      ? `Say which story: --story, one of ${names}.`
      : `No story is called "${asked}". There are: ${names}.`,
  );
}

/** Runs a scaffold from the command line: writes its files, never over others, and says what comes next. */
export async function writeScaffold(
  usage: string,
  next: string | (() => string),
  make: (args: readonly string[], known: Known) => readonly ScaffoldFile[],
): Promise<void> {
  try {
    const files = make(process.argv.slice(2), await readKnown());
    const taken = files.find(({ path }) => existsSync(path));
    if (taken) throw new ScaffoldError(`${taken.path} is there already.`);
    for (const { path, text } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: "wx" });
      console.log(path);
    }
    console.log(typeof next === "string" ? next : next());
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    console.error(`${error.message}\nusage: ${usage}`);
    process.exitCode = 2;
  }
}
