import type { Word } from "../../text/words.ts";

const PARTICLE = /^(?:de|del|della|da|di|du|la|las|los|van|von|der|den|bin|ibn|al|el|le|ter|ten|dos|das)$/;

const ROMAN_OR_SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Runs of capitalised words, with the particles inside them, as half-open ranges of word indices. */
export function capitalisedRuns(words: readonly Word[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.isCapitalised) continue;
    let to = i + 1;
    while (to < words.length) {
      const word = words[to]!;
      if (word.isCapitalised || ROMAN_OR_SUFFIX.test(word.text)) to++;
      else if (word.text === "&" && words[to + 1]?.isCapitalised) to += 2;
      else if (PARTICLE.test(word.text) && words[to + 1]?.isCapitalised) to += 2;
      else if (
        PARTICLE.test(word.text) &&
        PARTICLE.test(words[to + 1]?.text ?? "") &&
        words[to + 2]?.isCapitalised
      )
        to += 3;
      else break;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}
