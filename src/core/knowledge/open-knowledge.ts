import type { Knowledge } from "../knowledge.ts";
import type { ClaimRecord } from "../model/claim-record.ts";
import type { LegalQuestion } from "../model/legal-question.ts";
import type { RegisteredSource } from "../model/source-registry.ts";
import { isPlace, jsonFromBytes, openContainer, type Place } from "./container.ts";
import { modelsIn } from "./weight-sections.ts";

/** The section "contents": what there is and where in the section "details". */
export interface Contents {
  /** YYYY-MM-DD */
  readonly dataVersion: string;
  readonly records: Readonly<Record<string, Place>>;
  readonly questions: Readonly<Record<string, Place>>;
}

/**
 * Opens compiled records. Only the table of contents is read at once; the registry, each record and each question
 * are parsed when first asked for. Throws when the bytes are no compiled records; a record, a question or the registry
 * that is damaged throws when it is asked for, and the others can still be read.
 */
export function openKnowledge(bytes: Uint8Array): Knowledge {
  const sections = openContainer(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`The compiled records lack the section "${name}".`);
    return found;
  };
  const contents = parse(section("contents"), "the table of contents") as Contents;
  if (!contents.records || !contents.questions) throw damaged("the table of contents");
  const details = section("details");
  const reader = <T extends { readonly id: string }>(places: Contents["records"]) => {
    const read = new Map<string, T>();
    return (id: string): T | null => {
      // Ids come from pages' answers and messages too: "constructor" is no record.
      if (!Object.hasOwn(places, id)) return null;
      let value = read.get(id);
      if (value === undefined) {
        const place: unknown = places[id];
        if (!isPlace(place)) throw damaged(`the place of "${id}"`);
        value = parse(details.subarray(place[0], place[0] + place[1]), `"${id}"`) as T;
        if (value?.id !== id) throw damaged(`"${id}"`);
        read.set(id, value);
      }
      return value;
    };
  };
  let sources: readonly RegisteredSource[] | null = null;
  return {
    dataVersion: contents.dataVersion,
    get sources() {
      sources ??= parse(section("sources"), "the registry of sources") as readonly RegisteredSource[];
      return sources;
    },
    recordIds: Object.keys(contents.records),
    questionIds: Object.keys(contents.questions),
    record: reader<ClaimRecord>(contents.records),
    question: reader<LegalQuestion>(contents.questions),
    claimIndex: section("claim-index"),
    models: modelsIn(sections),
  };
}

function parse(bytes: Uint8Array, what: string): unknown {
  try {
    return jsonFromBytes(bytes);
  } catch (error) {
    throw damaged(what, error);
  }
}

function damaged(what: string, cause?: unknown): Error {
  return new Error(`The compiled records are damaged in ${what}.`, { cause });
}
