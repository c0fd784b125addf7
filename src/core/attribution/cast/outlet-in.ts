import type { Word } from "../../text/words.ts";
import { isOutletName } from "../lexicon/outlets.ts";
import { kindOfEntry, type Registry } from "../registry.ts";
import { spell } from "./spell.ts";

/** The outlet whose name fills the range, or its end; null when there is none. */
export function outletIn(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  registry: Registry,
): string | null {
  for (let start = from; start < to; start++) {
    const name = spell(words, start, to);
    if (!words[start]!.isCapitalised && start > from) continue;
    const entries = registry.find(name);
    if (entries.length > 0 && entries.every((entry) => kindOfEntry(entry) === "outlet")) return name;
    if (
      isOutletName(name) &&
      (start === from ||
        !/^(?:Times|Post|Journal|Herald|Guardian|Observer|Sun|Star|Mirror|Press|News|Review|Standard|Express|Telegraph|Mail|Record|Today|Monitor)$/.test(
          name,
        ))
    )
      return name;
  }
  return null;
}
