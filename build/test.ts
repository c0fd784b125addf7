import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildAll, TARGETS, zipTarget } from "./build.ts";
import { findBrowser } from "./find-browser.ts";

/** `npm test`: every check, one after another; all are run, then the sum is printed as `N passed, N failed`. */
let passed = 0;
let failed = 0;

function report(name: string, ok: boolean): void {
  console.log(`${ok ? "ok    " : "FAILED"} ${name}`);
  if (ok) passed++;
  else failed++;
}

function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await run(command, args);
  report(name, code === 0);
  if (code !== 0) console.log(output);
}

/** Runs test files by Node's runner and adds up what it counted; a run that counted nothing has failed. */
async function tests(name: string, files: readonly string[], options: readonly string[] = []): Promise<void> {
  const { code, output } = await run(process.execPath, [
    "--import",
    "tsx",
    "--test",
    "--test-reporter=spec",
    ...options,
    ...files,
  ]);
  const count = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, "m").exec(output)?.[1] ?? 0);
  const [good, bad] = [count("pass"), count("fail") + count("cancelled")];
  console.log(`${bad === 0 && code === 0 ? "ok    " : "FAILED"} ${name}: ${good} passed, ${bad} failed`);
  if (code !== 0 || bad > 0 || good === 0) console.log(output);
  for (const line of output.match(/^.*# SKIP.*$/gm) ?? []) console.log(`       skipped: ${line.trim()}`);
  passed += good;
  failed += bad + (code !== 0 && bad === 0 ? 1 : 0);
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Why a browser can't be driven; null when both can. */
function whyNoBrowser(): string | null {
  for (const name of ["chromium", "firefox"] as const) {
    try {
      findBrowser(name);
    } catch (error) {
      return reasonOf(error);
    }
  }
  return null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const bin = (name: string) => join("node_modules", ".bin", name);
const only = process.argv[2];
const wants = (part: string) => only === undefined || only === part;

if (wants("static")) {
  await check("types", bin("tsc"), ["-p", "tsconfig.json"]);
  await check("types of the core without DOM and Node", bin("tsc"), ["-p", "tsconfig.core.json"]);
  await check("format and lint", bin("biome"), ["ci", "--colors=off", "."]);
  await check("promises and cycles", bin("oxlint"), ["--type-aware", "src", "build", "test"]);
  await check("records", process.execPath, ["--import", "tsx", "build/records/main.ts", "--check"]);
  await check("corpus", process.execPath, ["--import", "tsx", "build/corpus/check.ts"]);
}
if (wants("unit")) {
  await tests(
    "core, page, ui, records",
    testFiles("test").filter((path) => !path.startsWith("test/browser/")),
  );
}
const noBrowser = wants("browser") ? whyNoBrowser() : null;
if (wants("lint") || (wants("browser") && noBrowser === null)) {
  let built: Awaited<ReturnType<typeof buildAll>> | null = null;
  try {
    built = await buildAll();
  } catch (error) {
    report(`build: ${reasonOf(error)}`, false);
  }
  if (built) {
    for (const target of TARGETS) {
      const zip = await zipTarget(target, built[target].store.directory);
      if (target === "firefox") {
        await check("web-ext lint", bin("web-ext"), ["lint", "--warnings-as-errors", "--source-dir", zip]);
      }
    }
    if (wants("browser") && noBrowser === null)
      await tests("both browsers", testFiles("test/browser"), ["--test-concurrency=1"]);
  }
}
if (noBrowser !== null) report(`both browsers: ${noBrowser}`, false);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
