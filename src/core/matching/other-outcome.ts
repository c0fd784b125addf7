import type { Lexicon } from "./lexicon.ts";
import { moodsOf } from "./mood.ts";
import type { Told } from "./particulars.ts";
import type { Reading } from "./reading.ts";
import type { Found } from "./stands-as.ts";

/**
 * The outcome of which a sentence speaks in the place of the record's: no wording speaks of it, it rules out one of which
 * most do, and that one does not stand in the sentence; in its words, null when there is none. What is negated did not come
 * out so.
 */
export function otherOutcome(
  { core, known }: Told<string>,
  reading: Reading,
  lexicon: Pick<Lexicon, "opposites">,
): string | null {
  for (const [id, spans] of reading.concepts) {
    if (known.includes(id)) continue;
    const ruledOut = lexicon.opposites(id).filter((other) => core.includes(other));
    if (ruledOut.length === 0 || ruledOut.some((other) => reading.concepts.has(other))) continue;
    const span = spans.find((each) => cameAbout(each, reading) && !isNegated(each, reading));
    if (span) return reading.text.slice(reading.tokens[span.from]!.start, reading.tokens[span.to - 1]!.end);
  }
  return null;
}

function isNegated({ from, to }: Found, { tokens }: Reading): boolean {
  return moodsOf(tokens, from, to).includes("negated");
}

/** "A plan to allow bases" allows nothing. */
function cameAbout({ from }: Found, { tokens, lang }: Reading): boolean {
  const { norm } = tokens[from]!;
  return lang === "es"
    ? !/^\p{L}+(?:ar|er|ir)(?:se|l[aeo]s?)?$/u.test(norm)
    : tokens[from - 1]?.norm !== "to";
}
