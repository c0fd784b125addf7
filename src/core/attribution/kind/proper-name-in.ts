import type { SourceKind } from "../../model/attribution.ts";
import type { Word } from "../../text/words.ts";
import { beginBehindField } from "../cast/begin-of-personal-name.ts";
import { capitalisedRuns } from "../cast/capitalised-runs.ts";
import type { Cast } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import { readRun } from "./read-proper-name.ts";

/** A name inside of a phrase. */
export interface ProperName {
  readonly text: string;
  readonly kind: SourceKind;
  /** Whether the phrase is about the bearer and not about somebody of theirs ("a spokesman for X"). */
  readonly isHead: boolean;
  /** Whether the registry or the list of outlets has it. */
  readonly isRegistered?: boolean;
}

export function properNameIn(
  words: readonly Word[],
  sentence: number,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): ProperName | null {
  let best: ProperName | null = null;
  for (const whole of capitalisedRuns(words)) {
    const held = beginBehindField(words, whole, pack);
    const run = held === null ? whole : { from: held, to: whole.to };
    const before = words[run.from - 1];
    const isInner =
      held === null &&
      run.from > 0 &&
      (pack.prepositions.has(before!.lower) ||
        isInsidePhrase(words, run.from, pack) ||
        isOfFriend(words, run.from, pack));
    const reading = readRun(words, run, sentence, pack, registry, cast);
    if (!reading) continue;
    // "Reuters' correspondent", "the Treasury's chief": a possessor is not the bearer.
    const isPossessor = /^['’]s?$/.test(words[run.to]?.text ?? "");
    const nounAfter =
      words[run.to] && !isPossessor
        ? words[run.to]!.isWord &&
          !pack.prepositions.has(words[run.to]!.lower) &&
          !pack.relatives.has(words[run.to]!.lower)
        : false;
    const isHead = !isInner && !isPossessor && !nounAfter;
    // "Harbour Council chief executive Ann Lee": whoever the title stands before, not the body of which it is.
    const isTitled =
      reading.kind === "named-person" &&
      before !== undefined &&
      !before.isCapitalised &&
      (pack.roles.has(before.lower) || pack.titles.has(before.lower));
    // "Deputy Harbour Officer (DHO) Ann Lee": the name behind the post's initials.
    const isBehindInitials = before?.text === ")" && reading.kind === "named-person" && run.to - run.from > 1;
    if (
      best === null ||
      (isBehindInitials && isHead) ||
      held !== null ||
      (isHead && (!best.isHead || (isTitled && best.kind !== "named-person")))
    )
      best = { ...reading, isHead };
  }
  return best;
}

/** Inside "of the City of Orr", "for the Northbank trust": after a preposition, its article and adjectives. */
function isInsidePhrase(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  for (let i = from - 1; i > 0 && from - i < 4; i--) {
    const { lower, text } = words[i]!;
    if (text === ",") return false;
    if (pack.prepositions.has(lower)) return true;
    // "Lawyers for the singer Carla Dunne": the singer is theirs.
    const isRole = pack.roles.has(lower) || pack.titles.has(lower);
    if (!pack.determiners.has(lower) && !words[i]!.isCapitalised && !isRole) return false;
    if (words[i]!.isCapitalised && i < from - 1) return false;
  }
  return false;
}

/** "A friend of the actor's wife, Ann Lee": the name behind the comma is hers, the friend stays unnamed. */
function isOfFriend(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  if (words[from - 1]?.text !== "," || !/^(?:a|an|one|una?)$/.test(words[0]!.lower)) return false;
  const preposition = words.findIndex((word) => pack.prepositions.has(word.lower));
  if (preposition < 2 || preposition > from - 3 || !pack.unnamed.has(words[preposition - 1]!.lower))
    return false;
  const own = words.slice(preposition + 1, from - 1);
  const relation = own.at(-1)!.lower.replace(/^(?:ex|step)-/, "");
  return (
    !own.some((word) => word.text === ",") &&
    (pack.roles.has(relation) || pack.unnamed.has(relation)) &&
    own.some((word) => /^(?:['’]s|the|his|her|their|el|la|su)$/.test(word.lower))
  );
}
