import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TriggerData } from "../src/core/matching/claim-index.ts";
import type { FrameData } from "../src/core/matching/frame.ts";
import type { LexiconData } from "../src/core/matching/lexicon.ts";

/** What the matcher knows besides the records: the lexicon, the frames and the triggers of legal questions. */
export interface MatchingData {
  readonly lexicon: LexiconData;
  readonly frames: readonly FrameData[];
  readonly triggers: TriggerData;
}

const RECORDS = "src/records";

/** Reads all of it. Throws where a file is not JSON, a file's name is not its claim's, or two files define one concept. */
export function readMatchingData(): MatchingData {
  const lexicon: Record<string, LexiconData[string]> = {};
  for (const path of jsonFiles(join(RECORDS, "lexicon"))) {
    for (const [concept, entry] of Object.entries(readJson(path) as LexiconData)) {
      if (lexicon[concept]) throw new Error(`${path}: the concept "${concept}" is defined twice`);
      lexicon[concept] = entry;
    }
  }
  const frames: FrameData[] = [];
  const triggers: Record<string, readonly string[]> = {};
  for (const story of readdirSync(join(RECORDS, "stories")).sort()) {
    for (const path of jsonFiles(join(RECORDS, "stories", story, "frames"))) {
      const frame = readJson(path) as FrameData;
      if (!path.endsWith(`/${frame.claim}.json`))
        throw new Error(`${path}: is the frame of "${frame.claim}"`);
      frames.push(frame);
    }
    const path = join(RECORDS, "stories", story, "triggers.json");
    if (existsSync(path)) Object.assign(triggers, readJson(path));
  }
  return { lexicon, frames, triggers };
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
