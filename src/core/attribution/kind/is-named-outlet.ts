import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** "the Boot Room website", "la agencia Télam": a name right beside the noun for an outlet. */
export function isNamedOutlet(core: readonly Word[], head: string, pack: LanguagePack): boolean {
  const at = core.findIndex((word) => word.lower === head);
  if (pack.lang === "es")
    return (
      /^(?:agencia|portal|emisora)$/.test(head) &&
      core[at + 1]?.isCapitalised === true &&
      !/(?:al|ana?|es[ai]?|ense|ivas?|ria|cia|pea|ola|dos|’s|'s)$/.test(core[at + 1]!.lower)
    );
  const before = core[at - 1];
  return (
    /^(?:website|site|blog|channel|podcast)$/.test(head) &&
    at > 1 &&
    before!.isCapitalised &&
    !pack.organisations.has(before!.lower)
  );
}
