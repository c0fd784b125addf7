import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { asVerbAt } from "./as-verb-at.ts";
import { afterComma, firstWord, lastWord, trimEnd } from "./edges.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseAt } from "./phrase-at.ts";

export function prepositional(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words } = view;
  const found: AttributionSpans[] = [];
  for (let i = 0; i < words.length; i++) {
    const asVerb = pack.lang === "es" ? asVerbAt(view, i, pack) : null;
    const phrase = asVerb ?? phraseAt(view, i, pack.prepositionalCues);
    if (!phrase) continue;
    const cue = {
      from: i,
      to: pack.lang === "es" ? behindGiven(view, i + phrase.length) : i + phrase.length,
    };
    // "per cent", "per capita", "para que": a measure or a purpose.
    if (
      phrase[0] === "per" &&
      !words[cue.to]?.isCapitalised &&
      !pack.determiners.has(words[cue.to]?.lower ?? "")
    )
      continue;
    if (
      asVerb === null &&
      phrase.length === 1 &&
      !/^(?:per|según)$/.test(phrase[0]!) &&
      !words[cue.to]?.isCapitalised &&
      // "Para ella, los arrestos son ilegales"
      !(/^(?:él|ella)$/.test(words[cue.to]?.lower ?? "") && words[cue.to + 1]?.text === ",")
    )
      continue;
    if (pack.lang === "es" && phrase[1] === "acuerdo" && AGREES.test(words[i - 1]?.lower ?? "")) continue;
    if (phrase[0] === "para" && !(i === 0 || words[i - 1]!.text === ",")) continue;
    const phraseFound = phraseAfter(view, cue.to, pack);
    if (!phraseFound) {
      const own = asVerb && (/^(?:según|conforme)$/.test(phrase[0]!) || i < 3) ? asOwnVerb(view, cue) : null;
      if (own) found.push(own);
      continue;
    }
    const source =
      i < 3 || hasOwnVerb(view, phraseFound, pack) ? withoutTail(view, phraseFound) : phraseFound;
    const to = behindCited(view, endOfRelative(view, source.to, pack));
    const start = firstWord(view);
    const before = { from: start, to: trimEnd(view, i) };
    const after = { from: afterComma(view, to), to: lastWord(view) };
    const isInitial = before.to - before.from < 3;
    const content = isInitial
      ? [after]
      : after.to - after.from > 2 && words[to]?.text === "," && words[i - 1]?.text === ","
        ? [before, after]
        : [before];
    found.push({
      source: { from: source.from, to },
      cue: [cue],
      content: content.filter((range) => range.to > range.from),
      via: null,
      isHedge: false,
    });
    i = to - 1;
  }
  return found;
}

/** "se mostraba de acuerdo con", "están de acuerdo con". */
const AGREES = /^(?:mostr|est[áaoeu]|pon|pus|qued)\p{L}*$/u;

/** "Según dijo, la ley obliga": whoever spoke before says it; null where no mark closes the verb. */
function asOwnVerb(view: SentenceView, cue: WordRange): AttributionSpans | null {
  const next = view.words[cue.to];
  if (next && !/^[,.;:]$/.test(next.text)) return null;
  const start = firstWord(view);
  const before = { from: start, to: trimEnd(view, cue.from) };
  const after = { from: afterComma(view, cue.to), to: lastWord(view) };
  const content = (before.to - before.from < 3 ? [after] : [before]).filter((range) => range.to > range.from);
  // "según se probó": nobody is named, and nobody is meant.
  const isHedge = view.words[cue.from + 1]?.lower === "se";
  return content.length === 0 ? null : { source: null, cue: [cue], content, via: null, isHedge };
}

/** "de acuerdo con lo dado a conocer por", "según lo publicado por": index of the first word behind "por"; `at` elsewhere. */
function behindGiven({ words }: SentenceView, at: number): number {
  if (words[at]?.lower !== "lo" || !/(?:[aiíd]do|dicho|expuesto)$/.test(words[at + 1]?.lower ?? ""))
    return at;
  for (let i = at + 2; i < at + 7; i++) {
    if (words[i]?.lower === "por") return i + 1;
    if (!words[i]?.isWord) return at;
  }
  return at;
}

/** "que, según dos vecinos, el muro tiene grietas": what follows the comma is the clause that goes on. */
function hasOwnVerb({ words }: SentenceView, { from, to }: WordRange, pack: LanguagePack): boolean {
  const comma = words.findIndex((word, k) => k > from && k < to && word.text === ",");
  if (pack.lang !== "es" || comma < 0 || pack.relatives.has(words[comma + 1]?.lower ?? "")) return false;
  const verb = words.findIndex(
    (word, k) =>
      k > comma + 1 && k < to && (isFiniteVerb(word, pack) || /\p{L}{3}(?:ó|aron|ieron)$/u.test(word.lower)),
  );
  return verb > 0 && !words.slice(comma, verb).some((word) => pack.relatives.has(word.lower));
}

/** "According to the complaint, the man told": what follows an opening phrase's comma is an aside only if it closes soon. */
function withoutTail(view: SentenceView, range: WordRange): WordRange {
  const comma = view.words.findIndex((word, i) => i > range.from && i < range.to && word.text === ",");
  const closes = view.words[range.to]?.text === "," && view.words.length - range.to > 4;
  // "According to Ortega, the calls prove that it can be held, which": a clause is no aside.
  const hasClause = view.words
    .slice(comma + 1, range.to)
    .some((word, i, aside) => word.lower === "that" && i > 1 && aside[i + 1]?.isWord === true);
  return comma < 0 || (closes && !hasClause) ? range : { from: range.from, to: comma };
}

/** "la misma fuente citada por el diario": the participle belongs to the paper. */
function behindCited({ words }: SentenceView, to: number): number {
  const isCited = /^(?:citad|consultad|entrevistad)[oa]s?$/.test(words[to - 1]?.lower ?? "");
  return isCited && words[to]?.lower === "por" ? to - 1 : to;
}

/** "people familiar with it who spoke to the paper on the condition of anonymity": takes the clause in. */
function endOfRelative(view: SentenceView, to: number, pack: LanguagePack): number {
  const { words } = view;
  // "fuentes a las que ha tenido acceso"
  const isRelative =
    pack.lang === "es" && /^(?:a|con|de|en|por)$/.test(words[to]?.lower ?? "")
      ? /^(?:que|quien|quienes|cual|cuales)$/.test(words[to + 2]?.lower ?? "") &&
        /^(?:el|la|los|las)$/.test(words[to + 1]!.lower)
      : pack.relatives.has(words[to]?.lower ?? "");
  if (!isRelative) return to;
  for (let i = to; i < words.length; i++) if (/^[,;.]$/.test(words[i]!.text)) return i;
  return words.length;
}
