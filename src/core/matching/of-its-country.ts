import type { ConceptSpan } from "./concept-span.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Token, tokensOf } from "./tokens.ts";

const ITS = /^(?:its|whose|su|cuyo|cuya)$/;
const TITLE =
  /^(?:president|leader|ruler|premier|strongman|presidente|presidenta|mandatario|mandataria|gobernante|lider|canciller)$/;
/** Tokens between a country and what is said to be its. */
const REACH = 14;

/**
 * Whom "its president" and "the Venezuelan one" mean, by the country named before and by who is called that country's
 * president in the lexicon: "Mexico does not agree, its president said", "the American president spoke to the Venezuelan one".
 */
export function ofItsCountry(
  text: string,
  tokens: readonly Token[],
  spans: readonly ConceptSpan[],
  lexicon: Lexicon,
  lang: string,
): ConceptSpan[] {
  return tokens.flatMap(({ norm }, i): ConceptSpan[] => {
    const next = tokens[i + 1];
    if (next && ITS.test(norm) && TITLE.test(next.norm)) {
      const country = countryBefore(i, spans, lexicon);
      return country ? named(wordsAt(text, tokens, country), next.norm, i, i + 2, lexicon, lang) : [];
    }
    const country =
      norm === "one" ? spans.find((span) => span.to === i && isPlace(span, lexicon)) : undefined;
    const title = country && tokens.slice(0, country.from).findLast((token) => TITLE.test(token.norm));
    if (!country || !title || country.from === 0 || tokens[country.from - 1]!.norm !== "the") return [];
    return named(wordsAt(text, tokens, country), title.norm, country.from, i + 1, lexicon, lang);
  });
}

function isPlace({ concept }: ConceptSpan, lexicon: Lexicon): boolean {
  return lexicon.kindOf(concept) === "place";
}

function countryBefore(at: number, spans: readonly ConceptSpan[], lexicon: Lexicon): ConceptSpan | null {
  const before = spans.filter((span) => span.to <= at && at - span.to <= REACH && isPlace(span, lexicon));
  return before.reduce<ConceptSpan | null>((last, span) => (last && last.to >= span.to ? last : span), null);
}

function wordsAt(text: string, tokens: readonly Token[], { from, to }: ConceptSpan): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** The persons whom the lexicon knows by a country and a title. */
function named(
  country: string,
  title: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  lang: string,
): ConceptSpan[] {
  const words = lang === "es" ? `${title} de ${country}` : `${country} ${title}`;
  const persons = lexicon
    .find(tokensOf(words), lang)
    .filter(({ concept }) => lexicon.kindOf(concept) === "person")
    .map(({ concept }) => concept);
  return [...new Set(persons)].map((concept) => ({ concept, from, to }));
}
