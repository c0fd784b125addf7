import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isAdjective } from "../rules/is-adjective.ts";

/** The phrase before its first comma, relative clause or participle. */
export function coreOf(words: readonly Word[], pack: LanguagePack): readonly Word[] {
  for (let i = 1; i < words.length; i++) {
    const { text, lower } = words[i]!;
    // "el presidente de la Junta (Jagua) del Valle": the post goes on behind its initials.
    if (
      text === "(" &&
      pack.lang === "es" &&
      words[i + 2]?.text === ")" &&
      (/^(?:del?|y|e)$/.test(words[i + 3]?.lower ?? "") ||
        (words[i + 3]?.text === "," && words[i + 4]?.isCapitalised === true))
    ) {
      i += 2;
      continue;
    }
    // "a bipartisan, bicameral group"
    const joinsAdjectives =
      i === 2 && text === "," && /^(?:an?|un|una)$/.test(words[0]!.lower) && isAdjective(words[1]!, pack);
    if (/^[,—–(;]$/.test(text) && !joinsAdjectives) return words.slice(0, i);
    if (pack.relatives.has(lower) && !pack.determiners.has(lower)) return words.slice(0, i);
    if (lower === "that" && i > 1 && !pack.prepositions.has(words[i - 1]!.lower)) return words.slice(0, i);
    // "commentators like Ann Lee": one of those who are meant.
    if (lower === "such" && words[i + 1]?.lower === "as") return words.slice(0, i);
    if (lower === "like" && words[i - 1]!.isWord && words[i + 1]?.isCapitalised) return words.slice(0, i);
    if (/^(?:on|bajo)$/.test(lower) && isCondition(words, i + 1)) return words.slice(0, i);
    if (
      /^(?:cited|quoted|interviewed|consulted|reached|contacted|reported|seen|obtained|reviewed|consultad[oa]s?|citad[oa]s?|entrevistad[oa]s?)$/.test(
        lower,
      ) &&
      /^(?:by|por)$/.test(words[i + 1]?.lower ?? "")
    )
      return words.slice(0, i);
  }
  return words;
}

/** "on the condition of anonymity", "bajo condición de anonimato". */
function isCondition(words: readonly Word[], at: number): boolean {
  return /^(?:condition|condición)$/.test(
    words[/^(?:the|la)$/.test(words[at]?.lower ?? "") ? at + 1 : at]?.lower ?? "",
  );
}
