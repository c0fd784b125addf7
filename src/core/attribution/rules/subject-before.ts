import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { isAdverb } from "./is-adverb.ts";
import { phraseStart } from "./phrase-start.ts";

/** A source found beside a cue, and the cue with its auxiliaries. */
export interface Subject {
  readonly source: WordRange;
  readonly cueFrom: number;
  readonly isNegated: boolean;
}

/** The noun phrase before the cue at `cue`, over auxiliaries, adverbs and an apposition. Null when there is none. */
export function subjectBefore(view: SentenceView, cue: number, pack: LanguagePack): Subject | null {
  const { words } = view;
  let isNegated = false;
  let j = cue - 1;
  let cueFrom = cue;
  for (; j >= 0; j--) {
    const { lower } = words[j]!;
    if (pack.negations.has(lower)) isNegated = true;
    // "la VA advierte": initials are no auxiliary.
    else if (pack.auxiliaries.has(lower) && !/^\p{Lu}{2,}$/u.test(words[j]!.text)) cueFrom = j;
    else if (!isAdverb(words[j]!, pack) && !isDayPhrase(words, j, pack)) break;
  }
  if (j < 0) return null;
  let end = j + 1;
  if (/^[,—–)]$/.test(words[j]!.text)) {
    const open = openingOfAside(words, j, pack);
    if (open < 1 || isClause(words, open + 1, j, pack)) return null;
    end = j;
    j = open - 1;
    // "El jefe del instituto (Inde), Juan Prado,"
    if (words[j]!.text === ")" && words[j - 2]?.text === "(" && j > 3) j -= 3;
    if (!words[j]!.isWord) return null;
    const start = phraseStart(view, j, pack);
    return start === null ? null : { source: { from: start, to: end }, cueFrom, isNegated };
  }
  if (!words[j]!.isWord) return null;
  const open = pack.lang === "es" ? openAside(words, j) : 0;
  if (open > 1 && words[open - 1]!.isWord) {
    const start = phraseStart(view, open - 1, pack);
    return start === null ? null : { source: { from: start, to: open }, cueFrom, isNegated };
  }
  const start = phraseStart(view, j, pack);
  return start === null ? null : { source: { from: start, to: end }, cueFrom, isNegated };
}

/** "La edil, a través de su cuenta negó": index of the comma of an aside that no comma closes; 0 where none stands. */
function openAside(words: readonly Word[], j: number): number {
  let k = j;
  while (k > 0 && words[k]!.isWord && !/^(?:que|quien|quienes|cual|cuales|vez)$/.test(words[k]!.lower)) k--;
  return words[k]?.text === "," && /^(?:a|mediante|vía)$/.test(words[k + 1]?.lower ?? "") ? k : 0;
}

/** "on Monday", "last week", "el martes". */
function isDayPhrase(words: readonly Word[], j: number, pack: LanguagePack): boolean {
  const { lower } = words[j]!;
  if (pack.weekdays.has(lower)) return true;
  const next = words[j + 1]?.lower ?? "";
  if (/^(?:week|month|year|night|semana|mes|año|tarde|noche)$/.test(lower))
    return /^(?:last|this|that|pasado|pasada|la|el|esta)$/.test(words[j - 1]?.lower ?? "");
  return (
    /^(?:on|in|last|this|late|early|el|este|pasado|la|de)$/.test(lower) &&
    (pack.weekdays.has(next) || /^(?:week|month|year|night|semana)$/.test(next))
  );
}

/** "..., but the regions are drier, said": what stands between the marks is a clause of its own and no aside. */
function isClause(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const first = words[from];
  if (!first) return false;
  if (/^(?:but|so|yet|and|or|nor|pero|sino|aunque|y|e|o)$/.test(first.lower)) return true;
  for (let i = from; i < to; i++) {
    if (pack.relatives.has(words[i]!.lower)) return false;
    if (pack.auxiliaries.has(words[i]!.lower) && i > from) return true;
  }
  return false;
}

/** A Spanish participle with what belongs to it. */
function isParticiple(words: readonly Word[], at: number): boolean {
  return (
    /\p{L}{2}(?:[ai]d[oa]s?)$/u.test(words[at]?.lower ?? "") &&
    /^(?:a|al|con|de|del|en|por|como|desde|para)$/.test(words[at + 1]?.lower ?? "")
  );
}

/** Index of the comma or dash that opens the aside which the mark at `close` ends; 0 when there is none. */
function openingOfAside(words: readonly Word[], close: number, pack: LanguagePack): number {
  const mark = words[close]!.text;
  const opener = mark === ")" ? "(" : mark;
  let best = 0;
  for (let k = close - 1; k > 0 && close - k < 40; k--) {
    const { text, lower } = words[k]!;
    if (/^[“”"«»;:]$/.test(text)) break;
    if (text !== opener || k === close - 1) continue;
    best = k;
    // "el mandatario, vestido de gala, dijo"
    if (pack.lang === "es" && isParticiple(words, k + 1)) return k;
    const after = words[k + 1]!.lower;
    // An aside of several commas begins at the first that is followed by an article or a relative.
    if (pack.determiners.has(after) || pack.relatives.has(after) || lower === "(") return k;
    if (k - 1 >= 0 && words[k - 1]!.isCapitalised) return k;
  }
  return best;
}
