import { isNegator } from "./mood.ts";
import type { Token } from "./tokens.ts";

/** Where the clause that opens a sentence ends. */
const ENDS =
  /^(?:that|which|who|whom|whose|when|where|while|as|because|if|whether|after|before|and|but|or|than|que|quien|cuando|donde|mientras|como|porque|si|y|o|pero|tras|al|para)$/;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall)$/;
/** Behind a negator they take its force away. */
const WEAKENS = /^(?:only|just|merely|simply|less|fewer|more|solo|solamente|menos|mas)$/;

/** They deny without a negator: what is told in such words may be told as the negation of their opposite. */
const DENYING =
  /^(?:reject|refus|declin|fail|block|defeat|oppos|den[iy]|exclu|exempt|preven|prohib|forb|bar(?:s|red)?$|ban(?:s|ned)?$|halt|stop|lack|without|unable|rechaz|rehus|neg[aoó]|nieg|fren|impid|bloque|opon|opus|exclu|prohib|vet|dej[aoó]$|sin$)/;

/** Whether a word denies, by itself or by what it means. */
export function isDenying(norm: string): boolean {
  return isNegator(norm) || DENYING.test(norm);
}

/** "Not to the United States but to Suriname". */
function isContrast(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).some(({ norm }) => norm === "but" || norm === "sino");
}

/**
 * Whether the verb of a sentence's first clause is negated: "the Senate never rejected", "Canadá no incluyó". What stands
 * behind a comma or a conjunction is another clause. `lang` is "es" or else read as English.
 */
export function deniesAtOnce(tokens: readonly Token[], lang: string): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { norm, afterBreak } = tokens[i]!;
    if ((afterBreak && i > 0) || ENDS.test(norm)) return false;
    const isNegator =
      lang === "es"
        ? /^(?:no|nunca|jamas|tampoco)$/.test(norm)
        : norm === "never" || (norm === "not" && AUXILIARY.test(tokens[i - 1]?.norm ?? ""));
    if (isNegator) return !WEAKENS.test(tokens[i + 1]?.norm ?? "") && !isContrast(tokens, i);
  }
  return false;
}
