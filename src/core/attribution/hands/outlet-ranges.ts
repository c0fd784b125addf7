import type { Word } from "../../text/words.ts";
import { capitalisedRuns } from "../cast/capitalised-runs.ts";
import type { Cast } from "../cast/cast.ts";
import { outletIn } from "../cast/outlet-in.ts";
import { spell } from "../cast/spell.ts";
import { isPlatformName } from "../lexicon/outlets.ts";
import { bareName, type Registry } from "../registry.ts";
import type { WordRange } from "../sentence-view.ts";

const AUTHORS =
  /^(?:researchers?|scientists?|authors?|investigador(?:a|es|as)?|científic[oa]s?|autor(?:a|es|as)?)$/;

/** Names of outlets, and "the paper", "the outlet" with what they stand for. */
export function outletRanges(
  words: readonly Word[],
  registry: Registry,
  cast: Cast,
  sentence: number,
): { range: WordRange; name: string }[] {
  const found: { range: WordRange; name: string }[] = [];
  for (const run of capitalisedRuns(words)) {
    const from = run.from > 0 && words[run.from - 1]!.lower === "the" ? run.from - 1 : run.from;
    {
      const range = { from, to: run.to };
      const name =
        outletIn(words, range, registry) ??
        (isPlatformName(spell(words, range.from, range.to)) ? spell(words, range.from, range.to) : null);
      if (name) found.push({ range, name: fullName(name, cast, sentence) });
      else {
        const nickname =
          /^(?:the )?(Times|Post|Journal|Herald|Tribune|Guardian|Observer|Gazette|Courier|Echo|Dispatch|Chronicle|Telegraph|Globe|Ledger|Mail|Sun|Star|Mirror|Argus|Lantern|Standard|Examiner|Record)$/.exec(
            spell(words, range.from, range.to),
          );
        if (nickname && range.from < run.from)
          found.push({ range, name: fullName(`the ${nickname[1]!}`, cast, sentence) });
      }
    }
  }
  for (let i = 1; i < words.length; i++) {
    if (
      /^(?:newspaper|paper|outlet|broadcaster|magazine|channel|website|agency|diario|periódico|revista|cadena|emisora|medio|portal|agencia)$/.test(
        words[i]!.lower,
      ) &&
      /^(?:the|el|la)$/.test(words[i - 1]!.lower) &&
      !words[i + 1]?.isCapitalised
    ) {
      // "The researchers wrote in the paper": their own.
      if (
        /^(?:in|en)$/.test(words[i - 2]?.lower ?? "") &&
        words.slice(0, i).some(({ lower }) => AUTHORS.test(lower))
      )
        continue;
      const last = cast.lastOutlet(sentence);
      if (last) found.push({ range: { from: i - 1, to: i + 1 }, name: last });
    }
  }
  return found.sort((a, b) => a.range.from - b.range.from);
}

function fullName(name: string, cast: Cast, sentence: number): string {
  const fuller = cast.outlet(bareName(name), sentence);
  return fuller === null ? name : /^the /i.test(name) ? `The ${fuller}` : fuller;
}
