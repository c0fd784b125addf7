import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsToCsv } from "../../../src/core/export/records-to-csv.ts";
import type { Knowledge } from "../../../src/core/knowledge.ts";
import { toDataFeed } from "./data-feed.ts";
import { schemaOrgErrors } from "./schema-org.ts";

/**
 * Writes all records as a feed of schema.org ClaimReviews and as CSV, and returns the paths. Throws, and writes nothing,
 * when the feed is not as schema.org has it.
 */
export async function writeExports(
  knowledge: Pick<Knowledge, "recordIds" | "record" | "dataVersion">,
  folder = "dist/export",
): Promise<string[]> {
  const records = knowledge.recordIds.map((id) => knowledge.record(id)).filter((record) => record !== null);
  const feed = toDataFeed(records, knowledge.dataVersion);
  const errors = schemaOrgErrors(feed);
  if (errors.length > 0) throw new Error(`The feed is not as schema.org has it:\n${errors.join("\n")}`);
  await mkdir(folder, { recursive: true });
  const files = [
    [join(folder, "claim-reviews.jsonld"), `${JSON.stringify(feed, null, 2)}\n`],
    [join(folder, "records.csv"), recordsToCsv(records)],
  ] as const;
  for (const [path, text] of files) await writeFile(path, text);
  return files.map(([path]) => path);
}
