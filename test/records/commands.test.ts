import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { lineWith, PATHS, type SampleValues, sampleFiles, sampleValues } from "./sample-records.ts";

const TSX = import.meta.resolve("tsx");
const root = mkdtempSync(join(tmpdir(), "records-"));
after(() => rmSync(root, { recursive: true }));

/** A project of its own that holds the sample story. */
function project(seed: (values: SampleValues) => void = () => {}): Map<string, string> {
  rmSync(root, { recursive: true });
  mkdirSync(root);
  cpSync("src/records/schema", join(root, "src/records/schema"), { recursive: true });
  const values = sampleValues();
  seed(values);
  const files = sampleFiles(values);
  for (const [path, text] of files) write(path, text);
  return files;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string) => readFileSync(join(root, path), "utf8");

function run(script: string, ...args: string[]): { code: number | null; output: string; errors: string } {
  const command = ["--import", TSX, resolve("build/records", script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { code: status, output: stdout, errors: stderr };
}

describe("npm run records", () => {
  beforeEach(() => void project());

  test("compiles a sound story, with its counts and an empty log", () => {
    const { code, output, errors } = run("main.ts");
    assert.equal(code, 0, errors);
    assert.match(output, /2 claims, 1 questions/);
    assert.equal((JSON.parse(read("dist/records/counts.json")) as { version: string }).version, "2025-06-30");
    assert.ok(read("dist/records/records.bin").startsWith("SWR1"));
    assert.equal(read("dist/records/refusals.log"), "");
  });

  test("puts a file into canonical form, and leaves one that is no JSON as it is", () => {
    const canonical = read(PATHS.closed);
    write(PATHS.closed, JSON.stringify(JSON.parse(canonical)));
    write(PATHS.mayor, "{ no JSON");
    assert.equal(run("main.ts").code, 1);
    assert.equal(read(PATHS.closed), canonical);
    assert.equal(read(PATHS.mayor), "{ no JSON");
  });

  test("logs what is refused, and compiles the rest", () => {
    const files = project(({ closed }) => closed.speakers.push("nobody"));
    const { code, output } = run("main.ts");
    const where = `${PATHS.closed}:${lineWith(files, PATHS.closed, '"nobody"')}  dangling-id (refused)`;
    assert.equal(code, 1);
    assert.ok(output.includes(where), output);
    assert.ok(read("dist/records/refusals.log").includes(where));
    assert.match(output, /1 claims/);
  });

  test("--check fails on a fault that only asks for more, and writes nothing", () => {
    project(({ closed }) => closed.wordings.es.pop());
    const { code, output } = run("main.ts", "--check");
    assert.equal(code, 1);
    assert.match(output, /too-few-wordings\n {4}2 Spanish wordings, 3 wanted\n {4}Mend: /);
    assert.ok(!existsSync(join(root, "dist")));
  });

  test("--export writes the feed and the table", () => {
    assert.equal(run("main.ts", "--export").code, 0);
    assert.match(read("dist/export/claim-reviews.jsonld"), /"@type": "DataFeed"/);
    assert.match(read("dist/export/records.csv"), /\r\nbridge-closed,/);
  });
});

describe("npm run new:claim", () => {
  test("writes a claim and its frame once, and never over them", () => {
    project();
    const first = run("new-claim.ts", "bridge-reopened");
    assert.equal(first.code, 0, first.errors);
    const path = "src/records/stories/orr-bridge/claims/bridge-reopened.json";
    assert.ok(first.output.includes(path));
    assert.match(first.output, /topic +closure/);
    assert.ok(existsSync(join(root, path.replace("/claims/", "/frames/"))));
    write(path, read(path).replace("TODO", "Done"));
    const again = run("new-claim.ts", "bridge-reopened");
    assert.equal(again.code, 2);
    assert.match(again.errors, /taken/);
    assert.match(read(path), /Done/);
  });
});

describe("npm run new:story", () => {
  test("writes a story into which claims can go", () => {
    project();
    assert.equal(run("new-story.ts", "harbour-fire").code, 0);
    const { code, errors } = run("new-question.ts", "who-pays", "--story", "harbour-fire");
    assert.equal(code, 0, errors);
    assert.ok(existsSync(join(root, "src/records/stories/harbour-fire/questions/who-pays.json")));
  });
});
