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

/** Opens profiles for queries, those of a language when it is first asked for. */
export function openProfiles(data: ProfileData): WordingProfiles {
  const opened: { en?: LanguageProfiles; es?: LanguageProfiles } = {};
  const open = (lang: "en" | "es"): LanguageProfiles => {
    opened[lang] ??= new LanguageProfiles(data[lang], data.terms === "" ? [] : data.terms.split(" "));
    return opened[lang];
  };
  return {
    nearest: (sentence, context, lang, limit, others = NONE) =>
      open(lang === "es" ? "es" : "en").nearest(sentence, context, limit, others),
  };
}

const NONE: ReadonlySet<string> = new Set();

interface Posting {
  readonly record: number;
  readonly share: number;
}

/** A term's records, and its weight: inverse document frequency over the records. */
interface Known {
  readonly weight: number;
  readonly postings: readonly Posting[];
}

class LanguageProfiles {
  readonly #claims: readonly string[];
  readonly #terms = new Map<string, Known>();
  readonly #norms: Float64Array;
  readonly #totals: Float64Array;
  /** Of a term that no record has: rarer than any. */
  readonly #rarest: number;

  constructor(profiles: ProfileData["en"], terms: readonly string[]) {
    this.#claims = Object.keys(profiles);
    const postings = new Map<string, Posting[]>();
    this.#claims.forEach((claim, record) => {
      const pairs = profiles[claim]!;
      for (let i = 0; i < pairs.length; i += 2) {
        const posting = { record, share: pairs[i + 1]! / 100 };
        const known = postings.get(terms[pairs[i]!]!);
        if (known) known.push(posting);
        else postings.set(terms[pairs[i]!]!, [posting]);
      }
    });
    const count = this.#claims.length;
    const weightOf = (having: number) => Math.log(1 + count / having);
    this.#rarest = weightOf(0.5);
    this.#norms = new Float64Array(count);
    this.#totals = new Float64Array(count);
    for (const [key, having] of postings) {
      const weight = weightOf(having.length);
      this.#terms.set(key, { weight, postings: having });
      for (const { record, share } of having) {
        this.#norms[record]! += (share * weight) ** 2;
        this.#totals[record]! += share * weight;
      }
    }
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
      const known = this.#terms.get(key);
      total += known?.weight ?? this.#rarest;
      if (!known) continue;
      const { weight, postings } = known;
      norm += weight * weight;
      for (const { record, share } of postings) {
        cosines[record]! += share * weight * weight;
        explained[record]! += weight;
        held[record]! += share * weight;
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
      const known = this.#terms.get(key);
      for (const { record, share } of known?.postings ?? [])
        held[record]! += share * known!.weight * SAID_BEFORE;
    }
    const denying = this.#terms.get(NEGATION)?.postings ?? [];
    return order.flatMap((i, rank): Nearness[] => {
      if (rank >= limit && (others.size === 0 || !others.has(this.#claims[i]!))) return [];
      return [
        {
          claim: this.#claims[i]!,
          rank,
          cosine: cosines[i]!,
          margin: cosines[i]! - (cosines[order[rank === 0 ? 1 : 0]!] ?? 0),
          covered: held[i]! / this.#totals[i]!,
          explained: explained[i]! / total,
          negated: denying.find(({ record }) => record === i)?.share ?? 0,
        },
      ];
    });
  }
}
