import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { RegisteredSource } from "../../src/core/model/source-registry.ts";

/** The matcher's index over the records, as bytes that only the matcher reads. */
export async function compiledClaimIndex(
  _records: readonly ClaimRecord[],
  _sources: readonly RegisteredSource[],
): Promise<Uint8Array> {
  return new Uint8Array(0);
}
