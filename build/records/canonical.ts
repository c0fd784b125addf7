import { parseJsonWithLines } from "./json-with-lines.ts";
import { type FileKind, fileKind } from "./record-files.ts";
import { type Schema, schemaFor } from "./schemas.ts";

/** Kinds that have a canonical form. The matcher's data is laid out by hand: tables of words read best in lines. */
const CANONICAL: ReadonlySet<FileKind> = new Set(["sources", "authorities", "story", "claim", "question"]);

/** A file's text in canonical form; null when its kind has none, or when the text is no JSON. */
export function canonicalFile(path: string, text: string): string | null {
  const kind = fileKind(path);
  if (kind === null || !CANONICAL.has(kind)) return null;
  try {
    return canonicalText(kind, parseJsonWithLines(text).value);
  } catch {
    return null; // reported by collect, with its line
  }
}

/** A file's one true form: keys in the order of its schema, two spaces, one value a line, a newline at the end. */
export function canonicalText(kind: FileKind, value: unknown): string {
  return `${JSON.stringify(ordered(value, schemaFor(kind)), null, 2)}\n`;
}

function ordered(value: unknown, schema: Schema | undefined): unknown {
  const options = schema?.anyOf;
  if (options) return ordered(value, options.find((option) => option.properties) ?? options[0]);
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema?.items));
  if (value === null || typeof value !== "object") return value;
  const members = value as Record<string, unknown>;
  const known = Object.keys(schema?.properties ?? {}).filter((key) => Object.hasOwn(members, key));
  const unknown = Object.keys(members).filter((key) => !known.includes(key));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [key, ordered(members[key], schema?.properties?.[key])]),
  );
}
