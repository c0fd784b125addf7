import { existsSync } from "node:fs";

/** `npm run bench [-- JOB ...]`: measures the named jobs, or all, one after another. Run it on a quiet machine. */
const JOBS = ["core", "matching", "page", "page-cost", "page-tabs", "popup", "hover", "feeds"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !JOBS.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(", ")}. There are: ${JOBS.join(", ")}.`);
  process.exit(2);
}
for (const job of JOBS) {
  if (asked.length > 0 && !asked.includes(job)) continue;
  if (!existsSync(new URL(`./${job}.ts`, import.meta.url))) continue;
  console.log(`\n== ${job}`);
  const { run } = (await import(`./${job}.ts`)) as { run: () => Promise<void> };
  await run();
}
