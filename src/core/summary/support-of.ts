import type { Annotation } from "../model/annotation.ts";

/**
 * What a sentence rests on: `answer` when somebody denies or declines to comment; `unnamed` when only unnamed sources
 * stand behind it; `named` for people, institutions, outlets and documents; `own` when the page itself says so.
 */
export type Support = "named" | "unnamed" | "answer" | "own";

export const SUPPORTS: readonly Support[] = ["named", "unnamed", "answer", "own"];

export function supportOf({ attribution }: Annotation): Support {
  if (!attribution) return "own";
  if (attribution.stance !== "asserts") return "answer";
  return attribution.source.kind === "anonymous" || attribution.source.kind === "none" ? "unnamed" : "named";
}

/** Whether it reached the page through another outlet. */
export function isSecondHand({ attribution, chain }: Annotation): boolean {
  if (!attribution) return false;
  return chain.length > 2 || (chain.length === 2 && chain[1]!.kind === "outlet");
}
