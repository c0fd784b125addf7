import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { cssText } from "./css-text.ts";
import { manifestFor, type Target } from "./manifest.ts";
import { preactWithoutInnerHtml } from "./preact-without-inner-html.ts";
import { recordsModule } from "./records-module.ts";
import { assertSilent } from "./silence-gate.ts";
import { thirdPartyLicences } from "./third-party-licences.ts";

export interface Bundle {
  readonly directory: string;
  /** What went into each output file: esbuild's own account, which the architecture test reads. */
  readonly metafile: esbuild.Metafile;
}

/**
 * Scripts injected into pages and background carry their styles as text; pages of ours link a style sheet. They are in
 * ASCII: Chromium keeps any other text at twice its length, in every page.
 */
const SCRIPTS = [
  "src/gate.ts",
  "src/content.ts",
  "src/content-card.ts",
  "src/content-painters.ts",
  "src/background.ts",
  "src/feed-worker.ts",
];
const PAGES = ["src/popup.tsx", "src/sidepanel.tsx", "src/options.tsx", "src/reader.tsx", "src/welcome.tsx"];

/**
 * Builds the extension for one browser into `directory`. A test build differs in one thing: shadow roots are open.
 */
export async function bundle(
  target: Target,
  options: { test: boolean; records: Uint8Array },
): Promise<Bundle> {
  const directory = options.test ? join("dist", "test", target) : join("dist", target);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const plugins = [preactWithoutInnerHtml, recordsModule(options.records)];
  const base: esbuild.BuildOptions = {
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: ["chrome123", "firefox140"],
    jsx: "automatic",
    jsxImportSource: "preact",
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    outdir: directory,
    outbase: "src",
    define: { __TEST__: String(options.test) },
    plugins,
  };
  const [scripts, pages] = await Promise.all([
    esbuild.build({ ...base, charset: "ascii", entryPoints: SCRIPTS, plugins: [...plugins, cssText] }),
    esbuild.build({ ...base, format: "esm", entryPoints: PAGES, loader: { ".css": "css" } }),
  ]);
  const html = (await readdir("src")).filter((name) => name.endsWith(".html"));
  await Promise.all([
    writeFile(join(directory, "manifest.json"), await manifestFor(target)),
    ...html.map((name) => cp(join("src", name), join(directory, name))),
    cp("icons", join(directory, "icons"), { recursive: true, filter: (path) => !path.endsWith(".svg") }),
    copyLocales(directory),
  ]);
  await assertSilent(directory);
  const metafile = {
    inputs: { ...scripts.metafile?.inputs, ...pages.metafile?.inputs },
    outputs: { ...scripts.metafile?.outputs, ...pages.metafile?.outputs },
  };
  const licences = await thirdPartyLicences(Object.keys(metafile.inputs));
  await writeFile(join(directory, "third-party-licences.txt"), licences);
  return { directory, metafile };
}

/** The browsers read only the messages that the manifest names; the interface's own words are in the bundles. */
async function copyLocales(directory: string): Promise<void> {
  const wanted = [...(await readFile("manifest.json", "utf8")).matchAll(/__MSG_(\w+)__/g)].map(
    (match) => match[1]!,
  );
  for (const locale of await readdir("src/_locales")) {
    const all = JSON.parse(await readFile(`src/_locales/${locale}/messages.json`, "utf8")) as Record<
      string,
      unknown
    >;
    const kept = Object.fromEntries(wanted.filter((key) => key in all).map((key) => [key, all[key]]));
    await mkdir(join(directory, "_locales", locale), { recursive: true });
    await writeFile(
      join(directory, "_locales", locale, "messages.json"),
      `${JSON.stringify(kept, null, 2)}\n`,
    );
  }
}
