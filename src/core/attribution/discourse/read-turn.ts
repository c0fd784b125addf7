import type { Attribution } from "../../model/attribution.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import { isOwnOutlet } from "../build-chain.ts";
import type { Known } from "../memory/known.ts";
import { namedPerson } from "../memory/named-person.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Turn } from "../speaker-turns.ts";
import type { ReadingState } from "./reading-state.ts";
import { wholeOf } from "./whole-of.ts";

/** In an interview the label names the speaker; questions are the page's own. */
export function readTurn(
  state: ReadingState,
  view: SentenceView,
  { label, labelWords }: Turn,
): Attribution | null {
  const { article, cast } = state.context;
  const index = view.sentence.index;
  if (/^[QP]$/.test(label) || isOwnOutlet(label, article, cast, index)) return null;
  const whole = wholeOf(view);
  const content = [
    { from: labelWords > 0 ? Math.min(labelWords + 1, whole.to - 1) : whole.from, to: whole.to },
  ];
  const spans: AttributionSpans = { source: null, cue: [], content, via: null, isHedge: false };
  if (labelWords > 0 && !/^[AR]$/.test(label)) {
    const range = { from: 0, to: labelWords };
    const reading = state.naming.kindOf(view, range, []);
    const { source, earlier } = state.naming.name(view, range, {
      ...reading,
      kind: reading.kind === "organisation" && labelWords < 3 ? "named-person" : reading.kind,
    });
    state.memory.remember({
      kind: source.kind,
      name: source.name,
      head: "",
      isPlural: false,
      hands: [],
      sentence: index,
    });
    return {
      ...state.composer.build(view, { ...spans, source: range }, source, [], earlier),
      quotation: "direct",
      carriedOver: false,
    };
  }
  const last = state.memory.lastSpeaker(index);
  const named = cast.lastNamed("", index);
  const speaker: Known | null = last ?? (named && namedPerson(named.person.name, index));
  if (!speaker) return null;
  state.memory.remember({ ...speaker, sentence: index });
  return {
    ...state.composer.build(view, spans, state.naming.pointBack(speaker, index), [], speaker),
    quotation: "direct",
  };
}
