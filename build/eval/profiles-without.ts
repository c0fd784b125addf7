import type { Lexicon } from "../../src/core/matching/lexicon.ts";
import type { ProfileData } from "../../src/core/matching/pack-profiles.ts";
import { profileWordings } from "../../src/core/matching/profile-wordings.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";

/** All records' profiles, with that of one record counted as if one of its wordings had never been written. */
export function profilesWithout(
  profiles: ProfileData,
  record: ClaimRecord,
  text: string,
  lexicon: Lexicon,
): ProfileData {
  const isKept = (wording: string) => wording !== text;
  const wordings = { en: record.wordings.en.filter(isKept), es: record.wordings.es.filter(isKept) };
  const alone = profileWordings([{ ...record, wordings }], lexicon);
  const terms = profiles.terms.split(" ");
  const places = new Map(terms.map((term, i) => [term, i]));
  const placesAlone = alone.terms.split(" ").map((term) => places.get(term) ?? terms.push(term) - 1);
  const moved = (pairs: readonly number[] = []) =>
    pairs.map((value, i) => (i % 2 === 0 ? placesAlone[value]! : value));
  return {
    terms: terms.join(" "),
    en: { ...profiles.en, [record.id]: moved(alone.en[record.id]) },
    es: { ...profiles.es, [record.id]: moved(alone.es[record.id]) },
  };
}
