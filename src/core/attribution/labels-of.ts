import type { AttributionSpans } from "./attribution-spans.ts";
import type { SentenceView } from "./sentence-view.ts";

export type SpanLabel = "Source" | "Cue" | "Content";

/** Inner sources and cues do not cut the content that holds them. */
export function labelsOf(view: SentenceView, spans: readonly AttributionSpans[]): (SpanLabel | null)[] {
  const labels = new Array<SpanLabel | null>(view.words.length).fill(null);
  const put = (from: number, to: number, label: SpanLabel): void => {
    for (let i = from; i < to; i++) labels[i] ??= label;
  };
  for (const each of spans) {
    if (each.isHedge && labels.some((label) => label !== null)) continue;
    const cue = each.cue[0];
    if (cue && labels[cue.from] === "Content") continue;
    if (each.source) put(each.source.from, each.source.to, "Source");
    for (const range of each.cue) put(range.from, range.to, "Cue");
    for (const range of each.content) put(range.from, range.to, "Content");
  }
  return labels;
}
