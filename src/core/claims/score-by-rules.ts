import type { Attribution } from "../model/attribution.ts";
import type { Sentence } from "../model/sentence.ts";

const IMPERATIVE =
  /^(?:read|click|sign|subscribe|follow|share|watch|listen|call|contact|see|check|email|send|join|download|get|tell|let us|let's|visit|learn|find out|lea|suscríbete|siga|comparte|escucha|mira|haz|lee)\b/i;
const OPINION =
  /\b(?:should|ought|must|great|terrible|wonderful|awful|beautiful|best|worst|hope|hopes|hopefully|perhaps|maybe|thank|thanks|proud|sad|happy|shame|disgrace|amazing|feel|feels|seems|believe|think|debería|quizá|quizás|tal vez|ojalá|gracias|mejor|peor)\b/i;
const FUTURE =
  /\b(?:will|would|going to|could|might|may|expects?|predicts?|threatens?|podría|podrían|será|habrá|va a)\b/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|did|does|said|told|\p{L}{3,}ed|es|son|era|fue|fueron|ha|han|había|está|están|\p{L}{3,}(?:ó|aron|ieron|ía|aba))\b/iu;

/** Probability, 0 to 1, that a sentence asserts something checkable, by hand-set evidence on a logistic scale. */
export function scoreByRules(sentence: Sentence, attribution: Attribution | null): number {
  const { text, blockKind } = sentence;
  const words = text.split(/\s+/).length;
  let score = 0.6;
  if (blockKind === "byline") return 0.02;
  if (/\?["”»']?$/.test(text)) score -= 4;
  if (blockKind === "list-item" || blockKind === "subheading") score -= 1.5;
  if (blockKind === "headline") score -= 0.3;
  if (blockKind === "caption") score -= 0.8;
  if (words < 6) score -= 2;
  else if (words > 14) score += 0.8;
  if (!FINITE.test(text)) score -= 1.5;
  if (/\d/.test(text)) score += 1;
  if (IMPERATIVE.test(text)) score -= 2.5;
  if (OPINION.test(text)) score -= 1;
  if (FUTURE.test(text)) score -= 0.7;
  if (attribution) {
    if (attribution.quotation === "direct") score -= 1.3;
    if (attribution.quotation === "indirect") score += 0.8;
    if (attribution.carriedOver && attribution.quotation === "direct") score -= 0.6;
  } else score += 0.4;
  return 1 / (1 + Math.exp(-score));
}
