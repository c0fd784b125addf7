import type { LanguagePack } from "./lexicon/pack.ts";
import { behindOccasion } from "./rules/behind-occasion.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** Past forms that ask for what stands behind them: a position, with a clause or without. */
const ASKS_FOR =
  /^(?:solicit|exigi|reclam|demand|propus|rechaz|conden)(?:ó|aron|eron|ieron|o)$|^pid(?:ió|ieron)$/;

/** "Así lo explicó la ministra", "El presidente solicitó este sábado a la Fiscalía que ...". */
export function isPlainSpanish(
  words: SentenceView["words"],
  source: WordRange,
  cue: WordRange,
  pack: LanguagePack,
): boolean {
  if (words[cue.from - 1]?.lower === "lo" && words[cue.from - 2]?.lower === "así")
    return cue.from < source.from;
  const { to } = behindOccasion(words, cue.to, pack);
  const isBeside = source.to === cue.from || (source.to + 1 === cue.from && words[source.to]!.text === ",");
  return (
    isBeside &&
    (source.from <= 1 || /^(?:,|que)$/.test(words[source.from - 1]!.lower)) &&
    (pack.complementisers.has(words[to]?.lower ?? "") ||
      (ASKS_FOR.test(words[cue.to - 1]!.lower) && /^(?:una?|el|la|los|las)$/.test(words[to]?.lower ?? "")))
  );
}
