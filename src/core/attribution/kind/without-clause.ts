import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** Names in a relative clause or after a participle are others': "an opinion to which Reuters had access". */
export function withoutClause(words: readonly Word[], core: number, pack: LanguagePack): readonly Word[] {
  const next = words[core];
  if (!next) return words;
  const opening = /^[,—–(]$/.test(next.text) ? words[core + 1] : next;
  if (!opening) return words.slice(0, core);
  const isClause =
    pack.relatives.has(opening.lower) ||
    (pack.prepositions.has(opening.lower) &&
      words.slice(core, core + 4).some((word) => pack.relatives.has(word.lower))) ||
    (!opening.isCapitalised && /(?:ed|[ai]d[oa]s?)$/.test(opening.lower)) ||
    (/^(?:known|born|sent|written|led|made|given|signed|seen|shown|held|put|escrit[oa]s?|hech[oa]s?)$/.test(
      opening.lower,
    ) &&
      words.slice(core, core + 4).some((word) => /^(?:by|por|to|a)$/.test(word.lower))) ||
    /^(?:quoted|cited|seen|obtained|among|along|including|such|like|entre|junto)$/.test(opening.lower);
  return isClause ? words.slice(0, core) : words;
}
