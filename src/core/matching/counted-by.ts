import type { ConceptSpan } from "./concept-span.ts";
import { countsPeopleBehind } from "./counted-behind.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMention } from "./number-mention.ts";
import type { Token } from "./tokens.ts";

/** Words that end the phrase of a number. */
const ENDS_PHRASE = new Set(
  "after in on from with since by during when while and as at over aboard who for last this que en por con tras para".split(
    " ",
  ),
);
/** Tokens between a number and what it counts. */
const REACH = 6;
/** Tokens between what is counted and its number behind it. */
const BEFORE = 14;
/** What leads from what is counted to its number. */
const LEADS =
  /^(?:at|to|reach(?:es|ed)?|total(?:s|ed|led)?|number(?:s|ed)?|stands?|stood|was|were|is|en|a|hasta|suman|sumaron|alcanz\w+|ascend\w+|ascienden|asciende)$/;

/** The nearest counted thing after the number, else a killing before it, else what a toll before it counts. */
export function countedBy(
  number: NumberMention,
  tokens: readonly Token[],
  spans: readonly ConceptSpan[],
  lexicon: Lexicon,
): string | null {
  let best: ConceptSpan | null = null;
  for (const span of spans) {
    if (lexicon.kindOf(span.concept) !== "unit" || span.from < number.to || span.from > number.to + REACH)
      continue;
    if (best && span.from >= best.from) continue;
    if (leavesPhrase(tokens, number.to, span.from)) continue;
    best = span;
  }
  if (best) return best.concept === "dead" ? "people" : best.concept;
  const before = spans.filter((span) => span.from < number.from && number.from - span.to <= 4);
  if (before.some((span) => span.concept === "kill" || span.concept === "toll" || span.concept === "dead"))
    return "people";
  if (spans.some((span) => span.concept === "toll" && span.to <= number.from)) return "people";
  return (
    countedBefore(number, tokens, spans, lexicon) ??
    (countsPeopleBehind(number, tokens, spans) ? "people" : null)
  );
}

/** "Overdose deaths at around 73,000 for the year": nothing behind the number can be counted, and a verb or preposition leads to it. */
function countedBefore(
  { from, to }: NumberMention,
  tokens: readonly Token[],
  spans: readonly ConceptSpan[],
  lexicon: Lexicon,
): string | null {
  const next = tokens[to];
  if (next && !next.afterBreak && !ENDS_PHRASE.has(next.norm)) return null;
  if (!tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => LEADS.test(norm))) return null;
  const units = spans.filter(
    (span) =>
      (lexicon.kindOf(span.concept) === "unit" || span.concept === "kill") &&
      span.to <= from &&
      from - span.to <= BEFORE,
  );
  const last = units.reduce<ConceptSpan | null>(
    (best, span) => (best && best.to >= span.to ? best : span),
    null,
  );
  if (!last) return null;
  return last.concept === "dead" || last.concept === "kill" ? "people" : last.concept;
}

function leavesPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to && i < tokens.length; i++) {
    if ((i > from && tokens[i]!.afterBreak) || (i < to && ENDS_PHRASE.has(tokens[i]!.norm))) return true;
  }
  return false;
}
