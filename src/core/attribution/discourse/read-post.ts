import type { Attribution } from "../../model/attribution.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import type { Hand } from "../hands/hand.ts";
import { namedPerson } from "../memory/named-person.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import type { ReadingState } from "./reading-state.ts";
import { wholeOf } from "./whole-of.ts";

/** Sentences of a post or a statement printed without quotation marks, no more. */
const LONGEST_POST = 12;

const FIRST_PERSON = /^(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|ll)|my|me|our|us|myself|ourselves)$/;

/**
 * A post or a statement that the page prints without quotation marks: behind "She wrote:", or before "— Ann Lee (@annlee)".
 * Null of other sentences.
 */
export function readPost(state: ReadingState, index: number): Attribution | null {
  const { views, pack } = state.context;
  const view = views[index]!;
  if (pack.lang !== "en" || view.sentence.blockKind === "headline" || view.quoted.some((each) => each > 0))
    return null;
  // "I think he needs a rest": the one who posts it.
  const others = state.context.spans[index]!.byRules.filter(
    ({ source }) => !source || !FIRST_PERSON.test(view.words[source.to - 1]!.lower),
  );
  if (others.length > 0 || view.words.filter(({ isWord }) => isWord).length < 2) return null;
  return signed(state, view) ?? introduced(state, view);
}

/** The post whose signature follows it. */
function signed(state: ReadingState, view: SentenceView): Attribution | null {
  const { views } = state.context;
  const index = view.sentence.index;
  if (signatureOf(view)) return null;
  for (let at = index + 1; at < Math.min(views.length, index + LONGEST_POST); at++) {
    const there = views[at]!;
    if (there.sentence.block - view.sentence.block > 1) return null;
    const signature = signatureOf(there);
    if (!signature) continue;
    const reading = state.naming.kindOf(there, signature, []);
    const { source } = state.naming.name(there, signature, reading);
    const channel: Hand = { range: signature, name: "X", link: "channel" };
    const known = namedPerson(source.name, index);
    return {
      ...state.composer.build(view, whole(view), { ...source, text: "", span: null }, [], known, [channel]),
      quotation: "direct",
    };
  }
  return null;
}

/** Words of the name in "— Ann Lee (@annlee) May 27, 2018"; null of other sentences. */
function signatureOf({ words }: SentenceView): WordRange | null {
  if (!/^[—–]$/.test(words[0]?.text ?? "") || !words[1]?.isCapitalised) return null;
  const handle = words.findIndex(({ text }, i) => i > 1 && text === "(" && words[i + 1]?.text === "@");
  return handle > 1 && handle < 8 ? { from: 1, to: handle } : null;
}

/** What stands behind "She wrote:" in blocks of its own: the first of them, and those that go on in the first person. */
function introduced(state: ReadingState, view: SentenceView): Attribution | null {
  const { views } = state.context;
  const index = view.sentence.index;
  const isOwn = (each: SentenceView): boolean => each.words.some(({ lower }) => FIRST_PERSON.test(lower));
  for (let at = index; at > 0 && index - at < LONGEST_POST; at--) {
    const before = views[at - 1]!;
    const lead = state.done[at - 1];
    if (!lead) return null;
    if (before.words.at(-1)?.text === ":") {
      const isFirstBlock = view.sentence.block === before.sentence.block + 1;
      if (before.sentence.block === view.sentence.block || lead.cue.length === 0) return null;
      if (!isFirstBlock && !isOwn(view)) return null;
      const speaker = state.memory.latest((known) => known.sentence === at - 1);
      return speaker
        ? {
            ...state.composer.build(view, whole(view), state.naming.pointBack(speaker, index), [], speaker),
            quotation: "direct",
          }
        : null;
    }
    if (lead.cue.length > 0) return null;
  }
  return null;
}

const whole = (view: SentenceView): AttributionSpans => ({
  source: null,
  cue: [],
  content: [wholeOf(view)],
  via: null,
  isHedge: false,
});
