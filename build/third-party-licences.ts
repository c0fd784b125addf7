import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The packages of which files went into the extension, in order, each once. `inputs`: paths as in esbuild's metafile. */
export function packagesIn(inputs: readonly string[]): string[] {
  const names = inputs.flatMap(
    (path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/**
 * The text of the licences under which those packages are passed on, which most of them ask to be passed on with it. Throws
 * when one of them has none.
 */
export async function thirdPartyLicences(inputs: readonly string[]): Promise<string> {
  const parts = packagesIn(inputs).map(async (name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      version: string;
      license?: string;
    };
    const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
    if (!file) throw new Error(`${name} ${version} has no licence file: it can't be passed on as it is.`);
    const text = (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n").trim();
    return `${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
  });
  return (await Promise.all(parts)).join(`\n${"-".repeat(72)}\n\n`);
}
