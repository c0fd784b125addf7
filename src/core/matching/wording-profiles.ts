import { openStrings, type PackedStrings } from "../text/packed-strings.ts";
import { openPostings, type Postings } from "./postings.ts";
import { NEGATION } from "./term-keys.ts";

/** In which words each record is put, as `packProfiles` writes it. */
export interface PackedProfiles {
  readonly claims: readonly string[];
  /** Keys of terms, sorted. */
  readonly terms: Uint8Array;
  /** For each term, by language: a claim's place times `SHARES`, plus the percentage of its wordings that have the term. */
  readonly en: Uint8Array;
  readonly es: Uint8Array;
}

/** More than any percentage. */
export const SHARES = 128;

/** How near a sentence is to the wordings of one record. All but `margin` from 0 to 1. */
export interface Nearness {
  readonly claim: string;
  /** How many records are nearer. */
  readonly rank: number;
  /** Cosine with the mean of the wordings, terms weighed by inverse document frequency over the records (Salton). */
  readonly cosine: number;
  /** By how much the cosine is above that of the nearest other record; below 0 where another is nearer. */
  readonly margin: number;
  /** Share of the wordings' weight that the sentence holds; what only its context holds counts less. */
  readonly covered: number;
  /** Share of the sentence's weight that some wording holds. */
  readonly explained: number;
  /** Share of the wordings that deny something. */
  readonly negated: number;
}

export interface WordingProfiles {
  /** The records nearest to a sentence, nearest first: at most `limit`, and those of `others` that share anything with it. */
  nearest(
    sentence: ReadonlySet<string>,
    context: ReadonlySet<string>,
    lang: string,
    limit: number,
    others?: ReadonlySet<string>,
  ): Nearness[];
}

/** Weight of a term that stands only in the context. */
const SAID_BEFORE = 0.7;

/** Opens profiles for queries; they are read in place. */
export function openProfiles(packed: PackedProfiles): WordingProfiles {
  const terms = openStrings(packed.terms);
  const opened: { en?: LanguageProfiles; es?: LanguageProfiles } = {};
  const open = (lang: "en" | "es"): LanguageProfiles => {
    opened[lang] ??= new LanguageProfiles(packed.claims, terms, openPostings(packed[lang]));
    return opened[lang];
  };
  return {
    nearest: (sentence, context, lang, limit, others = NONE) =>
      open(lang === "es" ? "es" : "en").nearest(sentence, context, limit, others),
  };
}

const NONE: ReadonlySet<string> = new Set();

class LanguageProfiles {
  readonly #claims: readonly string[];
  readonly #terms: PackedStrings;
  readonly #postings: Postings;
  readonly #norms: Float64Array;
  readonly #totals: Float64Array;

  constructor(claims: readonly string[], terms: PackedStrings, postings: Postings) {
    this.#claims = claims;
    this.#terms = terms;
    this.#postings = postings;
    this.#norms = new Float64Array(claims.length);
    this.#totals = new Float64Array(claims.length);
    for (let term = 0; term < terms.length; term++) {
      const weight = this.#weightOf(term);
      for (const posting of postings.of(term)) {
        const share = shareOf(posting);
        this.#norms[recordOf(posting)]! += (share * weight) ** 2;
        this.#totals[recordOf(posting)]! += share * weight;
      }
    }
  }

  /** Inverse document frequency over the records; a term that no record has is rarer than any. */
  #weightOf(term: number): number {
    return Math.log(1 + this.#claims.length / (this.#postings.of(term).length || 0.5));
  }

  nearest(
    sentence: ReadonlySet<string>,
    context: ReadonlySet<string>,
    limit: number,
    others: ReadonlySet<string>,
  ): Nearness[] {
    const count = this.#claims.length;
    const cosines = new Float64Array(count);
    const held = new Float64Array(count);
    const explained = new Float64Array(count);
    let norm = 0;
    let total = 0;
    for (const key of sentence) {
      const term = this.#terms.indexOf(key);
      const weight = this.#weightOf(term);
      total += weight;
      const postings = this.#postings.of(term);
      if (postings.length === 0) continue;
      norm += weight * weight;
      for (const posting of postings) {
        const record = recordOf(posting);
        cosines[record]! += shareOf(posting) * weight * weight;
        explained[record]! += weight;
        held[record]! += shareOf(posting) * weight;
      }
    }
    if (norm === 0) return [];
    const order: number[] = [];
    for (let i = 0; i < count; i++) {
      if (cosines[i] === 0) continue;
      cosines[i]! /= Math.sqrt(this.#norms[i]! * norm);
      order.push(i);
    }
    order.sort((a, b) => cosines[b]! - cosines[a]!);
    for (const key of context) {
      if (sentence.has(key)) continue;
      const term = this.#terms.indexOf(key);
      const weight = this.#weightOf(term);
      for (const posting of this.#postings.of(term))
        held[recordOf(posting)]! += shareOf(posting) * weight * SAID_BEFORE;
    }
    const denying = this.#postings.of(this.#terms.indexOf(NEGATION));
    return order.flatMap((i, rank): Nearness[] => {
      if (rank >= limit && (others.size === 0 || !others.has(this.#claims[i]!))) return [];
      const denial = denying.find((posting) => recordOf(posting) === i);
      return [
        {
          claim: this.#claims[i]!,
          rank,
          cosine: cosines[i]!,
          margin: cosines[i]! - (cosines[order[rank === 0 ? 1 : 0]!] ?? 0),
          covered: held[i]! / this.#totals[i]!,
          explained: explained[i]! / total,
          negated: denial === undefined ? 0 : shareOf(denial),
        },
      ];
    });
  }
}

function recordOf(posting: number): number {
  return Math.floor(posting / SHARES);
}

function shareOf(posting: number): number {
  return (posting % SHARES) / 100;
}
