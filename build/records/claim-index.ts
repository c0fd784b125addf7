import { compileClaimIndex } from "../../src/core/matching/claim-index.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { RegisteredSource } from "../../src/core/model/source-registry.ts";
import { readMatchingData } from "../read-matching-data.ts";

/** The matcher's index over the records, as bytes that only the matcher reads. */
export async function compiledClaimIndex(
  records: readonly ClaimRecord[],
  sources: readonly RegisteredSource[],
): Promise<Uint8Array> {
  const { frames, lexicon, triggers } = readMatchingData();
  const known = new Set(records.map((record) => record.id));
  return compileClaimIndex(
    records,
    frames.filter((frame) => known.has(frame.claim)),
    lexicon,
    sources,
    triggers,
  );
}
