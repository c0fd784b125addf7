import { build as bundle, type Plugin } from "esbuild";

/** A style sheet that a script imports is its minified text with all that it imports, for a shadow root to adopt. */
export const cssText: Plugin = {
  name: "css-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await bundle({
        entryPoints: [path],
        bundle: true,
        minify: true,
        target: ["chrome123", "firefox140"],
        write: false,
      });
      return { contents: outputFiles[0]!.text.trim(), loader: "text" };
    });
  },
};
