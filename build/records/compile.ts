import { jsonToBytes, type Place, packContainer } from "../../src/core/knowledge/container.ts";
import type { Contents } from "../../src/core/knowledge/open-knowledge.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { LegalQuestion } from "../../src/core/model/legal-question.ts";
import { trainedWeights } from "../trained-weights.ts";
import { compiledClaimIndex } from "./claim-index.ts";
import type { AuthorityEntry, Collection } from "./collection.ts";
import type { Fault } from "./fault.ts";
import { lint } from "./lint.ts";
import { type RecordFiles, readRecordFiles } from "./record-files.ts";

export interface Counts {
  readonly stories: number;
  readonly claims: number;
  readonly questions: number;
  readonly sources: number;
  readonly authorities: number;
  readonly frames: number;
  readonly wordings: { readonly en: number; readonly es: number };
  readonly nearMisses: number;
}

export interface CompiledRecords {
  /** What `openKnowledge` opens. */
  readonly bytes: Uint8Array;
  /** YYYY-MM-DD: the latest day up to which a story was checked. */
  readonly version: string;
  readonly counts: Counts;
  /** All faults, those of refused records and those that only need mending. */
  readonly faults: readonly Fault[];
  /** The faults for which a record was left out. */
  readonly refusals: readonly Fault[];
}

/** Compiles the records; a bad one is left out and reported, the rest goes on. */
export async function compileRecords(files?: RecordFiles): Promise<CompiledRecords> {
  const { collection, faults } = lint(files ?? (await readRecordFiles()));
  const knowledge = resolve(collection);
  const details = new Details();
  const contents: Contents = {
    dataVersion:
      collection.stories
        .map(({ value }) => value.checkedUpTo)
        .sort()
        .at(-1) ?? "",
    records: details.add(knowledge.records),
    questions: details.add(knowledge.questions),
  };
  const bytes = packContainer(
    new Map([
      ["contents", jsonToBytes(contents)],
      ["sources", jsonToBytes(knowledge.sources)],
      ["details", details.bytes()],
      ["claim-index", compiledClaimIndex(knowledge.records, collection)],
      ...trainedWeights(),
    ]),
  );
  return {
    bytes,
    version: contents.dataVersion,
    counts: count(collection),
    faults,
    refusals: faults.filter((fault) => fault.refuses),
  };
}

/** The records as the extension has them: authorities in full, links to what was left out taken away. */
export function resolve(collection: Collection) {
  const authorities = new Map(collection.authorities.map(({ value }) => [value.id, value]));
  const claims = new Set(collection.claims.map(({ value }) => value.id));
  const questions = new Set(collection.questions.map(({ value }) => value.id));
  /** Names for what a source may rely on outside its record: another record's source, or a registered publisher. */
  const names = new Map([
    ...collection.sources.map(({ value }) => [value.id, value.name] as const),
    ...collection.claims.flatMap(({ value }) =>
      value.sources.map(({ ref, publisher }) => [ref, publisher] as const),
    ),
  ]);
  return {
    sources: collection.sources.map(({ value }) => value),
    records: collection.claims.map(
      ({ value }): ClaimRecord => ({
        ...value,
        sources: value.sources.map((source) => ({
          ...source,
          reliesOn: nameOutside(source.reliesOn, value, names),
        })),
        legalQuestions: value.legalQuestions.filter((id) => questions.has(id)),
      }),
    ),
    questions: collection.questions.map(
      ({ value }): LegalQuestion => ({
        ...value,
        authorities: value.authorities.flatMap((id) => withoutId(authorities.get(id))),
        relatedClaims: value.relatedClaims.filter((id) => claims.has(id)),
      }),
    ),
  };
}

/** A reader knows no refs: one that leads out of the record becomes the publisher's name. */
function nameOutside(
  reliesOn: string | null,
  record: ClaimRecord,
  names: ReadonlyMap<string, string>,
): string | null {
  if (reliesOn === null || record.sources.some(({ ref }) => ref === reliesOn)) return reliesOn;
  return names.get(reliesOn) ?? reliesOn;
}

function withoutId(entry: AuthorityEntry | undefined): LegalQuestion["authorities"] {
  if (!entry) return [];
  const { id: _, ...authority } = entry;
  return [authority];
}

/** Grows one run of bytes and notes where each record lies in it. */
class Details {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  add(values: readonly { readonly id: string }[]): Record<string, Place> {
    return Object.fromEntries(
      values.map((value) => {
        const bytes = jsonToBytes(value);
        const place: Place = [this.#length, bytes.length];
        this.#parts.push(bytes);
        this.#length += bytes.length;
        return [value.id, place];
      }),
    );
  }

  bytes(): Uint8Array {
    return Uint8Array.from(Buffer.concat(this.#parts));
  }
}

function count({ stories, claims, questions, sources, authorities, frames }: Collection): Counts {
  const sum = (size: (claim: ClaimRecord) => number) =>
    claims.reduce((total, { value }) => total + size(value), 0);
  return {
    stories: stories.length,
    claims: claims.length,
    questions: questions.length,
    sources: sources.length,
    authorities: authorities.length,
    frames: frames.length,
    wordings: {
      en: sum(({ wordings }) => wordings.en.length),
      es: sum(({ wordings }) => wordings.es.length),
    },
    nearMisses: sum(({ nearMisses }) => nearMisses.length),
  };
}
