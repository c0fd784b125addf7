import type { Token } from "./tokens.ts";

/** How a number is hedged. */
export type Tolerance = "exact" | "at-least" | "more-than" | "nearly" | "about" | "up-to";

const HEDGES: readonly (readonly [RegExp, Tolerance])[] = [
  [/(?:at least|no fewer than|not less than|al menos|por lo menos|minimum of)$/, "at-least"],
  [
    /(?:more than|over|upwards of|exceed\w*|pass\w*|surpass\w*|above|topp\w*|beyond|mas de|supera\w*|pasan? de|rebasa\w*)$/,
    "more-than",
  ],
  [/(?:nearly|almost|close to|just under|approaching|casi|cerca de)$/, "nearly"],
  [
    /(?:about|around|some|roughly|approximately|an estimated|unos|unas|alrededor de|aproximadamente)$/,
    "about",
  ],
  [/(?:up to|as many as|as much as|hasta)$/, "up-to"],
];

/** How the words before a token hedge the number there. */
export function hedgeBefore(tokens: readonly Token[], at: number): Tolerance {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.norm)
    .join(" ");
  return HEDGES.find(([pattern]) => pattern.test(before))?.[1] ?? "exact";
}
