import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { canSpeak } from "./can-speak.ts";
import type { WordLabel } from "./decode.ts";
import { distance } from "./distance.ts";
import { isHedge, isHedgedInWords, isSaidOfSubject } from "./is-hedge.ts";
import { mainSource } from "./main-source.ts";
import { runsOf } from "./runs-of.ts";
import { sourcePhrase } from "./source-phrase.ts";
import { touches } from "./touches.ts";
import { unlabelledSource } from "./unlabelled-source.ts";

/** The main attribution that a sentence's labels make; null when they make none. */
export function spansOfLabels(
  view: SentenceView,
  labels: readonly WordLabel[],
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  const cues = runsOf(view, labels, "Cue");
  const sources = runsOf(view, labels, "Source").filter((range) => canSpeak(view, range, cues, pack));
  const contents = runsOf(view, labels, "Content").filter((range) =>
    view.words.slice(range.from, range.to).some((word) => word.isWord),
  );
  const certain = byRules.find((spans) => spans.source && isCertain(view, spans));
  const isFirst = certain?.cue[0]?.from === 0 && sources.every((range) => range.from > certain.source!.to);
  if (certain && (isFirst || cues.length === 0 || sources.length === 0)) return certain;
  if (contents.length === 0) {
    if (cues.length === 0 || sources.length === 0) return null;
    const ruled = byRules.find((spans) => spans.cue.some((cue) => cues.some((own) => touches(own, cue))));
    if (ruled) return ruled;
    if (
      view.words.at(-1)!.text === ":" &&
      pack.cues.get(view.words.at(-2)?.lower ?? "")?.cueClass === "speech"
    )
      return {
        source: sourcePhrase(view, sources.at(-1)!, cues, pack),
        cue: cues.slice(-1),
        content: [],
        via: null,
        isHedge: false,
      };
    contents.push(...restOf(view, [...sources, ...cues]));
    if (contents.length === 0) return null;
  }
  const vias = runsOf(view, labels, "Via");
  const via = vias[0] ?? null;
  if (sources.length === 0 && cues.length === 0) {
    return { source: null, cue: [], content: contents, via, isHedge: false };
  }
  const labelled = mainSource(view, sources, cues, pack);
  const source = labelled ?? unlabelledSource(view, cues, vias, byRules, pack);
  // What the tagger took for content has the source in it: the rule that knows the source knows better.
  const ruled =
    pack.lang === "en" && labelled === null && source && contents.some((range) => touches(range, source))
      ? byRules.find((rule) => rule.source?.from === source.from && rule.source.to === source.to)
      : undefined;
  if (ruled) return ruled;
  // "X said A, while Y denied B": what follows another source's cue is not the main content.
  const other = sources.find(
    (range) =>
      source !== null &&
      range !== labelled &&
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
  const phrase = source && sourcePhrase(view, source, cue, pack);
  if (source && phrase && phrase.to < source.to && !cue.some((range) => distance(range, source) <= 1))
    cue.unshift({ from: phrase.to, to: phrase.to + 1 });
  const isSaidOf = phrase !== null && isSaidOfSubject(view, phrase, cue, pack);
  return {
    source: isSaidOf ? null : phrase,
    cue,
    content: own.length > 0 ? own : contents,
    via,
    otherVias: vias.slice(1),
    isHedge: isSaidOf || (source === null && isHedge(view, cue, pack)),
  };
}

/** "According to X": no other reading. */
function isCertain(view: SentenceView, { cue }: AttributionSpans): boolean {
  const first = cue[0];
  // "In Dr. Shaw's words,"
  if (first && /^['’]s?$/.test(view.words[first.from]!.text) && view.quoted[first.from] === 0) return true;
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

/** Whether a source and its cue close the sentence after a comma: ", the indictment says." */
function isTrailing(view: SentenceView, source: WordRange, cues: readonly WordRange[]): boolean {
  const cue = cues.find((range) => distance(range, source) <= 2 && range.from >= source.from - 3);
  if (!cue) return false;
  const from = Math.min(source.from, cue.from);
  const to = Math.max(source.to, cue.to);
  return view.words[from - 1]?.text === "," && view.words.slice(to).filter((word) => word.isWord).length <= 3;
}
