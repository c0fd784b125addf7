import type { FeedRow, RefusalReason } from "../claim-review/feed-row.ts";
import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import { hashOf } from "../text/hash.ts";
import { GrowingArray } from "./growing-array.ts";
import { IndexBuilder } from "./index-builder.ts";
import { reviewedClaimText } from "./reviewed-claim-text.ts";

/** What is needed of a feed to find its claims; their texts are kept elsewhere, by number. */
export interface FeedBytes {
  readonly index: Uint8Array<ArrayBuffer>;
  /** By number of the claim: days since 1970-01-01 UTC; `NO_DAY` where not known. */
  readonly days: Int32Array<ArrayBuffer>;
}

export const NO_DAY = -0x80000000;

/** Refused rows in the order of the file. */
export interface Refusals {
  readonly lines: Uint32Array<ArrayBuffer>;
  /** Numbers of `REFUSAL_REASONS`. */
  readonly reasons: Uint8Array<ArrayBuffer>;
}

export const REFUSAL_REASONS: readonly RefusalReason[] = [
  "not-json",
  "too-long",
  "too-deep",
  "not-an-object",
  "no-claim-review",
  "no-review",
  "no-claim",
  "claim-too-long",
  "no-url",
  "bad-url",
  "columns",
  "bad-characters",
  "repeated",
  "unreadable",
];

/** Takes a feed's rows one by one: keeps what finds them, and what was refused. The rows themselves are the caller's. */
export class FeedBuilder {
  readonly #index = new IndexBuilder();
  readonly #days = new GrowingArray();
  readonly #lines = new GrowingArray();
  readonly #reasons = new GrowingArray();
  /** Of addresses, and of addresses with their claims: a page may review several. */
  readonly #addresses = new Set<number>();
  readonly #reviews = new Set<number>();

  /** Number of claims taken so far. */
  get size(): number {
    return this.#index.size;
  }

  get refused(): number {
    return this.#lines.length;
  }

  /** The review when it is taken, to be kept under the number `size - 1`; null when the row is refused. */
  take(row: FeedRow): ReviewedClaim | null {
    if ("refusal" in row) this.#refuse(row.line, row.refusal);
    else if (this.#isRepeated(row.review)) this.#refuse(row.line, "repeated");
    else {
      this.#add(row.review);
      return row.review;
    }
    return null;
  }

  /** Takes a review of the feed's former state over, unless its address came again. */
  takeOver(review: ReviewedClaim): boolean {
    if (this.#addresses.has(keyOf(review.url))) return false;
    this.#add(review);
    return true;
  }

  finish(): FeedBytes {
    return { index: this.#index.finish(), days: new Int32Array(this.#days.view()) };
  }

  refusals(): Refusals {
    return { lines: this.#lines.view().slice(), reasons: Uint8Array.from(this.#reasons.view()) };
  }

  #isRepeated({ url, claim }: ReviewedClaim): boolean {
    const key = keyOf(`${url}\n${claim}`);
    if (this.#reviews.has(key)) return true;
    this.#reviews.add(key);
    this.#addresses.add(keyOf(url));
    return false;
  }

  #add(review: ReviewedClaim): void {
    const text = reviewedClaimText(review);
    this.#index.add(text);
    this.#days.push(text.day ?? NO_DAY);
  }

  #refuse(line: number, reason: RefusalReason): void {
    this.#lines.push(line);
    this.#reasons.push(REFUSAL_REASONS.indexOf(reason));
  }
}

/** 53 bits of hash: among a million addresses the chance that any two meet is one in ten thousand. */
function keyOf(text: string): number {
  return hashOf(text) * 2 ** 21 + (hashOf(`~${text}`) >>> 11);
}
