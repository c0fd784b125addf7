import type { LanguagePack } from "../lexicon/pack.ts";
import { isAdverb } from "../rules/is-adverb.ts";
import { isFiniteVerb, isFiniteVerbAt } from "../rules/is-finite-verb.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";

/** Without "also", "on Wednesday", "this morning" at its end. */
export function withoutDay({ words }: SentenceView, from: number, to: number, pack: LanguagePack): number {
  let end = to;
  for (;;) {
    const last = words[end - 1]!;
    if (end - 1 <= from) return end;
    if (last.text === ")" && words.slice(from, end).some((word) => word.text === "(")) return end;
    if (last.isWord && isInRelative(words, from, end, pack)) return end;
    if (isAdverb(last, pack) && !last.isCapitalised && !pack.pluralPronouns.has(last.lower)) end--;
    else if (/^(?:today|yesterday|tonight|hoy|ayer|anoche)$/.test(last.lower)) end--;
    else if (pack.weekdays.has(last.lower) && end - 2 > from)
      end -= /^(?:on|last|late|early|el|este|pasado)$/.test(words[end - 2]!.lower) ? 2 : 1;
    else if (
      /^(?:morning|afternoon|evening|week|month|year)$/.test(last.lower) &&
      /^(?:this|last)$/.test(words[end - 2]!.lower) &&
      end - 2 > from
    )
      end -= 2;
    else if (
      !last.isWord ||
      /^['’]s?$/.test(last.text) ||
      pack.prepositions.has(last.lower) ||
      /^(?:and|y|e)$/.test(last.lower)
    )
      end--;
    else return end;
  }
}

/** "dijo el portavoz en respuesta a", "en rueda de prensa": where and on what occasion, not of which institution. */
const OCCASION =
  /^(?:respuesta|declaraciones|entrevista|rueda|conferencia|referencia|alusión|relación|diálogo|un|una|su|sus)$/;

function withoutAdverbs(view: SentenceView, from: number, to: number, pack: LanguagePack): number {
  let end = to;
  while (
    end > from + 1 &&
    (isAdverb(view.words[end - 1]!, pack) || /^(?:no|se)$/.test(view.words[end - 1]!.lower))
  )
    end--;
  return end;
}

/** "reports seen by Reuters": the noun before is no verb. */
const PUBLISHED = /^(?:seen|obtained|reviewed|viewed|published|released|compiled|cited|quoted)$/;

/** A label that runs on over a finite verb is cut before it, unless a relative clause has it. */
export function endOfPhrase(
  view: SentenceView,
  { from, to }: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): number {
  const hasCue = cues.some((cue) => cue.from === to || cue.to === from || cue.from === to + 1);
  const isInverted = pack.lang === "es" && cues.some((cue) => cue.to === from);
  for (let i = from + 1; i < to; i++) {
    const { lower, text } = view.words[i]!;
    // "(according to Ann Lee) made it in": what stands behind the brackets is none of it.
    if (text === ")" && !view.words.slice(from, i).some((word) => word.text === "(")) return i;
    // "dijo la jefa a la prensa", "al ser preguntada": whom it was told and when.
    if (isInverted && /^(?:a|al|ante|durante|tras)$/.test(lower)) return i;
    // "dijo Ana Ruiz sobre su jugador": what it was said about.
    if (isInverted && lower === "sobre" && view.words.slice(from, i).every((word) => word.isCapitalised))
      return i;
    // "el nuncio durante una visita dijo"
    if (pack.lang === "es" && lower === "durante" && i < to - 1) return i;
    // "manifestó Castro, que al ser preguntado": the clause goes on with another verb.
    if (
      isInverted &&
      text === "," &&
      /^(?:que|quien)$/.test(view.words[i + 1]?.lower ?? "") &&
      view.words[i + 2]?.lower === "al"
    )
      return i;
    if (isInverted && lower === "en" && OCCASION.test(view.words[i + 1]?.lower ?? "")) return i;
    if (lower === "as" && i < to - 1 && !/^(?:such|known|same|well)$/.test(view.words[i - 1]!.lower))
      return i;
    if (pack.relatives.has(lower) || /^[,—–(]$/.test(text)) return beforeJoinedVerb(view, i, to, pack);
    const before = view.words[i - 1]!;
    // "Det Sgt Byrne gave evidence": in no list of verbs, and no noun.
    if (
      pack.lang === "en" &&
      /^(?:gave|took|went|came|met|stood|wrote|spoke|kept)$/.test(lower) &&
      before.isWord
    )
      return i;
    if (
      pack.lang === "en" &&
      /^(?:has|have|had|is|are|was|were)$/.test(lower) &&
      before.isWord &&
      i > from + 1
    )
      return i;
    if (
      pack.lang === "es"
        ? i > from + 1 && isFiniteVerb(view.words[i]!, pack)
        : !isFiniteVerb(view.words[i]!, pack) && isFiniteVerbAt(view.words, i, pack)
    )
      return withoutAdverbs(view, from, i, pack);
    const verb = pack.cues.get(lower);
    // "Our sources say Lee told them": a plural speaks already.
    if (pack.lang === "en" && lower === "say" && i < to - 1) return i;
    if (PUBLISHED.test(view.words[i + 1]?.lower ?? "") && view.words[i + 2]?.lower === "by") continue;
    if (!verb || view.words[i]!.isCapitalised) continue;
    const next = view.words[i + 1];
    if (!next || i === to - 1) return to;
    const isNoun = pack.determiners.has(before.lower) || pack.prepositions.has(before.lower);
    // "according to credible reports": a phrase begins with a noun.
    if (i === from + 1 && pack.prepositions.has(view.words[from - 1]?.lower ?? "")) continue;
    if (verb.form === "finite" && !isNoun && i < to - 2 && !before.isCapitalised) return i;
    if (
      verb.form === "past" &&
      !isNoun &&
      (pack.determiners.has(next.lower) || next.lower === "a" || !hasCue)
    )
      return i;
  }
  return to;
}

/** "Ann Lee, a minister, lashed out at": the comma that closes the aside ends the source when a verb stands behind it. */
function beforeJoinedVerb({ words }: SentenceView, opening: number, to: number, pack: LanguagePack): number {
  if (pack.lang !== "en") return to;
  for (let i = opening + 2; i < to - 2; i++) {
    const next = words[i + 1]!;
    if (words[i]!.text !== "," || next.isCapitalised) continue;
    const behind = words[i + 2]!;
    const isVerb = isFiniteVerb(next, pack) || /^[a-z]{3,}[^e]ed$/.test(next.lower);
    if (isVerb && !/^(?:and|or|by)$/.test(behind.lower) && behind.isWord) return i;
  }
  return to;
}

/** "Ann Lee, who flew over it earlier today": the day is the clause's own, where the clause has a verb and more. */
function isInRelative(words: SentenceView["words"], from: number, end: number, pack: LanguagePack): boolean {
  const who = words.findIndex(({ lower }, i) => i > from && i < end && /^(?:who|which)$/.test(lower));
  return who > 0 && end - who > 4 && !pack.prepositions.has(words[end - 1]!.lower);
}
