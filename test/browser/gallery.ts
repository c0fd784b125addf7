import * as esbuild from "esbuild";
import { cssText } from "../../build/css-text.ts";

/** What the gallery's page offers to tests (test/ui/gallery-page.tsx). */
export interface Gallery {
  readonly screens: readonly string[];
  show(screen: string, language: string): void;
  openAll(): void;
  cutOff(): string[];
}

/** The page with every screen in every state, as HTML and its script. */
export async function galleryPages(): Promise<Readonly<Record<string, string>>> {
  const built = await esbuild.build({
    entryPoints: ["test/ui/gallery-page.tsx"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [cssText],
  });
  return {
    "/gallery":
      '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><div id="app"></div><script src="/gallery.js"></script></html>',
    "/gallery.js": built.outputFiles[0]!.text,
  };
}
