import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { zipSync } from "fflate";
import { buildAll, TARGETS, zipTarget } from "./build.ts";
import { FIXED_TIME } from "./zip.ts";

/** `npm run package`: both store archives and the source archive, with their SHA-256: the same from every clean clone. */
const built = await buildAll();
const archives = await Promise.all(TARGETS.map((target) => zipTarget(target, built[target].store.directory)));
archives.push(await zipSources());
for (const path of archives) {
  console.log(
    `${createHash("sha256")
      .update(await readFile(path))
      .digest("hex")}  ${path}`,
  );
}

/** Everything that is committed, for the reviewers of the Firefox store. */
async function zipSources(): Promise<string> {
  const names = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
    .split("\0")
    .filter(Boolean)
    .sort();
  const entries = await Promise.all(names.map(async (name) => [name, await readFile(name)] as const));
  const path = "dist/says-who-source.zip";
  await writeFile(path, zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME, level: 9 }));
  return path;
}
