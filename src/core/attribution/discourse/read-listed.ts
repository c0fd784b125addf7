import type { Attribution } from "../../model/attribution.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { ReadingState } from "./reading-state.ts";
import { wholeOf } from "./whole-of.ts";

/** A list longer than this is none: the page does not close its sentences. */
const LONGEST_LIST = 20;

/** An item of the list with which somebody goes on: "The mayor also said:", then one line after the other. Null outside of such a list. */
export function readListed(state: ReadingState, index: number): Attribution | null {
  const { views } = state.context;
  const lead = introductionOf(views, index);
  if (lead === null || state.done[lead] == null) return null;
  const speaker = state.memory.latest((known) => known.sentence === lead);
  if (!speaker) return null;
  const content = [wholeOf(views[index]!)];
  const spans: AttributionSpans = { source: null, cue: [], content, via: null, isHedge: false };
  return state.composer.build(views[index]!, spans, state.naming.pointBack(speaker, index), [], speaker);
}

/** A line that sends the reader elsewhere. */
const ASKS = /^(?:Read|Watch|Listen|See|Click|Subscribe|Follow|Sign|Lea|Lee|Vea|Mira|Escucha|Suscríbete)$/;

/** Index of the sentence before the list that ends in a colon; null when the sentence stands in no list. */
function introductionOf(views: readonly SentenceView[], index: number): number | null {
  for (let i = index; i > 0 && index - i < LONGEST_LIST; i--) {
    const before = views[i - 1]!;
    if (!isItem(views[i]!, before)) return null;
    if (before.words.at(-1)?.text === ":") return i - 1;
  }
  return null;
}

/** A list item of the page, or a line without a full stop, or the last one after lines that end in a semicolon. */
function isItem({ sentence, words }: SentenceView, before: SentenceView): boolean {
  if (sentence.blockKind === "list-item") return true;
  if (sentence.block === before.sentence.block || sentence.blockKind === "byline") return false;
  if (ASKS.test(words[0]?.text ?? "")) return false;
  const isClosed = /^[.!?…"”»:]$/.test(words.at(-1)?.text ?? "");
  return !isClosed || before.words.at(-1)?.text === ";";
}
