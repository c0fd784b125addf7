import type { Plugin } from "esbuild";
import { gzipSync } from "fflate";

/** Characters of base64 that are read at a time: a multiple of four, of which three bytes each come. */
const PIECE = 65_536;

/**
 * Puts the compiled records into the background's bundle as text, base64 of gzip, unpacked on first use piece by piece:
 * with `connect-src 'none'` an extension page may not fetch its own files either, and that rule is worth more. The text
 * stands in a comment and is read from the script's own source: browsers keep every string of a script several times over
 * beside that source while it runs. `/*!` keeps it where it is in the bundle (`legalComments`).
 */
export function recordsModule(records: Uint8Array): Plugin {
  return {
    name: "records",
    setup(build) {
      build.onResolve({ filter: /^says-who:records$/ }, ({ path }) => ({ path, namespace: "records" }));
      build.onLoad({ filter: /.*/, namespace: "records" }, () => ({
        loader: "js",
        contents: [
          "function holder() {",
          `  /*!${Buffer.from(gzipSync(records, { level: 9, mtime: 0 })).toString("base64")}*/`,
          "  return 0;",
          "}",
          "export function packedRecords() {",
          `  return { length: ${records.length}, pieces: pieces() };`,
          "}",
          "function* pieces() {",
          "  const source = holder.toString();",
          `  const end = source.lastIndexOf("*/");`,
          `  for (let at = source.indexOf("/*!") + 3; at < end; at += ${PIECE}) {`,
          `    const binary = atob(source.slice(at, Math.min(at + ${PIECE}, end)));`,
          "    const bytes = new Uint8Array(binary.length);",
          "    for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);",
          "    yield bytes;",
          "  }",
          "}",
        ].join("\n"),
      }));
    },
  };
}
