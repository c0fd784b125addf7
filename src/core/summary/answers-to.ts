import type { Annotation } from "../model/annotation.ts";

/** How many sentences after its claim an answer may stand: newsrooms put it at once, or into the next paragraph. */
const NEAR = 2;
/** How many words with a meaning a denial further away has to share with the claim. */
const SHARED = 3;

/**
 * Denials and refusals to comment that belong beside a claim, in order of the page: those that follow it closely, and
 * denials anywhere that share enough of its words. What stands further off may answer something else, and is left
 * out. [] for a sentence that is itself such an answer.
 */
export function answersTo(annotation: Annotation, annotations: readonly Annotation[]): Annotation[] {
  if (isAnswer(annotation) || !(annotation.isClaim || annotation.attribution)) return [];
  const at = annotations.findIndex((each) => each.id === annotation.id);
  const words = wordsOf(annotation.quote.exact);
  return annotations.filter((other, index) => {
    if (!isAnswer(other)) return false;
    if (index > at && index - at <= NEAR) return true;
    if (other.attribution?.stance !== "denies") return false;
    return [...wordsOf(other.quote.exact)].filter((word) => words.has(word)).length >= SHARED;
  });
}

function isAnswer({ attribution }: Annotation): boolean {
  return attribution !== null && attribution.stance !== "asserts";
}

/** Words of five letters or more: shorter ones seldom name a thing, in English and Spanish alike. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
}
