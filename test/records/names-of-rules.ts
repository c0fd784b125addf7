import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names of rules as they stand in the linter's source. */
export function namesOfRules(): string[] {
  const folder = "build/records";
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
  return sources.flatMap((text) => [...text.matchAll(/\brule: "([\w-]+)"/g)].map((found) => found[1]!));
}
