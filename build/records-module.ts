import type { Plugin } from "esbuild";
import { gzipSync } from "fflate";

/** Characters of base64 that are read at a time: a multiple of four, of which three bytes each come. */
const PIECE = 65_536;

/**
 * Puts the compiled records into the background's bundle as text, base64 of gzip, unpacked on first use piece by piece:
 * with `connect-src 'none'` an extension page may not fetch its own files either, and that rule is worth more. Packed,
 * because browsers keep a script's text several times over while it runs.
 */
export function recordsModule(records: Uint8Array): Plugin {
  return {
    name: "records",
    setup(build) {
      build.onResolve({ filter: /^says-who:records$/ }, ({ path }) => ({ path, namespace: "records" }));
      build.onLoad({ filter: /.*/, namespace: "records" }, () => ({
        loader: "js",
        contents: [
          "export function packedRecords() {",
          `  return { length: ${records.length}, pieces: pieces() };`,
          "}",
          "function* pieces() {",
          `  const text = "${Buffer.from(gzipSync(records, { level: 9, mtime: 0 })).toString("base64")}";`,
          `  for (let at = 0; at < text.length; at += ${PIECE}) {`,
          `    const binary = atob(text.slice(at, at + ${PIECE})), bytes = new Uint8Array(binary.length);`,
          "    for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);",
          "    yield bytes;",
          "  }",
          "}",
        ].join("\n"),
      }));
    },
  };
}
