import type { Attribution, Source } from "../../model/attribution.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import type { Known } from "../memory/known.ts";
import { namedPerson } from "../memory/named-person.ts";
import { isFiniteVerb } from "../rules/is-finite-verb.ts";
import { quotedWords, type SentenceView } from "../sentence-view.ts";
import { sourceText } from "../source-text.ts";
import type { ReadingState } from "./reading-state.ts";
import { wholeOf } from "./whole-of.ts";

/** How far ahead a quotation's source may stand, in sentences of the same paragraph. */
const LOOK_AHEAD = 5;

/** Stands for a source that was not met before but is named in another sentence. */
const NEW: Known = { kind: "none", name: "", head: "", isPlural: false, hands: [], sentence: 0 };

/** A quotation that goes on, or one whose source comes in its last sentence. */
export function readCarried(state: ReadingState, index: number): Attribution | null {
  const { views, spans } = state.context;
  const view = views[index]!;
  if (/^(?:headline|caption|byline)$/.test(view.sentence.blockKind) || isFragment(view)) return null;
  const quoted = quotedWords(view, 1);
  const isQuoted = quoted >= 1 && quoted >= view.words.filter((word) => word.isWord).length * 0.8;
  const isQuotation = isQuoted || view.sentence.blockKind === "quotation";
  const main = spans[index]!.main;
  const goesOn = main !== null && main.source === null && main.cue.length === 0;
  // Speech that is retold without a quotation or a verb of saying looks like what the page says itself.
  const goesOnQuoted = quoted > 0 && (view.opensInside || (goesOn && beginsQuoted(view)));
  if (!isQuotation && !goesOnQuoted && !quotesOn(state, index)) return null;
  const whole: AttributionSpans = {
    source: null,
    cue: [],
    content: goesOn ? main.content : [wholeOf(view)],
    via: null,
    isHedge: false,
  };
  const later = isQuoted ? sourceAhead(state, index) : null;
  if (later) return state.composer.build(view, whole, later.source, [], later.earlier ?? NEW);
  const last = ofOne(state, index) ?? state.memory.lastSpeaker(index);
  if (!last) return null;
  const before = views[index - 1];
  const isNear =
    before !== undefined && view.sentence.block - before.sentence.block <= 1 && state.done[index - 1] != null;
  if (!isNear && (!isQuotation || index - last.sentence > 2 || last.kind === "document")) return null;
  state.memory.remember({ ...last, sentence: index });
  return state.composer.build(view, whole, state.naming.pointBack(last, index), [], last);
}

/** Words of a quotation inside a sentence that tell who speaks still, no fewer. */
const LEAST_QUOTED_ON = 4;

/** `Some "may never have been to sea."`, right after the words of somebody quoted: he still speaks where nobody else does. */
function quotesOn(state: ReadingState, index: number): boolean {
  const { views, spans, pack } = state.context;
  const { words, quoted, sentence } = views[index]!;
  const before = state.done[index - 1];
  const isNear = views[index - 1]?.sentence.block === sentence.block;
  if (!before || before.quotation === "indirect" || before.source.kind === "none" || !isNear) return false;
  const { byRules, main } = spans[index]!;
  if (byRules.length > 0 || (main && (main.source || main.cue.length > 0)) || pack.lang !== "en")
    return false;
  const from = words.findIndex((word, i) => word.isWord && quoted[i] !== 0);
  const own = words.filter((word, i) => word.isWord && quoted[i] === quoted[from]);
  return (
    from > 0 &&
    own.length >= LEAST_QUOTED_ON &&
    own.some((word) => isFiniteVerb(word, pack)) &&
    !own[0]!.isCapitalised
  );
}

/** `"First. Second," she said`: the first sentence has the source of the second. */
function sourceAhead(state: ReadingState, index: number): { source: Source; earlier: Known | null } | null {
  const { views, spans, pack } = state.context;
  const view = views[index]!;
  for (let next = index + 1; next < Math.min(views.length, index + LOOK_AHEAD); next++) {
    const there = views[next]!;
    if (there.sentence.block !== view.sentence.block || !there.opensInside) return null;
    const own = spans[next]!.main;
    if (!own?.source || own.isHedge || quotedWords(there, 1) === 0) continue;
    const reading = state.naming.kindOf(there, own.source, own.cue);
    const { source, earlier } = state.naming.name(
      there,
      sourceText(there.words, own.source, reading, pack),
      reading,
    );
    return { source: { ...source, text: "", span: null }, earlier };
  }
  return null;
}

/** "X introduced her as "someone who..."" has a subject of its own; a quotation that goes on stands first. */
function beginsQuoted({ words, quoted }: SentenceView): boolean {
  return words.findIndex((word, i) => word.isWord && quoted[i] !== 0) <= 2;
}

/** "Club statement", "'A plan that failed'", "— A club (@club)": a title or a signature, no sentence that goes on. */
function isFragment({ words, quoted, opensInside, endsInside }: SentenceView): boolean {
  const isWhole = !opensInside && !endsInside && words.every((word, i) => !word.isWord || quoted[i] !== 0);
  if (isWhole && !words.some((word) => /^[.,!?…;:—]$/.test(word.text))) return true;
  if (quoted.some((quotation) => quotation > 0))
    return (
      words.filter((word) => word.isWord).length < 4 && !words.some((word) => /^[.!?…]$/.test(word.text))
    );
  const last = words.at(-1);
  const isSigned = /^[—–]$/.test(words[0]?.text ?? "") && words[1]?.isCapitalised === true;
  return isSigned || (last?.isWord === true && words.length < 6);
}

/** "No sé", "I am tired": of one person, so not of several who spoke last; null when it tells nothing or nobody is named. */
function ofOne(state: ReadingState, index: number): Known | null {
  const last = state.memory.lastSpeaker(index);
  if (last?.kind !== "anonymous" || !last.isPlural) return null;
  if (!state.context.views[index]!.words.some(({ lower }) => SINGULAR.test(lower))) return null;
  const named = state.context.cast.lastNamed("", index);
  return named && namedPerson(named.person.name, index);
}

const SINGULAR = /^(?:i|i['’]m|i['’]ve|my|me|myself|yo|mi|mis|conmigo|estoy|soy|tengo|quiero|voy)$/;
