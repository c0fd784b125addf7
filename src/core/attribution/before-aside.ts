import { isPlatformName } from "./lexicon/outlets.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** What begins an aside of time, place or manner and no description of somebody. */
const BEGINS_ASIDE =
  /^(?:en|con|al|a|tras|durante|luego|después|antes|mientras|ante|por|para|sobre|donde|cuando|aunque|pero|desde|hacia|mediante|sin|entre|además|así|junto|quizá)$/;

/** On what occasion somebody spoke: "en rueda de prensa". */
const OCCASION =
  /^(?:rueda|conferencia|declaraciones|entrevista|diálogo|respuesta|referencia|alusión|pleno|plena|directo|exclusiva|antena|un|una|su|sus)$/;

/** Index of the comma before an aside, of the preposition before a platform, or of a participle's comma behind an inverted verb; `to` where none stands. */
export function beforeAside(
  words: SentenceView["words"],
  from: number,
  to: number,
  cue: readonly WordRange[],
  pack: LanguagePack,
): number {
  const isInverted = cue.some((range) => range.to <= from);
  for (let i = from + 1; i < to; i++) {
    const next = words[i + 1];
    if (!next || i + 1 >= to) break;
    if (/^(?:en|vía)$/.test(words[i]!.lower) && isPlatformName(next.text)) return i;
    // "Prado en un encuentro con la prensa destacó"
    const isName = words.slice(from, i).every((word) => word.isCapitalised);
    if (isName && /^(?:en|durante|tras|ante)$/.test(words[i]!.lower) && pack.determiners.has(next.lower))
      return i;
    const isOutlet = /^['"“«‘]$/.test(next.text) || pack.outletNouns.has(words[i + 2]?.lower ?? "");
    if (isInverted && words[i]!.lower === "en" && (OCCASION.test(next.lower) || isOutlet)) return i;
    // "El ministerio al momento del cierre pidió"
    if (
      words[i]!.lower === "al" &&
      (/^(?:momento|término|inicio|cierre|final)$/.test(next.lower) ||
        /[aei]r(?:se|l[aeo]s?)?$/.test(next.lower))
    )
      return i;
    const isInRelative = words.slice(from, i).some(({ lower }) => pack.relatives.has(lower));
    if (isInverted && !isInRelative && /^(?:antes|después|tras|durante|mientras|luego)$/.test(words[i]!.text))
      return i;
    if (words[i]!.text !== ",") continue;
    if (BEGINS_ASIDE.test(next.text) && !pack.relatives.has(words[i + 2]?.lower ?? "")) return i;
    // "afirmó el técnico, visiblemente molesto", "sostuvo el edil, alineado con su partido"
    if (isInverted && /(?:[aeií]ndo|ándose|iéndose)$/.test(next.lower)) return i;
    if (
      isInverted &&
      /(?:[ai]d[oa]s?)$/.test(next.lower) &&
      /^(?:con|de|en|a|al|ante|sobre|tras)$/.test(words[i + 2]?.lower ?? "") &&
      !pack.roles.has(next.lower) &&
      !pack.unnamed.has(next.lower)
    )
      return i;
  }
  return to;
}
