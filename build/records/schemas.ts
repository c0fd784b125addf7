import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { pointerTo } from "./json-with-lines.ts";
import { FILE_KINDS, type FileKind } from "./record-files.ts";

/** A JSON Schema, as far as we look into one ourselves. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const schemas = new Map(
  FILE_KINDS.map((kind) => [
    kind,
    JSON.parse(readFileSync(`src/records/schema/${kind}.schema.json`, "utf8")) as Schema,
  ]),
);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map<FileKind, ValidateFunction>(
  FILE_KINDS.map((kind) => [kind, ajv.compile(schemas.get(kind)!)]),
);

export function schemaFor(kind: FileKind): Schema {
  return schemas.get(kind)!;
}

/** What is wrong with a file's value, each at a JSON pointer; [] when nothing is. */
export function schemaErrors(kind: FileKind, value: unknown): { pointer: string; message: string }[] {
  const validate = validators.get(kind)!;
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter((error) => !SUMS_UP.has(error.keyword) && !isOtherBranch(error))
    .map((error) => ({ pointer: pointerOf(error), message: words(error) }));
}

/** Errors that only say that there are others. */
const SUMS_UP: ReadonlySet<string> = new Set(["anyOf", "propertyNames"]);

function pointerOf({ keyword, instancePath, params, propertyName }: ErrorObject): string {
  if (keyword === "additionalProperties") return pointerTo(instancePath, params.additionalProperty as string);
  return propertyName === undefined ? instancePath : pointerTo(instancePath, propertyName);
}

/** "must be null" of a value that may be null or something else: the other branch's error says more. */
function isOtherBranch(error: ErrorObject): boolean {
  return error.keyword === "type" && error.params.type === "null" && error.schemaPath.includes("/anyOf/");
}

function words(error: ErrorObject): string {
  const where = error.instancePath === "" ? "the file" : error.instancePath.slice(1).replaceAll("/", ".");
  switch (error.keyword) {
    case "additionalProperties":
      return `${where}: the key "${error.params.additionalProperty}" is unknown here`;
    case "required":
      return `${where}: the key "${error.params.missingProperty}" is missing`;
    case "pattern":
      return `${where}: ${patternWords(error)}`;
    case "enum":
      return `${where}: must be one of ${(error.params.allowedValues as string[]).join(", ")}`;
    default:
      return `${where}: ${error.message ?? "is not as the schema asks"}`;
  }
}

function patternWords({ params, propertyName }: ErrorObject): string {
  const pattern = params.pattern as string;
  const meaning = PATTERNS.find(([start]) => pattern.startsWith(start))?.[1] ?? `must match ${pattern}`;
  return propertyName === undefined ? meaning : `the key "${propertyName}" ${meaning}`;
}

/** What the schemas' patterns ask for, by their beginning. */
const PATTERNS: readonly (readonly [start: string, meaning: string])[] = [
  ["^[a-z0-9]+(-", "must be an id: small letters, figures and hyphens"],
  ["^\\S[", "must not be empty, nor begin or end with a space"],
  ["^\\d{4}-\\d{2}-\\d{2}$", "must be a day, YYYY-MM-DD"],
  ["^\\d{4}(-", "must be a date: YYYY-MM-DD, YYYY-MM or YYYY"],
  ["^https?:", "must be an address that begins with http:// or https://"],
  ["^(https?:", "must be an address that begins with http:// or https://, or empty"],
];
