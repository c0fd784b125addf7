import { HYPOTHETICAL, isNegator, type Mood, NOT_NEGATED } from "./mood.ts";
import type { Token } from "./tokens.ts";

/** What may stand between a verb and what negates it or puts it in the future. */
const BETWEEN =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|to|a|an|any|ever|even|yet|soon|also|then|so|es|son|fue|fueron|ser|sido|ha|han|habia|habian|haber|se|le|les|lo|la|los|las|un|una|aun|todavia|pronto|tambien|\w+ly|\w+mente)$/;

/** Words that put the verb right behind them in the future, and mean nothing else there. */
const AHEAD =
  /^(?:will|would|shall|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?|propos(?:es|ed|ing)|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:es|ed|ing)|prepar(?:es|ed|ing)|planea\w*|pretend\w*|quier\w*|amenaz\w*|propon\w*|propus\w*|podrian?|planeaban?)$/;
/** They do with "to". */
const ABOUT = /^(?:going|about|set|due|poised|ready)$/;

/**
 * The moods that hold for the words at `from` beyond doubt, for nothing but auxiliaries and adverbs stands between:
 * "was never signed", "would soon be signed".
 */
export function directMoodsOf(
  tokens: readonly Token[],
  from: number,
  isOwn: (index: number) => boolean = () => false,
): Mood[] {
  for (let i = from - 1; i >= 0; i--) {
    if (tokens[i + 1]!.afterBreak || isOwn(i)) return [];
    const { norm, isCapitalised } = tokens[i]!;
    const next = tokens[i + 1]!.norm;
    if (isNegator(norm)) return NOT_NEGATED.has(next) ? [] : ["negated"];
    if (
      AHEAD.test(norm) ||
      (ABOUT.test(norm) && next === "to") ||
      ((norm === "va" || norm === "van") && next === "a")
    )
      return ["prospective"];
    if (HYPOTHETICAL.has(norm) && !(norm === "may" && isCapitalised)) return ["hypothetical"];
    if (!BETWEEN.test(norm)) return [];
  }
  return [];
}
