import { NEGATION } from "./term-keys.ts";

/** In which words each record is put, as data. */
export interface ProfileData {
  /** Keys of terms, joined by spaces: a stem's hash in base 36, a concept's id after a colon, or `NEGATION`. */
  readonly terms: string;
  /** For each claim, by language: pairs of a term's place in `terms` and the percentage of wordings that have it. */
  readonly en: Readonly<Record<string, readonly number[]>>;
  readonly es: Readonly<Record<string, readonly number[]>>;
}

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

/** Opens profiles for queries. */
export function openProfiles(data: ProfileData): WordingProfiles {
  const terms = data.terms === "" ? [] : data.terms.split(" ");
  const languages = { en: new LanguageProfiles(data.en, terms), es: new LanguageProfiles(data.es, terms) };
  return {
    nearest: (sentence, context, lang, limit, others = NONE) =>
      (lang === "es" ? languages.es : languages.en).nearest(sentence, context, limit, others),
  };
}

const NONE: ReadonlySet<string> = new Set();

interface Posting {
  readonly record: number;
  readonly share: number;
}

class LanguageProfiles {
  readonly #claims: readonly string[];
  readonly #postings = new Map<string, Posting[]>();
  readonly #norms: Float64Array;
  readonly #totals: Float64Array;

  constructor(profiles: ProfileData["en"], terms: readonly string[]) {
    this.#claims = Object.keys(profiles);
    this.#claims.forEach((claim, record) => {
      const pairs = profiles[claim]!;
      for (let i = 0; i < pairs.length; i += 2) {
        const posting = { record, share: pairs[i + 1]! / 100 };
        const known = this.#postings.get(terms[pairs[i]!]!);
        if (known) known.push(posting);
        else this.#postings.set(terms[pairs[i]!]!, [posting]);
      }
    });
    this.#norms = new Float64Array(this.#claims.length);
    this.#totals = new Float64Array(this.#claims.length);
    for (const [key, postings] of this.#postings) {
      const weight = this.#weightOf(key);
      for (const { record, share } of postings) {
        this.#norms[record]! += (share * weight) ** 2;
        this.#totals[record]! += share * weight;
      }
    }
  }

  /** Inverse document frequency over the records; a term that none has is rarer than any. */
  #weightOf(key: string): number {
    const having = this.#postings.get(key)?.length ?? 0.5;
    return Math.log(1 + this.#claims.length / having);
  }

  nearest(
    sentence: ReadonlySet<string>,
    context: ReadonlySet<string>,
    limit: number,
    others: ReadonlySet<string>,
  ): Nearness[] {
    const count = this.#claims.length;
    const products = new Float64Array(count);
    const held = new Float64Array(count);
    const explained = new Float64Array(count);
    const covered = new Float64Array(count);
    let norm = 0;
    let total = 0;
    for (const key of sentence) {
      const weight = this.#weightOf(key);
      total += weight;
      const postings = this.#postings.get(key);
      if (!postings) continue;
      norm += weight * weight;
      for (const { record, share } of postings) {
        products[record]! += share * weight * weight;
        explained[record]! += weight;
        held[record]! += share * weight;
      }
    }
    if (norm === 0) return [];
    const cosines = products.map((product, i) => product / Math.sqrt(this.#norms[i]! * norm));
    const order = [...cosines.keys()]
      .filter((i) => cosines[i]! > 0)
      .sort((a, b) => cosines[b]! - cosines[a]!);
    for (const key of context)
      if (!sentence.has(key))
        for (const { record, share } of this.#postings.get(key) ?? [])
          covered[record]! += share * this.#weightOf(key) * SAID_BEFORE;
    const denying = new Map(this.#postings.get(NEGATION)?.map(({ record, share }) => [record, share]));
    const ranked = order.map((i, rank) => ({ i, rank }));
    const chosen = ranked.filter(({ i, rank }) => rank < limit || others.has(this.#claims[i]!));
    return chosen.map(({ i, rank }) => ({
      rank,
      claim: this.#claims[i]!,
      cosine: cosines[i]!,
      margin: cosines[i]! - (cosines[order[rank === 0 ? 1 : 0]!] ?? 0),
      covered: (held[i]! + covered[i]!) / this.#totals[i]!,
      explained: explained[i]! / total,
      negated: denying.get(i) ?? 0,
    }));
  }
}
