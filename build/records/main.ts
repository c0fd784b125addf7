import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { canonicalFile } from "./canonical.ts";
import { compileRecords } from "./compile.ts";
import { writeExports } from "./export/write-exports.ts";
import { printFault } from "./fault.ts";
import { readRecordFiles } from "./record-files.ts";

/**
 * npm run records              formats, checks and compiles the records into dist/records
 * npm run records -- --check   checks only, writes nothing; fails when anything is to be mended
 * npm run records -- --export  also writes all records into dist/export, as ClaimReview JSON-LD and as CSV
 */
const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    export: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
  },
});

if (!options.check) await formatAll();
const { bytes, version, counts, faults, refusals } = await compileRecords();

if (!options.quiet) for (const fault of faults) console.log(printFault(fault));
const byRule = new Map<string, number>();
for (const { rule } of faults) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
console.log(
  [
    `records of ${version}, ${bytes.length} bytes`,
    `${counts.claims} claims, ${counts.questions} questions, ${counts.sources} sources, ${counts.authorities} authorities, ${counts.stories} story or stories`,
    `${counts.wordings.en} English and ${counts.wordings.es} Spanish wordings, ${counts.nearMisses} near misses`,
    `${faults.length} faults${faults.length > 0 ? ` (${[...byRule].map(([rule, n]) => `${rule} ${n}`).join(", ")})` : ""}, of which ${refusals.length} refuse a record`,
  ].join("\n"),
);

if (!options.check) {
  await mkdir("dist/records", { recursive: true });
  await writeFile("dist/records/records.bin", bytes);
  await writeFile("dist/records/counts.json", `${JSON.stringify({ version, ...counts }, null, 2)}\n`);
  await writeFile("dist/records/refusals.log", refusals.map((fault) => `${printFault(fault)}\n`).join(""));
}
if (options.export) {
  for (const path of await writeExports(openKnowledge(bytes))) console.log(path);
}
if (faults.length > 0) process.exitCode = 1;

async function formatAll(): Promise<void> {
  for (const [file, text] of await readRecordFiles()) {
    const canonical = canonicalFile(file, text);
    if (canonical !== null && canonical !== text) await writeFile(file, canonical);
  }
}
