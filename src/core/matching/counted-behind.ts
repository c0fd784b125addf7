import type { ConceptSpan } from "./concept-span.ts";
import type { NumberMention } from "./number-mention.ts";
import type { Token } from "./tokens.ts";

/** Tokens between a number and the dead of whom it turns out to speak. */
const REACH = 16;
/** What may follow a number that stands without its noun. */
const ALONE =
  /^(?:at|on|in|aboard|are|were|is|have|has|now|so|died|perished|lost|son|eran|fueron|han|van|cuando|como|por|al|a|murieron|ya)$/;
const IS = /^(?:are|were|is|was|have|has|had|died|perished|son|eran|fueron|es|han|suman|murieron)$/;
const DEAD: ReadonlySet<string> = new Set(["dead", "people", "kill"]);
/** They open another clause, about others. */
const OPENS = /^(?:but|while|and|who|which|pero|mientras|y|que|quien|quienes)$/;

/**
 * "Seventy at the least are now dead", "the four on it, he wrote, are dead", "57 son ya, con los de ayer, las personas
 * muertas": whether a number without a noun counts people, by what the verb behind it says of it.
 */
export function countsPeopleBehind(
  { to }: Pick<NumberMention, "to">,
  tokens: readonly Token[],
  spans: readonly ConceptSpan[],
): boolean {
  const next = tokens[to];
  if (!next || !(next.afterBreak || ALONE.test(next.norm))) return false;
  let verb = -1;
  for (let i = to; i < tokens.length && i < to + REACH; i++) {
    const { norm } = tokens[i]!;
    if (verb < 0 && i > to && OPENS.test(norm)) return false;
    if (verb < 0 && IS.test(norm)) verb = i;
    if (verb >= 0 && spans.some((span) => span.from === i && DEAD.has(span.concept))) return true;
  }
  return false;
}
