import type { FileKind } from "./record-files.ts";
import { type Schema, schemaFor } from "./schemas.ts";

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
