import type { ReviewedClaim } from "../core/model/reviewed-claim.ts";

/** Reviews in one block: few, because single ones are asked for, not so few that writing them one by one takes long. */
export const BLOCK = 8;

/** Reviews as the bytes of a block: JSON in UTF-8, the fields without their names. */
export function packBlock(reviews: readonly ReviewedClaim[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    JSON.stringify(
      reviews.map((each) => [
        each.url,
        each.claim,
        each.title,
        each.publisher,
        each.rating,
        each.claimant,
        each.claimDate,
        each.reviewDate,
        each.lang,
      ]),
    ),
  );
}

type Packed = readonly [
  string,
  string,
  string | null,
  string,
  ...(readonly [string | null, string | null, string | null, string | null, string | null]),
];

/** Throws when the bytes are no block. */
export function unpackBlock(bytes: Uint8Array): ReviewedClaim[] {
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as readonly Packed[];
  return rows.map(
    ([url, claim, title, publisher, rating, claimant, claimDate, reviewDate, lang]): ReviewedClaim => ({
      url,
      claim,
      title,
      publisher,
      rating,
      claimant,
      claimDate,
      reviewDate,
      lang,
    }),
  );
}
