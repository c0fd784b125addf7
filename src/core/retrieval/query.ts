import { readDay } from "./read-day.ts";
import { type Term, termsOf } from "./terms-of.ts";

/** What is looked for. */
export interface ClaimQuery {
  readonly terms: readonly Term[];
  /** Days since 1970-01-01 UTC; null when not known. */
  readonly day: number | null;
}

/** "— Jane Roe (@janeroe) March 3, 2020", as a post embedded in a page ends. */
const SIGNATURE = /\(@\w{1,20}\)\s+(\p{L}+ \d{1,2}, \d{4})\s*$/u;
const SHORTEST_GLUED = 6;
const SHORTEST_PART = 3;
/** A part must stand in so many claims to be taken for a word. */
const KNOWN_FROM = 3;

/**
 * Reads a sentence or a post. Words that no claim has, such as lower-case hashtags and words that lost their hyphen, are
 * split in two where both parts are known. `frequency` gives the number of claims with a word.
 * `day` is that of the text; where it is null, the one with which an embedded post is signed.
 */
export function readQuery(
  text: string,
  lang: string,
  day: number | null,
  frequency: (hash: number) => number,
): ClaimQuery {
  const terms = termsOf(text, lang).flatMap((term) => {
    if (term.isStopWord || term.word.length < SHORTEST_GLUED || frequency(term.hash) > 0) return [term];
    const parts = split(term.word, lang, frequency);
    return parts === null ? [term] : parts.map((part) => ({ ...part, isTag: term.isTag }));
  });
  const signed = day === null ? SIGNATURE.exec(text) : null;
  return { terms, day: signed ? readDay(signed[1]!) : day };
}

/** The two known words that are commonest together; null when there are none. */
function split(word: string, lang: string, frequency: (hash: number) => number): Term[] | null {
  let best: Term[] | null = null;
  let bestScore = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [first] = termsOf(word.slice(0, at), lang);
    const [second] = termsOf(word.slice(at), lang);
    if (!first || !second) continue;
    const score = Math.min(known(first, frequency), known(second, frequency));
    if (score > bestScore) {
      bestScore = score;
      best = [first, second];
    }
  }
  return best;
}

function known(term: Term, frequency: (hash: number) => number): number {
  const count = frequency(term.hash);
  return count >= KNOWN_FROM ? count : 0;
}
