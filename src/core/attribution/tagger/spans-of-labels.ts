import type { AttributionSpans } from "../find-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import type { WordLabel } from "./decode.ts";

/** The main attribution that a sentence's labels make; null when they make none. */
export function spansOfLabels(
  view: SentenceView,
  labels: readonly WordLabel[],
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  // "said Tuesday at a conference": a day is nobody.
  const sources = runsOf(view, labels, "Source").filter(
    (range) => !pack.weekdays.has(view.words[range.from]!.lower),
  );
  const cues = runsOf(view, labels, "Cue");
  const contents = runsOf(view, labels, "Content").filter((range) =>
    view.words.slice(range.from, range.to).some((word) => word.isWord),
  );
  const certain = byRules.find((spans) => spans.source && isCertain(view, spans));
  if (certain && cues.length === 0) return certain;
  if (contents.length === 0) {
    if (cues.length === 0 || sources.length === 0) return null;
    const ruled = byRules.find((spans) => spans.cue.some((cue) => cues.some((own) => touches(own, cue))));
    if (ruled) return ruled;
    contents.push(...restOf(view, [...sources, ...cues]));
    if (contents.length === 0) return null;
  }
  const vias = runsOf(view, labels, "Via");
  const via = vias[0] ?? null;
  if (sources.length === 0 && cues.length === 0)
    return { source: null, cue: [], content: contents, via, isHedge: false };
  const source = mainSource(sources, cues) ?? unlabelledSource(view, cues, vias, byRules);
  // "X said A, while Y denied B": what follows another source's cue is not the main content.
  const other = sources.find(
    (range) =>
      source !== null &&
      range !== source &&
      range.from > source.to &&
      cues.some((cue) => distance(cue, range) <= 2 && distance(cue, range) < distance(cue, source)),
  );
  if (source && other && isTrailing(view, other, cues)) {
    // `"...," one defendant told his suppliers, the indictment says`: the last hand has it all.
    const cue = cues.filter((range) => range.from >= other.from - 3);
    const content = [
      {
        from: Math.min(source.from, contents[0]!.from),
        to: Math.min(other.from, cue[0]?.from ?? other.from),
      },
    ];
    return { source: other, cue, content, via, isHedge: false };
  }
  const isOwn = (range: WordRange): boolean => !other || source === null || range.to <= other.from;
  const own = contents.filter(isOwn);
  const cue = cues.filter(isOwn);
  if (source === null && pack.lang === "en" && !isHedgedInWords(view, cue, pack)) return null;
  const end = source ? endOfPhrase(view, source, cue, pack) : 0;
  if (source && end < source.to && !cue.some((range) => distance(range, source) <= 1)) {
    cue.unshift({ from: end, to: end + 1 });
  }
  return {
    source: source && { from: beginOfName(view, source.from), to: end },
    cue,
    content: own.length > 0 ? own : contents,
    via,
    isHedge: source === null && isHedge(view, cue, pack),
  };
}

const touches = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

/** "According to X": no other reading. */
function isCertain(view: SentenceView, { cue }: AttributionSpans): boolean {
  const first = cue[0];
  if (first && /^(?:received|obtained|got|secured|recibió|obtuvo)$/.test(view.words[first.from]!.lower))
    return true;
  return (
    first !== undefined &&
    view.quoted[first.from] === 0 &&
    /^(?:according|acuerdo|según)$/.test(
      view.words[first.from + (view.words[first.from]!.lower === "de" ? 1 : 0)]!.lower,
    )
  );
}

/** The longer part of the sentence before or after the given words. */
function restOf(view: SentenceView, ranges: readonly WordRange[]): WordRange[] {
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  let end = view.words.length;
  while (end > to && !view.words[end - 1]!.isWord) end--;
  const rest = from > end - to ? { from: 0, to: from } : { from: to, to: end };
  return rest.to - rest.from > 1 ? [rest] : [];
}

/** A cue whose source got no label: the one that the rules find beside it, else an outlet labelled as the way. */
function unlabelledSource(
  view: SentenceView,
  cues: readonly WordRange[],
  vias: readonly WordRange[],
  byRules: readonly AttributionSpans[],
): WordRange | null {
  const ruled = byRules.find(
    (spans) => spans.source && spans.cue.some((cue) => cues.some((own) => touches(own, cue))),
  );
  const first = ruled?.source && view.words[ruled.source.from]!.lower;
  if (ruled?.source && first !== "se") return ruled.source;
  return vias.find((via) => cues.some((cue) => distance(cue, via) <= 1)) ?? null;
}

/** Whether a source and its cue close the sentence after a comma: ", the indictment says." */
function isTrailing(view: SentenceView, source: WordRange, cues: readonly WordRange[]): boolean {
  const cue = cues.find((range) => distance(range, source) <= 2 && range.from >= source.from - 3);
  if (!cue) return false;
  const from = Math.min(source.from, cue.from);
  const to = Math.max(source.to, cue.to);
  return view.words[from - 1]?.text === "," && view.words.slice(to).filter((word) => word.isWord).length <= 3;
}

/** "Doreen Fell, 93, who lives here": a label that begins at the age or the clause is given the name before it. */
function beginOfName(view: SentenceView, from: number): number {
  const first = view.words[from]!;
  if (from < 2 || view.words[from - 1]!.text !== "," || !/^(?:\d{1,3}|who|whose|quien)$/.test(first.lower))
    return from;
  let start = from - 1;
  while (start > 0 && view.words[start - 1]!.isCapitalised) start--;
  return start < from - 1 ? start : from;
}

/** A label that runs on over a finite verb is cut before it, unless a relative clause has it. */
function endOfPhrase(
  view: SentenceView,
  { from, to }: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): number {
  const hasCue = cues.some((cue) => cue.from === to || cue.to === from || cue.from === to + 1);
  for (let i = from + 1; i < to - 1; i++) {
    const { lower, text } = view.words[i]!;
    if (pack.relatives.has(lower) || /^[,—–(]$/.test(text)) return to;
    const before = view.words[i - 1]!;
    if (
      pack.lang === "en" &&
      /^(?:has|have|had|is|are|was|were)$/.test(lower) &&
      before.isWord &&
      i > from + 1
    )
      return i;
    const verb = pack.cues.get(lower);
    if (!verb || view.words[i]!.isCapitalised) continue;
    const next = view.words[i + 1]!;
    const isNoun = pack.determiners.has(before.lower) || pack.prepositions.has(before.lower);
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

function runsOf(view: SentenceView, labels: readonly WordLabel[], label: WordLabel): WordRange[] {
  const runs: WordRange[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === label) to++;
    const from = i;
    i = to - 1;
    while (
      to > from &&
      label !== "Content" &&
      !view.words[to - 1]!.isWord &&
      view.words[to - 1]!.text !== ":"
    )
      to--;
    if (to > from) runs.push({ from, to });
  }
  return runs;
}

const distance = (a: WordRange, b: WordRange): number =>
  Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));

/** The first source that stands beside a cue, else the first. */
function mainSource(sources: readonly WordRange[], cues: readonly WordRange[]): WordRange | null {
  return sources.find((source) => cues.some((cue) => distance(cue, source) <= 3)) ?? sources[0] ?? null;
}

/** "reportedly", "is said to", "was accused of": words that leave out who says it. */
function isHedgedInWords(view: SentenceView, cues: readonly WordRange[], pack: LanguagePack): boolean {
  return cues.some((cue) => {
    const words = view.words.slice(cue.from, cue.to).map((word) => word.lower);
    const before = view.words[cue.from - 1]?.lower ?? "";
    const isPassive = words.length > 1 && /^(?:is|are|was|were|been|be|being|it)$/.test(words[0]!);
    const isParticiple =
      words.some((word) => pack.cues.get(word)?.form === "past") &&
      /^(?:is|are|was|were|been|be|being)$/.test(before);
    return (
      isPassive ||
      isParticiple ||
      words.some((word) => /ly$/.test(word)) ||
      pack.hedges.some(
        (phrase) => phrase[0] === words[0] && (phrase.length === 1 || words.includes(phrase[1]!)),
      )
    );
  });
}

/** A cue without a source is a hedge, unless it is a verb whose subject the language drops. */
function isHedge(view: SentenceView, cues: readonly WordRange[], pack: LanguagePack): boolean {
  if (cues.length === 0) return false;
  if (pack.lang !== "es") return true;
  const first = view.words[cues[0]!.from]!.lower;
  if (pack.hedges.some((phrase) => phrase[0] === first)) return true;
  return !cues.some((cue) => {
    for (let i = cue.from; i < cue.to; i++) {
      const verb = pack.cues.get(view.words[i]!.lower);
      if (
        verb &&
        verb.form !== "base" &&
        !/^(?:se|está|están|es|son|ser|fue|fueron)$/.test(view.words[i - 1]?.lower ?? "")
      )
        return true;
    }
    return false;
  });
}
