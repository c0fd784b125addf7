import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { subjectOfSecondVerb } from "../second-verb.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { canSpeak } from "./can-speak.ts";
import { distance } from "./distance.ts";
import { touches } from "./touches.ts";

/** A cue whose source got no label: the one that the rules find beside it, else the subject of a second verb, else an outlet labelled as the way. Null when neither is there. */
export function unlabelledSource(
  view: SentenceView,
  cues: readonly WordRange[],
  vias: readonly WordRange[],
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): WordRange | null {
  const ruled = byRules.find(
    (spans) => spans.source && spans.cue.some((cue) => cues.some((own) => touches(own, cue))),
  );
  const first = ruled?.source && view.words[ruled.source.from]!.lower;
  if (ruled?.source && first !== "se" && canSpeak(view, ruled.source, cues, pack)) return ruled.source;
  const subject =
    cues.length === 1
      ? subjectOfSecondVerb(view, { source: null, cue: cues, content: [], via: null, isHedge: false }, pack)
      : null;
  // "dijo a Faro Press": whom it was told.
  const isTold = ({ from }: WordRange): boolean =>
    pack.lang === "es" && /^(?:a|al|en|con)$/.test(view.words[from - 1]?.lower ?? "");
  return subject ?? vias.find((via) => !isTold(via) && cues.some((cue) => distance(cue, via) <= 1)) ?? null;
}
