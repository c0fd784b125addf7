import { type ClaimIndex, openClaimIndex } from "../../src/core/matching/claim-index.ts";
import { compileClaimIndex } from "../../src/core/matching/compile-claim-index.ts";
import type { Frame } from "../../src/core/matching/frame.ts";
import { type ProfileData, packProfiles } from "../../src/core/matching/pack-profiles.ts";
import { particularsOfRecord } from "../../src/core/matching/particulars-of-record.ts";
import { usageOfRecord } from "../../src/core/matching/usage-of-record.ts";
import { openProfiles } from "../../src/core/matching/wording-profiles.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import { profilesWithout } from "./profiles-without.ts";

/** What an index is made from. */
export interface Indexed {
  readonly index: ClaimIndex;
  readonly records: readonly ClaimRecord[];
  readonly profiles: ProfileData;
}

/**
 * The index without one wording: the record's particulars, usage and profile are counted without it, and where it is a
 * quotation's, its passages in quotation marks are left out.
 */
export function indexWithout(
  record: ClaimRecord,
  text: string,
  { index, records, profiles }: Indexed,
): ClaimIndex {
  const particulars = particularsOfRecord(record, index.lexicon, text);
  const changed = (frame: Frame): Frame =>
    frame.claim === record.id
      ? { ...frame, particulars, usage: usageOfRecord(record, frame, index.lexicon, text) }
      : frame;
  const without: ClaimIndex = {
    ...index,
    frame: (claim) => {
      const frame = index.frame(claim);
      return frame && changed(frame);
    },
    candidates: (reading) => index.candidates(reading).map(changed),
    profiles: {
      nearest: (...query) =>
        openProfiles(packProfiles(profilesWithout(profiles, record, text, index.lexicon))).nearest(...query),
    },
  };
  if (record.kind !== "quotation" || !/["“]/u.test(text)) return without;
  const others = records.map((each) =>
    each === record
      ? { ...each, wordings: { ...each.wordings, en: each.wordings.en.filter((other) => other !== text) } }
      : each,
  );
  const { quotations } = openClaimIndex(compileClaimIndex(others, [], {}, []));
  return { ...without, quotations };
}
