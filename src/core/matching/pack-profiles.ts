import { packStrings } from "../text/packed-strings.ts";
import { packPostings } from "./postings.ts";
import { type PackedProfiles, SHARES } from "./wording-profiles.ts";

/** In which words each record is put, as data. */
export interface ProfileData {
  /** Keys of terms, joined by spaces: a stem's hash in base 36, a concept's id after a colon, or `NEGATION`. */
  readonly terms: string;
  /** For each claim, by language: pairs of a term's place in `terms` and the percentage of wordings that have it. */
  readonly en: Readonly<Record<string, readonly number[]>>;
  readonly es: Readonly<Record<string, readonly number[]>>;
}

/** Turns profiles about: from each record's terms to each term's records. */
export function packProfiles(data: ProfileData): PackedProfiles {
  const terms = data.terms === "" ? [] : data.terms.split(" ");
  const sorted = [...new Set(terms)].sort();
  const places = new Map(sorted.map((term, i) => [term, i]));
  const claims = [...new Set([...Object.keys(data.en), ...Object.keys(data.es)])];
  const turned = (profiles: ProfileData["en"]): Uint8Array => {
    const postings = sorted.map((): number[] => []);
    claims.forEach((claim, record) => {
      const pairs = profiles[claim] ?? [];
      for (let i = 0; i < pairs.length; i += 2)
        postings[places.get(terms[pairs[i]!]!)!]!.push(record * SHARES + pairs[i + 1]!);
    });
    return packPostings(postings);
  };
  return { claims, terms: packStrings(sorted), en: turned(data.en), es: turned(data.es) };
}
