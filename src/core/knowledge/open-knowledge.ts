import type { Knowledge } from "../knowledge.ts";
import type { ClaimRecord } from "../model/claim-record.ts";
import type { LegalQuestion } from "../model/legal-question.ts";
import type { RegisteredSource } from "../model/source-registry.ts";
import { jsonFromBytes, openContainer } from "./container.ts";

/** Where a record lies in the section "details": offset and length in bytes. */
export type Place = readonly [offset: number, length: number];

/** The section "contents": what there is and where. */
export interface Contents {
  /** YYYY-MM-DD */
  readonly dataVersion: string;
  readonly records: Readonly<Record<string, Place>>;
  readonly questions: Readonly<Record<string, Place>>;
}

/**
 * Opens compiled records. Only the table of contents is read at once; the registry, each record and each question
 * are parsed when first asked for. Throws when the bytes are no compiled records.
 */
export function openKnowledge(bytes: Uint8Array): Knowledge {
  const sections = openContainer(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`The compiled records lack the section "${name}".`);
    return found;
  };
  const contents = jsonFromBytes(section("contents")) as Contents;
  const details = section("details");
  const reader = <T>(places: Contents["records"]) => {
    const read = new Map<string, T>();
    return (id: string): T | null => {
      // Ids come from pages' answers and messages too: "constructor" is no record.
      if (!Object.hasOwn(places, id)) return null;
      let value = read.get(id);
      if (value === undefined) {
        const [offset, length] = places[id]!;
        value = jsonFromBytes(details.subarray(offset, offset + length)) as T;
        read.set(id, value);
      }
      return value;
    };
  };
  let sources: readonly RegisteredSource[] | null = null;
  return {
    dataVersion: contents.dataVersion,
    get sources() {
      sources ??= jsonFromBytes(section("sources")) as readonly RegisteredSource[];
      return sources;
    },
    recordIds: Object.keys(contents.records),
    questionIds: Object.keys(contents.questions),
    record: reader<ClaimRecord>(contents.records),
    question: reader<LegalQuestion>(contents.questions),
    claimIndex: section("claim-index"),
  };
}
