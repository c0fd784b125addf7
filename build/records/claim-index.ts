import { readFileSync } from "node:fs";
import { compileClaimIndex } from "../../src/core/matching/compile-claim-index.ts";
import type { FrameData } from "../../src/core/matching/frame.ts";
import { NEAR_FEATURES } from "../../src/core/matching/near-frames.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { Collection, FrameFile } from "./collection.ts";

/** The matcher's index over the records, as bytes that only the matcher reads. */
export function compiledClaimIndex(records: readonly ClaimRecord[], collection: Collection): Uint8Array {
  const claims = new Set(records.map((record) => record.id));
  const questions = new Set(collection.questions.map(({ value }) => value.id));
  const { frames, concepts, sources, triggers } = collection;
  return compileClaimIndex(
    records,
    frames.filter(({ value }) => claims.has(value.claim)).map(({ value }) => frameData(value)),
    Object.fromEntries(concepts.map(({ value: { id, ...entry } }) => [id, entry])),
    sources.map(({ value }) => value),
    Object.fromEntries(
      triggers
        .filter(({ value }) => questions.has(value.id))
        .map(({ value: { id, expressions } }) => [id, expressions]),
    ),
    nearWeights(),
  );
}

/** Of the decision on frames that are filled in part, fitted by build/train/near-match.ts. */
function nearWeights(): number[] {
  const written = JSON.parse(
    readFileSync(new URL("../../src/models/near-match.json", import.meta.url), "utf8"),
  ) as Record<string, number>;
  return NEAR_FEATURES.map((name) => written[name] ?? 0);
}

function frameData({ id: _, ...frame }: FrameFile): FrameData {
  return frame;
}
