import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const WRITE = /([A-Za-z_$][\w$]*)\.innerHTML=([A-Za-z_$][\w$]*)\.__html/g;

/**
 * Cuts the one place in Preact that writes HTML (dangerouslySetInnerHTML, which nothing here uses), so that no
 * bundle can. Fails the build when a new version has it in another form.
 */
export const preactWithoutInnerHtml: Plugin = {
  name: "preact-without-inner-html",
  setup(build) {
    build.onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const found = [...source.matchAll(WRITE)].length;
      if (found !== 1)
        throw new Error(`${path}: innerHTML is written ${found} times, expected 1; adapt the pattern.`);
      return { contents: source.replace(WRITE, "$1.textContent=$2.__html"), loader: "js" };
    });
  },
};
