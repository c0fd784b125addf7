export {};

/** `npm run eval [-- JOB ...]`: prints the figures of the named jobs, or of all. */
const JOBS = [
  "sentences",
  "claims",
  "attribution",
  "records",
  "matching",
  "story",
  "legal",
  "checkthat",
  "pages",
] as const;

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = asked.filter((name) => !(JOBS as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No job is called ${unknown.join(", ")}. There are: ${JOBS.join(", ")}.`);
  process.exit(2);
}
for (const job of JOBS) {
  if (asked.length > 0 && !asked.includes(job)) continue;
  console.log(`\n== ${job}`);
  const { run } = (await import(`./${job}.ts`)) as { run: () => Promise<void> };
  await run();
}
