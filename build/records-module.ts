import type { Plugin } from "esbuild";
import { gzipSync } from "fflate";

/**
 * Puts the compiled records into the background's bundle as text, base64 of gzip, unpacked on first use: with
 * `connect-src 'none'` an extension page may not fetch its own files either, and that rule is worth more. Packed, because
 * browsers keep a script's text several times over while it runs.
 */
export function recordsModule(records: Uint8Array): Plugin {
  return {
    name: "records",
    setup(build) {
      build.onResolve({ filter: /^says-who:records$/ }, ({ path }) => ({ path, namespace: "records" }));
      build.onLoad({ filter: /.*/, namespace: "records" }, () => ({
        loader: "js",
        contents: [
          `const text = "${Buffer.from(gzipSync(records, { level: 9, mtime: 0 })).toString("base64")}";`,
          "export function packedRecords() {",
          "  const binary = atob(text), bytes = new Uint8Array(binary.length);",
          "  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);",
          "  return bytes;",
          "}",
        ].join("\n"),
      }));
    },
  };
}
