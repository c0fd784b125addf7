import type { AttributionSpans } from "../find-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import type { WordLabel } from "./decode.ts";

/** The main attribution that a sentence's labels make; null when they make none. */
export function spansOfLabels(
  view: SentenceView,
  labels: readonly WordLabel[],
  pack: LanguagePack,
): AttributionSpans | null {
  const sources = runsOf(view, labels, "Source");
  const cues = runsOf(view, labels, "Cue");
  const contents = runsOf(view, labels, "Content").filter((range) =>
    view.words.slice(range.from, range.to).some((word) => word.isWord),
  );
  if (contents.length === 0) return null;
  const vias = runsOf(view, labels, "Via");
  if (sources.length === 0 && cues.length === 0)
    return { source: null, cue: [], content: contents, via: vias[0] ?? null, isHedge: false };
  const source = mainSource(sources, cues);
  // "X said A, while Y denied B": what follows another source's cue is not the main content.
  const other = sources.find(
    (range) =>
      range !== source &&
      source !== null &&
      range.from > source.to &&
      cues.some((cue) => distance(cue, range) <= 2 && distance(cue, range) < distance(cue, source)),
  );
  const isOwn = (range: WordRange): boolean => !other || range.to <= other.from || source === null;
  const own = contents.filter(isOwn);
  const cue = cues.filter(isOwn);
  return {
    source,
    cue,
    content: own.length > 0 ? own : contents,
    via: vias[0] ?? null,
    isHedge: source === null && isHedge(view, cue, pack),
  };
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

/** A cue without a source is a hedge, unless it is a verb whose subject the language drops. */
function isHedge(view: SentenceView, cues: readonly WordRange[], pack: LanguagePack): boolean {
  if (cues.length === 0) return false;
  if (pack.lang !== "es") return true;
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
