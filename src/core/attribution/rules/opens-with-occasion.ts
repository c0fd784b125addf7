import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { behindTime } from "./behind-time.ts";
import { isAdverb } from "./is-adverb.ts";

/** "Esta mañana ha confirmado", "Allí explicaron", "Por eso dijo": nothing but when, where or why stands between the clause's beginning and the Spanish verb at `at`, so its subject is left out or follows. */
export function opensWithOccasion(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  let from = at;
  while (from > 0 && words[from - 1]!.isWord) from--;
  let to = from;
  let isTold = false;
  while (to < at) {
    const { lower } = words[to]!;
    const time = behindTime(words, to, pack);
    if (time > to && time <= at) to = time;
    else if (/^(?:allí|aquí|ahí|allá)$/.test(lower)) to++;
    else if (
      /^(?:por|para|con|ante|tras|en|de)$/.test(lower) &&
      /^(?:ello|eso|esto|él|ella|ellos|ellas)$/.test(words[to + 1]?.lower ?? "")
    )
      to += 2;
    else if (
      pack.auxiliaries.has(lower) ||
      /^(?:y|pero|le|les|lo|la|los|las|se|nos|me)$/.test(lower) ||
      isAdverb(words[to]!, pack)
    ) {
      to++;
      continue;
    } else return false;
    isTold = true;
  }
  return isTold;
}
