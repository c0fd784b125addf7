import type { SentenceView, WordRange } from "../sentence-view.ts";
import type { WordLabel } from "./decode.ts";

export function runsOf(view: SentenceView, labels: readonly WordLabel[], label: WordLabel): WordRange[] {
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
