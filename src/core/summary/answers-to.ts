import type { Annotation } from "../model/annotation.ts";

/** How many sentences an answer may stand from the claim that it answers. Newsrooms put it in the next paragraph. */
const NEAR = 4;
/** How many words with a meaning a denial further away has to share with the claim. */
const SHARED = 3;

/**
 * Denials and refusals to comment that belong beside a claim, in order of the page: those within a few sentences of
 * it, and denials anywhere that share enough of its words. [] for a sentence that is itself such an answer.
 */
export function answersTo(annotation: Annotation, annotations: readonly Annotation[]): Annotation[] {
  if (isAnswer(annotation) || !(annotation.isClaim || annotation.attribution)) return [];
  const at = annotations.findIndex((each) => each.id === annotation.id);
  const words = wordsOf(annotation.quote.exact);
  return annotations.filter((other, index) => {
    if (!isAnswer(other)) return false;
    if (Math.abs(index - at) <= NEAR) return true;
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
