import type { Token } from "./tokens.ts";
import { normOf } from "./tokens.ts";

/** One word of a pattern: its spelling, whether it is only the beginning of a word, whether a capital is required. */
interface Spelling {
  readonly norm: string;
  readonly isPrefix: boolean;
  readonly isCapitalised: boolean;
}

/** A place in a pattern: one of some spellings, perhaps left out; or a gap of up to `gap` words. */
type Slot =
  | { readonly spellings: readonly Spelling[]; readonly isOptional: boolean }
  | { readonly gap: number };

export type Pattern = readonly Slot[];

/** Words that a gap may span. */
const GAP = 3;

/**
 * All patterns of an expression: alternatives of several words, `(one of|among)`, are written out. Throws as `parsePattern`.
 */
export function parsePatterns(expression: string): Pattern[] {
  const group = /\(([^()]* [^()]*)\)/.exec(expression);
  if (!group) return [parsePattern(expression)];
  return group[1]!
    .split("|")
    .flatMap((choice) =>
      parsePatterns(
        expression.slice(0, group.index) + choice.trim() + expression.slice(group.index + group[0].length),
      ),
    );
}

/**
 * Reads an expression of the lexicon. Words are separated by spaces; `*` at a word's end stands for any ending, `_` for a
 * gap of up to three words, `(a|b)` for one of some words, `(a|)` for one that may be left out. A word with a capital
 * matches only with one. Throws on an empty pattern and on one that begins with a gap.
 */
export function parsePattern(expression: string): Pattern {
  const slots = expression
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "")
    .map(slotOf);
  const firm = slots.findIndex((slot) => "gap" in slot || !slot.isOptional);
  if (firm < 0 || "gap" in slots[firm]!) throw new Error(`a pattern must begin with a word: "${expression}"`);
  return slots;
}

/** Places that were read; a lexicon has the same words in many expressions. */
const slotsRead = new Map<string, Slot>();

function slotOf(part: string): Slot {
  let slot = slotsRead.get(part);
  if (slot === undefined) {
    slot = readSlot(part);
    slotsRead.set(part, slot);
  }
  return slot;
}

function readSlot(part: string): Slot {
  if (part === "_") return { gap: GAP };
  const bare = part.startsWith("(") && part.endsWith(")") ? part.slice(1, -1) : part;
  const choices = bare.split("|");
  return {
    isOptional: choices.includes(""),
    spellings: choices.filter((choice) => choice !== "").map(spellingOf),
  };
}

function spellingOf(written: string): Spelling {
  const isPrefix = written.endsWith("*");
  const bare = isPrefix ? written.slice(0, -1) : written;
  return { norm: normOf(bare), isPrefix, isCapitalised: /^\p{Lu}/u.test(bare) && bare !== "US" };
}

/** The words that can stand first in a pattern, for an index: whole words and beginnings. */
export function firstWords(
  pattern: Pattern,
): readonly { readonly norm: string; readonly isPrefix: boolean }[] {
  const words: Spelling[] = [];
  for (const slot of pattern) {
    if ("gap" in slot) break;
    words.push(...slot.spellings);
    if (!slot.isOptional) break;
  }
  return words;
}

/** Where the pattern ends when it is laid at token `at`: the index after its last token; -1 where it does not fit. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], at: number, slot = 0): number {
  const place = pattern[slot];
  if (!place) return at;
  if ("gap" in place) {
    for (let skip = 0; skip <= place.gap; skip++) {
      const end = matchPattern(pattern, tokens, at + skip, slot + 1);
      if (end >= 0) return end;
      if (tokens[at + skip]?.afterBreak && skip > 0) break;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && place.spellings.some((spelling) => fits(spelling, token))) {
    const end = matchPattern(pattern, tokens, at + 1, slot + 1);
    if (end >= 0) return end;
  }
  return place.isOptional ? matchPattern(pattern, tokens, at, slot + 1) : -1;
}

function fits(spelling: Spelling, token: Token): boolean {
  if (spelling.isCapitalised && !token.isCapitalised) return false;
  return spelling.isPrefix ? token.norm.startsWith(spelling.norm) : token.norm === spelling.norm;
}
