import type { Word } from "../text/words.ts";
import { stem } from "./stem.ts";

/** What a clause says in short: of whom, by which verb, and what follows it. Kinds are those of `wordKind`, "noun" for a plain word. */
export interface Predicate {
  /** Kind of the nearest telling word before the verb; without a verb that of the first; "" where there is none. */
  readonly subject: string;
  /** Kind of the first finite verb: "past", "present", "modal", "future"; "none" where no verb is known. */
  readonly tense: string;
  /** Stem of that verb, or of what an auxiliary or modal leads to; "" where no verb is known. */
  readonly verb: string;
  /** Kind of the first telling word after the finite verb; "" where none follows soon. */
  readonly complement: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const VERBS = set("past present modal future");
const SUBORDINATING = set(
  `if when while although though as because unless until after before since once whether si cuando mientras aunque
  porque como tras ante`,
);
const AUXILIARIES = set(
  `is are was were has have had do does did be am 's 're 've 'm ha han había habían es son fue fueron está están`,
);
const FILLERS = set(
  `the a an of to in on at for and or that el la los las un una de del en y que a al se lo more so very muy más be been
  ser have has had ha han`,
);
/** How far after an auxiliary the full verb is looked for, and after a verb what completes it. */
const VERB_REACH = 4;
const COMPLEMENT_REACH = 7;

/** The predicate of a clause's words and their kinds, one for one; an opening subordinate clause is passed over. `text` is the sentence that they stand in. */
export function predicateOf(words: readonly Word[], kinds: readonly string[], text: string): Predicate {
  const from = mainClauseFrom(words, text);
  let at = from;
  while (at < words.length && !VERBS.has(kinds[at]!)) at++;
  if (at === words.length)
    return {
      subject: firstTelling(words, kinds, from, words.length),
      tense: "none",
      verb: "",
      complement: "",
    };
  const tense = kinds[at]!;
  const leads = tense === "modal" || tense === "future" || AUXILIARIES.has(words[at]!.lower);
  const full = leads ? fullVerbAfter(words, kinds, at) : at;
  return {
    subject: nearestTelling(words, kinds, at, from),
    tense,
    verb: full < words.length ? stem(words[full]!) : "",
    complement: firstTelling(words, kinds, at + 1, Math.min(words.length, at + 1 + COMPLEMENT_REACH)),
  };
}

function mainClauseFrom(words: readonly Word[], text: string): number {
  let from = 0;
  while (words[from]?.lower === "that" || words[from]?.lower === "que") from++;
  if (from === words.length || !SUBORDINATING.has(words[from]!.lower)) return from;
  const comma = words.findIndex((word, i) => i > from && i < words.length - 3 && text[word.end] === ",");
  return comma < 0 ? from : comma + 1;
}

function fullVerbAfter(words: readonly Word[], kinds: readonly string[], at: number): number {
  let full = at + 1;
  while (full < words.length && full < at + VERB_REACH && isPassed(words[full]!.lower, kinds[full]!)) full++;
  return full;
}

function isPassed(lower: string, kind: string): boolean {
  return FILLERS.has(lower) || kind === "not" || /(?:ly|mente)$/.test(lower);
}

function firstTelling(words: readonly Word[], kinds: readonly string[], from: number, to: number): string {
  for (let i = from; i < to; i++)
    if (!FILLERS.has(words[i]!.lower)) return kinds[i] === "word" ? "noun" : kinds[i]!;
  return "";
}

function nearestTelling(
  words: readonly Word[],
  kinds: readonly string[],
  before: number,
  from: number,
): string {
  for (let i = before - 1; i >= from; i--)
    if (!FILLERS.has(words[i]!.lower)) return kinds[i] === "word" ? "noun" : kinds[i]!;
  return "";
}
