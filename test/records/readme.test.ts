import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { FILE_KINDS, type FileKind } from "../../build/records/record-files.ts";
import { schemaErrors } from "../../build/records/schemas.ts";
import { parseExpression } from "../../src/core/matching/expression.ts";
import type { FrameData } from "../../src/core/matching/frame.ts";
import { namesOfRules } from "./names-of-rules.ts";

const README = readFileSync("src/records/README.md", "utf8");
const told = new Set([...README.matchAll(/`([\w-]+)`/g)].map((found) => found[1]!));
const examples = [...README.matchAll(/```json (\w+)\n([\s\S]*?)```/g)].map(
  ([, kind, text]) => [kind as FileKind, JSON.parse(text!) as unknown] as const,
);

describe("the grammar for people", () => {
  test("explains every rule of the linter", () => {
    assert.deepEqual(
      namesOfRules().filter((rule) => !told.has(rule)),
      [],
    );
  });

  for (const file of readdirSync("src/records/schema")) {
    test(`names every field and every choice of ${file}`, () => {
      const schema: unknown = JSON.parse(readFileSync(join("src/records/schema", file), "utf8"));
      const shown = (name: string) => told.has(name) || README.includes(`"${name}"`);
      assert.deepEqual(
        namesIn(schema).filter((name) => !shown(name)),
        [],
      );
    });
  }

  for (const [kind, value] of examples) {
    test(`its example of a ${kind} passes the schema`, () => {
      assert.ok(FILE_KINDS.includes(kind), kind);
      assert.deepEqual(schemaErrors(kind, value), []);
    });
  }

  test("its example of a frame can be read", () => {
    const [, frame] = examples.find(([kind]) => kind === "frame") as readonly [FileKind, FrameData];
    const expressions = [...frame.readings, frame.agree ?? {}, frame.unless ?? {}].flatMap(Object.values);
    for (const expression of expressions) assert.ok(parseExpression(expression as string).length > 0);
  });
});

/** Names of properties and values of closed lists, at every depth. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "properties")
      return [...Object.keys(value as object), ...namesIn(Object.values(value as object))];
    if (key === "enum") return (value as string[]).filter((name) => /^[a-z0-9-]+$/.test(name));
    return namesIn(value);
  });
}
