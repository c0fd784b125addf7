import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { behindTime } from "./behind-time.ts";
import { isAdverb } from "./is-adverb.ts";

/** "anunció este lunes que": index behind the adverbs and the time that stand behind a Spanish verb. */
export function behindWhen(words: SentenceView["words"], from: number, pack: LanguagePack): number {
  let at = from;
  for (;;) {
    const time = behindTime(words, at, pack);
    if (time > at) at = time;
    else if (words[at] && isAdverb(words[at]!, pack)) at++;
    // "se ha lamentado de que", "incidió en que"
    else if (/^(?:de|en|a)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "que") return at + 1;
    else return at;
  }
}
