import type { Word } from "../text/words.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** A source found beside a cue, and the cue with its auxiliaries. */
export interface Subject {
  readonly source: WordRange;
  readonly cueFrom: number;
  readonly isNegated: boolean;
}

const CLAUSE_MARK = /^[,;:—–()"“”«»]$/;
const JOINING = new Set(["and", "or", "y", "e", "o", "&", "nor", "ni"]);
/** Prepositions that join a noun to its post or home rather than begin a new phrase. */
const INNER = new Set([
  "of",
  "for",
  "from",
  "with",
  "de",
  "del",
  "para",
  "con",
  "at",
  "in",
  "en",
  "to",
  "about",
  "between",
]);

/** The noun phrase before the cue at `cue`, over auxiliaries, adverbs and an apposition. Null when there is none. */
export function subjectBefore(view: SentenceView, cue: number, pack: LanguagePack): Subject | null {
  const { words } = view;
  let isNegated = false;
  let j = cue - 1;
  let cueFrom = cue;
  for (; j >= 0; j--) {
    const { lower } = words[j]!;
    if (pack.negations.has(lower)) isNegated = true;
    else if (pack.auxiliaries.has(lower)) cueFrom = j;
    else if (!isAdverb(words[j]!, pack) && !isDayPhrase(words, j, pack)) break;
  }
  if (j < 0) return null;
  let end = j + 1;
  if (/^[,—–)]$/.test(words[j]!.text)) {
    const open = openingOfAside(words, j, pack);
    if (open < 1) return null;
    end = j;
    j = open - 1;
    if (!words[j]!.isWord) return null;
    const start = phraseStart(view, j, pack);
    return start === null ? null : { source: { from: start, to: end }, cueFrom, isNegated };
  }
  if (!words[j]!.isWord) return null;
  const start = phraseStart(view, j, pack);
  return start === null ? null : { source: { from: start, to: end }, cueFrom, isNegated };
}

export function isAdverb(word: Word, pack: LanguagePack): boolean {
  return pack.adverbs.has(word.lower) || (!word.isCapitalised && /(?:[a-z]{2}ly|mente)$/.test(word.lower));
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

/** Index of the comma or dash that opens the aside which the mark at `close` ends; 0 when there is none. */
function openingOfAside(words: readonly Word[], close: number, pack: LanguagePack): number {
  const mark = words[close]!.text;
  const opener = mark === ")" ? "(" : mark;
  let best = 0;
  for (let k = close - 2; k > 0 && close - k < 40; k--) {
    const { text, lower } = words[k]!;
    if (/^[“”"«»;:]$/.test(text)) break;
    if (text !== opener) continue;
    best = k;
    const after = words[k + 1]!.lower;
    // An aside of several commas begins at the first that is followed by an article or a relative.
    if (pack.determiners.has(after) || pack.relatives.has(after) || lower === "(") return k;
    if (k - 1 >= 0 && words[k - 1]!.isCapitalised) return k;
  }
  return best;
}

/** First word of the noun phrase that ends at word `j`; null when that word cannot end one. */
function phraseStart(view: SentenceView, j: number, pack: LanguagePack): number | null {
  const { words, quoted } = view;
  const last = words[j]!;
  if (pack.personPronouns.has(last.lower) || pack.thingPronouns.has(last.lower))
    return pack.relatives.has(last.lower) && last.lower !== "who" ? null : j;
  if (
    pack.prepositions.has(last.lower) ||
    pack.conjunctions.has(last.lower) ||
    pack.determiners.has(last.lower)
  ) {
    if (!pack.pluralPronouns.has(last.lower)) return null;
  }
  let k = j;
  for (; k >= 0; k--) {
    const word = words[k]!;
    if (!word.isWord) {
      if (CLAUSE_MARK.test(word.text) || quoted[k] !== quoted[j] || word.text !== "-") break;
      continue;
    }
    if (quoted[k] !== quoted[j]) break;
    if (JOINING.has(word.lower)) {
      if (!joinsNames(words, k, pack)) break;
      continue;
    }
    if (
      k < j &&
      (pack.personPronouns.has(word.lower) ||
        (pack.thingPronouns.has(word.lower) && !pack.determiners.has(word.lower)))
    ) {
      if (pack.relatives.has(word.lower)) continue;
      if (word.lower !== "her") break;
    }
    if (pack.conjunctions.has(word.lower) && !pack.relatives.has(word.lower)) break;
    if (pack.auxiliaries.has(word.lower) && !pack.relatives.has(words[k - 1]?.lower ?? "")) break;
    const verb = pack.cues.get(word.lower);
    if (verb && k < j && verb.form !== "base" && !isModifier(words, k, pack)) break;
  }
  let start = k + 1;
  while (start <= j && skipsAtStart(words, start, j, pack)) start++;
  if (start > j) return null;
  if (pack.prepositions.has(words[start]!.lower)) start = afterLeadingPhrase(words, start, j, pack);
  return start > j ? null : start;
}

function joinsNames(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  const left = words[k - 1];
  if (!left?.isWord || pack.auxiliaries.has(left.lower)) return false;
  for (let i = k - 1; i >= 0 && words[i]!.isWord; i--) {
    if (pack.auxiliaries.has(words[i]!.lower) || pack.personPronouns.has(words[i]!.lower)) return false;
    const verb = pack.cues.get(words[i]!.lower);
    if ((verb && verb.form !== "base") || /[^e]ed$/.test(words[i]!.lower)) return false;
  }
  return true;
}

/** "people briefed on it", "the reported attack": a participle inside the phrase. */
function isModifier(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  const before = words[k - 1];
  const after = words[k + 1];
  if (!before || !after) return false;
  if (pack.determiners.has(before.lower)) return true;
  if (pack.relatives.has(before.lower)) return true;
  return (
    !before.isCapitalised &&
    before.isWord &&
    pack.prepositions.has(after.lower) &&
    !pack.personPronouns.has(before.lower)
  );
}

function skipsAtStart(words: readonly Word[], at: number, end: number, pack: LanguagePack): boolean {
  const { lower } = words[at]!;
  if (at >= end) return false;
  if (isAdverb(words[at]!, pack) && !pack.determiners.has(lower) && !pack.pluralPronouns.has(lower))
    return true;
  return (
    (pack.conjunctions.has(lower) && !pack.relatives.has(lower)) ||
    lower === "that" ||
    lower === "meanwhile" ||
    lower === "que"
  );
}

/** "In Washington officials": the phrase after a leading preposition's own noun. */
function afterLeadingPhrase(words: readonly Word[], start: number, end: number, pack: LanguagePack): number {
  for (let i = start + 2; i <= end; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (pack.prepositions.has(before.lower) || pack.determiners.has(before.lower)) continue;
    if (pack.determiners.has(word.lower) || pack.unnamed.has(word.lower)) return i;
    if (word.isCapitalised && !before.isCapitalised) return i;
  }
  return end + 1;
}

/** The noun phrase that begins at `at`, with its apposition or relative clause. Null when no phrase begins there. */
export function phraseAfter(
  view: SentenceView,
  at: number,
  pack: LanguagePack,
  reach = view.words.length,
): WordRange | null {
  const { words, quoted } = view;
  let from = at;
  while (from < reach && isAdverb(words[from]!, pack) && !pack.determiners.has(words[from]!.lower)) from++;
  const first = words[from];
  if (!first?.isWord) return null;
  if (pack.complementisers.has(first.lower) && !pack.determiners.has(first.lower)) return null;
  if (pack.prepositions.has(first.lower) || pack.conjunctions.has(first.lower)) return null;
  if (
    pack.personPronouns.has(first.lower) ||
    (pack.thingPronouns.has(first.lower) && !pack.determiners.has(first.lower))
  )
    return { from, to: from + 1 };
  let to = from;
  for (; to < reach; to++) {
    const word = words[to]!;
    if (quoted[to] !== quoted[from]) break;
    if (!word.isWord) {
      if (word.text === "-" || (word.text === "." && to < reach - 1 && words[to - 1]!.text.length === 1))
        continue;
      break;
    }
    if (to === from) continue;
    if (pack.prepositions.has(word.lower) && !staysInside(words, to, pack)) break;
    if (pack.auxiliaries.has(word.lower) && !pack.relatives.has(words[to - 1]!.lower)) break;
    if (JOINING.has(word.lower)) {
      const next = words[to + 1];
      if (!next || !(next.isCapitalised || pack.unnamed.has(next.lower) || pack.determiners.has(next.lower)))
        break;
      continue;
    }
    if (pack.conjunctions.has(word.lower) && !pack.relatives.has(word.lower)) break;
    if (pack.weekdays.has(word.lower)) break;
    if (pack.personPronouns.has(word.lower) && !pack.relatives.has(word.lower)) break;
  }
  while (to > from && (pack.prepositions.has(words[to - 1]!.lower) || JOINING.has(words[to - 1]!.lower)))
    to--;
  if (to === from) return null;
  return { from, to: endOfAside(view, to, pack, reach) };
}

function staysInside(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (!next?.isWord || pack.weekdays.has(next.lower)) return false;
  if (
    lower === "of" ||
    lower === "de" ||
    lower === "del" ||
    lower === "for" ||
    lower === "para" ||
    lower === "from" ||
    lower === "with"
  )
    return true;
  if (!INNER.has(lower))
    return (
      /^(?:on|close|briefed|familiar|against|cercana|cercano|sobre)$/.test(lower) &&
      /^(?:briefed|familiar|informed|specialist|expert|reporter)$/.test(words[at - 1]!.lower)
    );
  if (next.isCapitalised) return true;
  return /^(?:familiar|close|briefed|cercana|cercano)$/.test(words[at - 1]!.lower);
}

/** Takes in ", a spokesman for the city" or ", who runs the port" up to the closing comma or the end. */
function endOfAside(view: SentenceView, to: number, pack: LanguagePack, reach: number): number {
  const { words, quoted } = view;
  if (words[to]?.text !== ",") return to;
  const next = words[to + 1];
  if (!next || quoted[to + 1] !== quoted[to]) return to;
  const opensAside =
    (pack.determiners.has(next.lower) && !pack.thingPronouns.has(next.lower)) ||
    /^(?:who|whose|whom|which|quien|quienes|que|cuyo|cuya)$/.test(next.lower) ||
    (pack.roles.has(next.lower) && !next.isCapitalised) ||
    /^\d{2}$/.test(next.text);
  if (!opensAside) return to;
  for (let i = to + 1; i < reach; i++) {
    const { text } = words[i]!;
    if (text === "," || text === "." || text === ";" || /^["“«”»]$/.test(text) || text === "—") return i;
  }
  return reach;
}
