import type { MatchEvidence } from "../model/annotation.ts";
import type { Term } from "./terms-of.ts";

type Pair = { readonly said: number; readonly claim: number };
type Role = "name" | "number" | "words";

/** Words between two aligned ones, on either side, that still belong to one phrase. */
const GAP = 2;

/** The aligned words as phrases, in the claim's order: names, numbers and other words. */
export function evidenceOf(
  said: readonly Term[],
  claim: readonly Term[],
  names: ReadonlySet<number>,
  pairs: readonly Pair[],
): MatchEvidence[] {
  const evidence: MatchEvidence[] = [];
  let run: Pair[] = [];
  const roleOf = ({ claim: at }: Pair): Role =>
    !Number.isNaN(claim[at]!.number) ? "number" : names.has(claim[at]!.hash) ? "name" : "words";
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last)
      evidence.push({
        role: roleOf(first),
        said: textOf(said, first.said, last.said),
        record: textOf(claim, first.claim, last.claim),
      });
    run = [];
  };
  for (const pair of pairs) {
    const before = run.at(-1);
    if (before && (roleOf(before) !== roleOf(pair) || !follows(before, pair))) close();
    run.push(pair);
  }
  close();
  return evidence;
}

function follows(before: Pair, pair: Pair): boolean {
  const gap = pair.said - before.said;
  return gap > 0 && gap <= GAP && pair.claim - before.claim <= GAP;
}

function textOf(terms: readonly Term[], first: number, last: number): string {
  return terms
    .slice(first, last + 1)
    .map((term) => term.text)
    .join(" ");
}
