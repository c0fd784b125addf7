import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { Authority, LegalQuestion } from "../../src/core/model/legal-question.ts";
import type { RegisteredSource } from "../../src/core/model/source-registry.ts";
import type { Fault } from "./fault.ts";
import { JsonSyntaxError, type JsonWithLines, parseJsonWithLines } from "./json-with-lines.ts";
import { type FileKind, fileKind, type RecordFiles, storyOf } from "./record-files.ts";
import { schemaErrors } from "./schemas.ts";

export interface AuthorityEntry extends Authority {
  readonly id: string;
}

/** A question as it stands in its file: authorities by id. */
export type QuestionFile = Omit<LegalQuestion, "authorities"> & { readonly authorities: readonly string[] };

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** YYYY-MM-DD */
  readonly checkedUpTo: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

/** One record and where it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly kind: FileKind;
  readonly file: string;
  /** Id of the story; "" for the registries. */
  readonly story: string;
  /** Line of a value inside the record, by JSON pointer from the record's own root. */
  line(pointer: string): number;
}

/** All records that could be read, and the ids of those that could not. */
export interface Collection {
  readonly sources: readonly Entry<RegisteredSource>[];
  readonly authorities: readonly Entry<AuthorityEntry>[];
  readonly stories: readonly Entry<Story>[];
  readonly claims: readonly Entry<ClaimRecord>[];
  readonly questions: readonly Entry<QuestionFile>[];
  /** Ids told by the names of files that could not be read: references to them do not dangle. */
  readonly unreadable: ReadonlySet<string>;
}

/** Reads all files; what cannot be read, or does not fit its schema, is left out and reported. */
export function collect(files: RecordFiles): { collection: Collection; faults: Fault[] } {
  const faults: Fault[] = [];
  const entries: Entry<unknown>[] = [];
  const unreadable = new Set<string>();
  for (const [file, text] of files) {
    const kind = fileKind(file);
    if (kind === null) continue;
    const json = parse(file, text, faults);
    if (json) entries.push(...readEntries(file, kind, json, faults));
    if (!entries.some((entry) => entry.file === file)) unreadable.add(nameOf(file));
  }
  const of = <T>(kind: FileKind) => entries.filter((entry) => entry.kind === kind) as Entry<T>[];
  return {
    faults,
    collection: {
      sources: of("sources"),
      authorities: of("authorities"),
      stories: of("story"),
      claims: of("claim"),
      questions: of("question"),
      unreadable,
    },
  };
}

export function nameOf(file: string): string {
  return /([^/]+)\.json$/.exec(file)?.[1] ?? file;
}

function parse(file: string, text: string, faults: Fault[]): JsonWithLines | null {
  try {
    return parseJsonWithLines(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const mend = "write valid JSON; the mistake is at this line or just before it";
    faults.push({ file, line: error.line, rule: "json", what: error.message, mend, refuses: true });
    return null;
  }
}

function readEntries(file: string, kind: FileKind, json: JsonWithLines, faults: Fault[]): Entry<unknown>[] {
  const wrong = new Set<string>();
  // A registry is a list: a bad item costs itself only.
  const isList = (kind === "sources" || kind === "authorities") && Array.isArray(json.value);
  for (const { pointer, message } of schemaErrors(kind, json.value)) {
    wrong.add(isList ? (pointer.split("/")[1] ?? "") : "");
    faults.push({
      file,
      line: json.lineOf(pointer),
      rule: "schema",
      what: message,
      mend: `follow src/records/schema/${kind}.schema.json`,
      refuses: true,
    });
  }
  if (wrong.has("")) return [];
  const story = storyOf(file);
  if (!isList) return [{ value: json.value, kind, file, story, line: json.lineOf }];
  return (json.value as unknown[])
    .map((value, i) => ({
      index: String(i),
      entry: { value, kind, file, story, line: (pointer: string) => json.lineOf(`/${i}${pointer}`) },
    }))
    .filter(({ index }) => !wrong.has(index))
    .map(({ entry }) => entry);
}
