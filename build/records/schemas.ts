import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { FileKind } from "./record-files.ts";

/** A JSON Schema, as far as we look into one ourselves. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const KINDS: readonly FileKind[] = ["sources", "authorities", "story", "claim", "question"];

const schemas = new Map(
  KINDS.map((kind) => [
    kind,
    JSON.parse(readFileSync(`src/records/schema/${kind}.schema.json`, "utf8")) as Schema,
  ]),
);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map<FileKind, ValidateFunction>(
  KINDS.map((kind) => [kind, ajv.compile(schemas.get(kind)!)]),
);

export function schemaFor(kind: FileKind): Schema {
  return schemas.get(kind)!;
}

/** What is wrong with a file's value, each at a JSON pointer; [] when nothing is. */
export function schemaErrors(kind: FileKind, value: unknown): { pointer: string; message: string }[] {
  const validate = validators.get(kind)!;
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== "anyOf" && !isOtherBranch(error))
    .map((error) => ({
      pointer:
        error.keyword === "additionalProperties"
          ? `${error.instancePath}/${error.params.additionalProperty}`
          : error.instancePath,
      message: words(error),
    }));
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
    case "enum":
      return `${where}: must be one of ${(error.params.allowedValues as string[]).join(", ")}`;
    default:
      return `${where}: ${error.message ?? "is not as the schema asks"}`;
  }
}
