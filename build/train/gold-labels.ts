import type { SentenceView } from "../../src/core/attribution/sentence-view.ts";
import type { CorpusSentence } from "../corpus/read-corpus.ts";

/** The main attribution's labels; a second one labels only words that the main one leaves. */
export function goldLabels(view: SentenceView, row: CorpusSentence): Uint8Array {
  const gold = new Uint8Array(view.words.length);
  const label = { source: 1, cue: 2, content: 3, via: 4 } as const;
  const spans = row.spans.map((span) => ({ ...span, length: span.end - span.start }));
  const highest = Math.max(1, ...spans.map((span) => span.attribution));
  for (let attribution = 1; attribution <= highest; attribution++) {
    const own = spans.filter((span) => span.attribution === attribution).sort((a, b) => b.length - a.length);
    // An attribution inside another's content stays content, as in PolNeAR.
    const cue = own.find((span) => span.role === "cue") ?? own[0];
    if (
      attribution > 1 &&
      cue &&
      view.words.some(
        (word, i) =>
          gold[i] === 3 &&
          word.start - view.sentence.start >= cue.start &&
          word.end - view.sentence.start <= cue.end,
      )
    )
      continue;
    const fresh = new Uint8Array(view.words.length);
    for (const span of own) {
      view.words.forEach((word, i) => {
        const start = word.start - view.sentence.start;
        if (start >= span.start && start < span.end) fresh[i] = label[span.role];
      });
    }
    fresh.forEach((value, i) => {
      if (value !== 0 && gold[i] === 0) gold[i] = value;
    });
  }
  return gold;
}
