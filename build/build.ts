import { mkdir, writeFile } from "node:fs/promises";
import { type Bundle, bundle } from "./bundle.ts";
import { compiledRecords } from "./compiled-records.ts";
import type { Target } from "./manifest.ts";
import { zipDirectory } from "./zip.ts";

export const TARGETS: readonly Target[] = ["chrome", "firefox"];

/** Builds the extension for both browsers, store builds and test builds, and returns esbuild's account of each. */
export async function buildAll(): Promise<Record<Target, { store: Bundle; test: Bundle }>> {
  const records = await compiledRecords();
  const built = {} as Record<Target, { store: Bundle; test: Bundle }>;
  for (const target of TARGETS) {
    const [store, test] = await Promise.all([
      bundle(target, { test: false, records }),
      bundle(target, { test: true, records }),
    ]);
    built[target] = { store, test };
  }
  await mkdir("dist", { recursive: true });
  await writeFile("dist/metafile.json", JSON.stringify(built.firefox.store.metafile));
  return built;
}

/** Zips a built extension; returns the archive's path. */
export async function zipTarget(target: Target, directory: string): Promise<string> {
  const path = `dist/says-who-${target}.zip`;
  await writeFile(path, await zipDirectory(directory));
  return path;
}
