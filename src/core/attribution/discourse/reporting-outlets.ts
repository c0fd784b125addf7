import type { Hand } from "../hands/hand.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";

/** Outlets that are one source together, and where they stand. */
export type ReportingOutlets = WordRange & { readonly hands: readonly Hand[] };

/** Outlets that report as one beside the outlet of that name; null when it reports alone. */
export function reportingOutlets(
  view: SentenceView,
  source: WordRange,
  hands: readonly Hand[],
  properName: string | null,
  name: string,
): ReportingOutlets | null {
  return properName ? joined(view, source, hands, name) : reportBy(source, hands);
}

/** "The Gazette and Reuters reported": the outlet before belongs to the source. Null when none is joined to it. */
function joined(
  { words }: SentenceView,
  source: WordRange,
  hands: readonly Hand[],
  name: string,
): ReportingOutlets | null {
  const before = hands.find(
    ({ range }) => range.to === source.from - 1 && /^(?:and|y|e)$/.test(words[range.to]!.lower),
  );
  return before
    ? { from: before.range.from, to: source.to, hands: [before, { range: source, name, link: "retold" }] }
    : null;
}

/** "reporting by The New York Times and Fox News": the outlets named right after belong to the source. */
function reportBy(source: WordRange, hands: readonly Hand[]): ReportingOutlets | null {
  const own: Hand[] = [];
  let to = source.to;
  for (const hand of hands) {
    if (hand.range.from >= to && hand.range.from - to <= 2) {
      own.push(hand);
      to = hand.range.to;
    }
  }
  return own.length > 0 ? { from: source.from, to, hands: own } : null;
}
