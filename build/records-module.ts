import type { Plugin } from "esbuild";

/**
 * Puts the compiled records into the background's bundle as base64 text, decoded on first use: with
 * `connect-src 'none'` an extension page may not fetch its own files either, and that rule is worth more.
 */
export function recordsModule(records: Uint8Array): Plugin {
  return {
    name: "records",
    setup(build) {
      build.onResolve({ filter: /^says-who:records$/ }, ({ path }) => ({ path, namespace: "records" }));
      build.onLoad({ filter: /.*/, namespace: "records" }, () => ({
        loader: "js",
        contents: [
          `const text = "${Buffer.from(records).toString("base64")}";`,
          "export function recordsBytes() {",
          "  const binary = atob(text), bytes = new Uint8Array(binary.length);",
          "  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);",
          "  return bytes;",
          "}",
        ].join("\n"),
      }));
    },
  };
}
