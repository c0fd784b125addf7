import type { Word } from "../../text/words.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { headOf } from "./head-of.ts";

/** "a shop owner, Anna Lee": somebody described and then named by a given name that the lists know. */
export function isApposed(
  words: readonly Word[],
  core: readonly Word[],
  name: string,
  pack: LanguagePack,
): boolean {
  if (words[core.length]?.text !== ",") return false;
  const first = name.split(" ")[0]!;
  const at = words.findIndex((word, i) => i > core.length && word.text === first);
  if (at < 0 || at > core.length + 3 || genderOfFirstName(first) === null) return false;
  const head = headOf(core, pack);
  return pack.unnamed.has(head) || pack.roles.has(head);
}
