import type { FrameData } from "../../src/core/matching/frame.ts";
import type { LexiconEntry } from "../../src/core/matching/lexicon.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { Authority, LegalQuestion } from "../../src/core/model/legal-question.ts";
import type { RegisteredSource } from "../../src/core/model/source-registry.ts";
import type { Fault } from "./fault.ts";
import { JsonSyntaxError, type JsonWithLines, parseJsonWithLines, pointerTo } from "./json-with-lines.ts";
import { type FileKind, fileKind, type RecordFiles, storyOf } from "./record-files.ts";
import { schemaErrors } from "./schemas.ts";

export interface AuthorityEntry extends Authority {
  readonly id: string;
}

/** A question as it stands in its file: authorities by id. */
export type QuestionFile = Omit<LegalQuestion, "authorities"> & { readonly authorities: readonly string[] };

/** A frame, known by the id of its claim. */
export type FrameFile = FrameData & { readonly id: string };

export type Concept = LexiconEntry & { readonly id: string };

/** The expressions that raise the question of that id. */
export interface Trigger {
  readonly id: string;
  readonly expressions: readonly string[];
}

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
  /** Id of the story; "" for the registries and the lexicon. */
  readonly story: string;
  /** Line of a value inside the record, by JSON pointer from the record's own root. */
  readonly line: (pointer: string) => number;
}

/** All records that could be read, and the ids of those that could not. */
export interface Collection {
  readonly sources: readonly Entry<RegisteredSource>[];
  readonly authorities: readonly Entry<AuthorityEntry>[];
  readonly stories: readonly Entry<Story>[];
  readonly claims: readonly Entry<ClaimRecord>[];
  readonly questions: readonly Entry<QuestionFile>[];
  readonly frames: readonly Entry<FrameFile>[];
  readonly concepts: readonly Entry<Concept>[];
  readonly triggers: readonly Entry<Trigger>[];
  /** Ids of entries, and names of files, that could not be read: references to them do not dangle. */
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
    const read = json ? readEntries(file, kind, json, faults, unreadable) : null;
    if (read) entries.push(...read);
    else unreadable.add(nameOf(file));
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
      frames: of("frame"),
      concepts: of("lexicon"),
      triggers: of("triggers"),
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

/** Files that hold many entries, by number or by name: a bad one costs itself only. */
const MANY: ReadonlySet<FileKind> = new Set(["sources", "authorities", "lexicon", "triggers"]);

/** Null when nothing of the file can be read. */
function readEntries(
  file: string,
  kind: FileKind,
  json: JsonWithLines,
  faults: Fault[],
  unreadable: Set<string>,
): Entry<unknown>[] | null {
  const wrong = new Set<string>();
  const isMany = MANY.has(kind) && typeof json.value === "object" && json.value !== null;
  for (const { pointer, message } of schemaErrors(kind, json.value)) {
    wrong.add(isMany ? (pointer.split("/")[1] ?? "") : "");
    faults.push({
      file,
      line: json.lineOf(pointer),
      rule: "schema",
      what: message,
      mend: `follow src/records/schema/${kind}.schema.json`,
      refuses: true,
    });
  }
  if (wrong.has("")) return null;
  const entry = (value: unknown, root: string): Entry<unknown> => ({
    value,
    kind,
    file,
    story: storyOf(file),
    line: (pointer) => json.lineOf(root + pointer),
  });
  if (!isMany) return [entry(kind === "frame" ? frameFile(json.value as FrameData) : json.value, "")];
  return Object.entries(json.value as object).flatMap(([key, each]) => {
    const root = pointerTo("", key);
    const value = named(kind, key, each);
    if (!wrong.has(root.slice(1))) return [entry(value, root)];
    const { id } = (value ?? {}) as { readonly id?: unknown };
    if (typeof id === "string") unreadable.add(id);
    return [];
  });
}

function frameFile(frame: FrameData): FrameFile {
  return { ...frame, id: frame.claim };
}

/** Concepts and triggers stand under their ids, the others have theirs inside. */
function named(kind: FileKind, id: string, value: unknown): unknown {
  if (kind === "lexicon") return { id, ...(value as LexiconEntry) } satisfies Concept;
  if (kind === "triggers") return { id, expressions: value as string[] } satisfies Trigger;
  return value;
}
