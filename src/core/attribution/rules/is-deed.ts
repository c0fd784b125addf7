import type { Word } from "../../text/words.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { WordRange } from "../sentence-view.ts";
import { hasClause } from "./has-clause.ts";

/** Verbs of saying that with a plain object are deeds: "snapped a streak", "boasts 300 rooms", "wrote two songs", "added to". */
const DEEDS = /^(?:snap|boast|write|add|conclude|crow|chant|post|whisper|feature|measure)$/;

const COUNTS =
  /^(?:\p{N}.*|to|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|another|his|her|their|its)$/u;

/** "The Eagles snapped an 11-game losing streak", "his form is promising at best": English verbs of saying that are none here. */
export function isDeed(
  words: readonly Word[],
  { source }: Pick<AttributionSpans, "source">,
  cue: WordRange,
  pack: LanguagePack,
): boolean {
  if (goesOn(words, cue, pack) || attacks(words, cue, pack) || PUNISHES.test(words[cue.to - 1]!.lower))
    return true;
  if (!source || source.to > cue.from) return false;
  const lemma = pack.cues.get(words[cue.to - 1]!.lower)?.lemma ?? "";
  const next = words[cue.to];
  if (words[cue.to - 1]!.lower === "promising" && next && !next.isWord) return true;
  if (!next?.isWord) return false;
  if (words[cue.to - 1]!.lower === "promising") return /^(?:at|for|in|and|but|as)$/.test(next.lower);
  // "challenged the ruling in the High Court"
  if (lemma === "challenge")
    return words.slice(cue.to).some(({ lower }) => /^(?:court|courts|tribunal|appeal)$/.test(lower));
  if (!DEEDS.test(lemma) || pack.complementisers.has(next.lower)) return false;
  const isObject =
    (pack.determiners.has(next.lower) && !pack.thingPronouns.has(next.lower)) || COUNTS.test(next.lower);
  // "wrote hundreds of songs that summer"
  if (lemma === "write" && /^(?:dozens|hundreds|thousands)$/.test(next.lower)) return true;
  return isObject && !hasClause(words, cue.to, pack);
}

/** "He attacked the victim": with blows, where nothing tells that words were meant. */
function attacks(words: readonly Word[], cue: WordRange, pack: LanguagePack): boolean {
  if (pack.cues.get(words[cue.to - 1]!.lower)?.lemma !== "attack") return false;
  if (words[cue.to]?.lower === "each") return true;
  return !words
    .slice(cue.to, cue.to + 10)
    .some(
      ({ text, lower }) =>
        /^["“]$/.test(text) ||
        /^(?:as|for|over|decision|plans?|polic(?:y|ies)|record|government|move|bill|law|proposals?|critics|media|opponents|claims?|idea|stance|party|minister|president|rival|rivals|press|budget|cuts)$/.test(
          lower,
        ),
    );
}

/** What a court or the police does to somebody. */
const PUNISHES = /^(?:sentenced|jailed|fined|convicted|acquitted|arrested)$/;

const SAYS =
  /^(?:say|insist|deny|argue|claim|maintain|appeal|urge|call|warn|demand|accuse|blame|reject|dispute|believe|assert|allege|stress)$/;

/**
 * "The council argues over the bridge", "crews continue to dig", "the party maintained its lead":
 * English verbs of saying that are deeds where nothing of what is said follows.
 */
function goesOn(words: readonly Word[], cue: WordRange, pack: LanguagePack): boolean {
  const lemma = pack.cues.get(words[cue.to - 1]!.lower)?.lemma ?? "";
  const next = words[cue.to];
  if (!next?.isWord) return false;
  if (lemma === "argue") return /^(?:over|with|about)$/.test(next.lower);
  if (/^(?:agree|disagree|worry)$/.test(lemma)) return /^(?:on|upon|over)$/.test(next.lower);
  if (lemma === "continue") {
    // "continues to appeal for witnesses", "continues to insist that": the verb behind it says it.
    if (next.lower === "to" && SAYS.test(words[cue.to + 1]?.lower ?? "")) return false;
    return /^(?:to|with|on|in|into|at|for|until|through|throughout|as|despite|its|their|his|her)$/.test(
      next.lower,
    );
  }
  if (lemma !== "maintain") return false;
  return !hasClause(words, cue.to, pack);
}
