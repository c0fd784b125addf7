import type { Word } from "../../text/words.ts";
import { isOutletName } from "../lexicon/outlets.ts";
import { kindOfEntry, type Registry } from "../registry.ts";
import { spell } from "./spell.ts";

/** A capital at the sentence's beginning does not make these part of a name: "By Press Gazette". */
const OPENS_PHRASE =
  /^(?:by|in|on|at|for|from|but|and|as|to|with|when|while|after|if|por|de|en|según|y|pero|para|con)$/;

const ARTICLE = /^(?:the|el|la|los|las)$/;

/** The outlet whose name fills the range, or its end; null when there is none. */
export function outletIn(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  registry: Registry,
): string | null {
  let begin = from;
  while (begin + 1 < to && OPENS_PHRASE.test(words[begin]!.lower)) begin++;
  const first = ARTICLE.test(words[begin]!.lower) ? begin + 1 : begin;
  for (let start = begin; start < to; start++) {
    // "Ministerio Público" is not Público: one word alone is an outlet only when it is all of the name.
    if (start + 1 === to && start > first) break;
    const name = spell(words, start, to);
    if (!words[start]!.isCapitalised && start > from) continue;
    const entries = registry.find(name);
    if (entries.length > 0 && entries.every((entry) => kindOfEntry(entry) === "outlet")) return name;
    if (
      isOutletName(name) &&
      (start <= first ||
        !/^(?:Times|Post|Journal|Herald|Guardian|Observer|Sun|Star|Mirror|Press|News|Review|Standard|Express|Telegraph|Mail|Record|Today|Monitor)$/.test(
          name,
        ))
    )
      return name;
  }
  return null;
}
