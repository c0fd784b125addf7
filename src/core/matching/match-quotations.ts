import type { Attribution } from "../model/attribution.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { findExpression } from "./find-term.ts";
import type { QuotedClaim } from "./quoted-words.ts";
import type { Reading } from "./reading.ts";
import type { ScoredMatch } from "./scored-match.ts";

/** Words in a row that are a quotation even without quotation marks. */
const UNMARKED = 9;
/** Kinds of concepts that can have said something. */
const SPEAKING = new Set(["person", "agency", "outlet", "document"]);

/**
 * The records whose quoted words the sentence holds. Words in quotation marks that are credited to somebody else than the
 * record's speaker are matched all the same and flagged as misattributed, with where they stand. Without the marks they
 * are another speaker's own words, and what the record's frame refuses is refused.
 */
export function matchQuotations(
  reading: Reading,
  index: ClaimIndex,
  attribution: Attribution | null,
): ScoredMatch[] {
  const isQuoted = attribution?.quotation === "direct" || /["“”«»]/u.test(reading.text);
  return index.quotations.find(reading).flatMap(({ quoted, from, to }): ScoredMatch[] => {
    if (!isQuoted && to - from < UNMARKED) return [];
    const other = creditedElsewhere(quoted, reading, index, attribution, from);
    if (!isQuoted && (other !== null || isRefused(quoted.claim, reading, index))) return [];
    const words = reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
    return [
      {
        recordId: quoted.claim,
        score: 0.99,
        evidence: [{ role: "words", said: words, record: quoted.words[0] ?? "" }],
        changedSince: null,
        misattribution: other === null ? null : { creditedTo: other, standsIn: quoted.standsIn },
        isShown: true,
      },
    ];
  });
}

function isRefused(claim: string, reading: Reading, index: ClaimIndex): boolean {
  const guards = index.frame(claim)?.unless ?? [];
  return guards.some(({ expression }) => findExpression(expression, reading).length > 0);
}

/** The name of the source to which the sentence credits the words; null when it is the right one, or nobody. */
function creditedElsewhere(
  quoted: QuotedClaim,
  reading: Reading,
  index: ClaimIndex,
  attribution: Attribution | null,
  quoteFrom: number,
): string | null {
  if (quoted.speakers.length === 0) return null;
  const right = new Set(quoted.speakers);
  if (reading.speakers.some((id) => right.has(id)) || quoted.speakers.some((id) => reading.concepts.has(id)))
    return null;
  // Whoever relays it is no rival: only a speaker named in this sentence, outside the quoted words, is.
  const sayers = [...reading.concepts]
    .filter(([id]) => !right.has(id) && SPEAKING.has(index.lexicon.kindOf(id) ?? ""))
    .flatMap(([id, spans]) => spans.map((span) => ({ id, span })))
    .filter(({ span }) => span.from < quoteFrom || span.from > quoteFrom)
    .filter(({ span }) => hasSayingNear(span.to, reading));
  const [nearest] = sayers;
  if (nearest)
    return reading.text.slice(
      reading.tokens[nearest.span.from]!.start,
      reading.tokens[nearest.span.to - 1]!.end,
    );
  const source = attribution?.source;
  if (source && source.id !== null && !right.has(source.id) && source.kind !== "outlet") return source.name;
  return null;
}

function hasSayingNear(at: number, reading: Reading): boolean {
  return ["say", "designate", "describe"].some((id) =>
    (reading.concepts.get(id) ?? []).some((span) => Math.abs(span.from - at) <= 12),
  );
}
