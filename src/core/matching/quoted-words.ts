import type { Reading } from "./reading.ts";
import { tokensOf } from "./tokens.ts";

/** A quotation whose words are looked for, and who said them. */
export interface QuotedClaim {
  readonly claim: string;
  readonly words: readonly string[];
  /** Ids in the registry; [] when the speaker is not registered. */
  readonly speakers: readonly string[];
  readonly standsIn: string;
}

/** A run of a record's quotation found in a sentence. Tokens `from` to `to` of the sentence, end exclusive. */
export interface QuotedRun {
  readonly quoted: QuotedClaim;
  readonly from: number;
  readonly to: number;
}

export interface QuotationIndex {
  /** The quotations of which the sentence holds enough words in their order, one run for each. */
  find(reading: Reading): QuotedRun[];
}

/** Words in a row that begin a run. */
const SHINGLE = 4;
/** A run as long as this is a quotation whatever the length of the whole. */
const LONG = 8;
/** A shorter run counts when it is this share of the quotation. */
const SHARE = 0.6;
/** Words that carry content, at least. */
const CONTENT = 3;

const FUNCTION_WORDS = new Set(
  "a an the and or but of to in on at by for with from as that this it its is are was were be been has have had will would we they he she you i our their his her not to do does if el la los las de del y o que en un una por con para se no es son su al lo".split(
    " ",
  ),
);

/** Indexes quotations by their runs of four words. */
export function buildQuotationIndex(quotations: readonly QuotedClaim[]): QuotationIndex {
  const entries = quotations.flatMap((quoted) =>
    quoted.words.map((words) => ({ quoted, norms: tokensOf(words).map((token) => token.norm) })),
  );
  const shingles = new Map<string, { entry: number; at: number }[]>();
  entries.forEach(({ norms }, entry) => {
    for (let at = 0; at + SHINGLE <= norms.length; at++) {
      const key = norms.slice(at, at + SHINGLE).join(" ");
      const known = shingles.get(key);
      if (known) known.push({ entry, at });
      else shingles.set(key, [{ entry, at }]);
    }
  });
  return {
    find(reading) {
      const norms = reading.tokens.map((token) => token.norm);
      const best = new Map<string, QuotedRun>();
      for (let from = 0; from + SHINGLE <= norms.length; from++) {
        for (const { entry, at } of shingles.get(norms.slice(from, from + SHINGLE).join(" ")) ?? []) {
          const { quoted, norms: whole } = entries[entry]!;
          let length = SHINGLE;
          while (
            from + length < norms.length &&
            at + length < whole.length &&
            norms[from + length] === whole[at + length]
          )
            length++;
          const run = norms.slice(from, from + length);
          const content = run.filter((norm) => !FUNCTION_WORDS.has(norm)).length;
          if (content < CONTENT || (length < LONG && length < whole.length * SHARE)) continue;
          const known = best.get(quoted.claim);
          if (!known || known.to - known.from < length)
            best.set(quoted.claim, { quoted, from, to: from + length });
        }
      }
      return [...best.values()];
    },
  };
}
