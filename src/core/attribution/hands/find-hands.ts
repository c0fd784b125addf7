import type { Word } from "../../text/words.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import type { Cast } from "../cast/cast.ts";
import { spell } from "../cast/spell.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import type { Hand } from "./hand.ts";
import { linkOf } from "./link-of.ts";
import { mayBeOutlet } from "./may-be-outlet.ts";
import { outletRanges } from "./outlet-ranges.ts";
import { textBefore } from "./text-before.ts";
import { unlistedOutlets, withoutDay } from "./unlisted-outlets.ts";

/** "Reuters first reported the loss, citing": an outlet among so many first words reports what the content tells. */
const BEGINS = 3;

/** Every outlet and platform named outside the content, in order of appearance. */
export function findHands(
  view: SentenceView,
  spans: AttributionSpans | null,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): Hand[] {
  const { words } = view;
  const content = spans?.content ?? [];
  const hands: Hand[] = [];
  for (const run of outletRanges(words, registry, cast, view.sentence.index)) {
    if (
      content.some((range) => range.from <= run.range.from && run.range.to <= range.to) &&
      !endsContent(view, content, run.range) &&
      !isAddressed(view, spans, run.range) &&
      !(run.range.from < BEGINS && linkOf(words, run, spans) === "retold")
    )
      continue;
    if (isInsideName(words, run.range, pack) || isSpokenOf(view, spans, run.range, pack)) continue;
    hands.push({ range: run.range, name: run.name, link: linkOf(words, run, spans) });
  }
  for (const told of spans?.source ? unlistedOutlets(words, view.quoted, cast, pack) : []) {
    const isTaken = hands.some(({ range }) => range.from < told.range.to && told.range.from < range.to);
    if (isTaken || isInsideName(words, told.range, pack) || isSpokenOf(view, spans, told.range, pack))
      continue;
    hands.push({ ...told, link: "heard" });
  }
  for (const tagged of spans?.via ? [spans.via, ...(spans.otherVias ?? [])] : []) {
    const via = withoutDay(words, wholeName(words, tagged), pack);
    if (hands.some((hand) => hand.range.from < via.to && via.from < hand.range.to)) continue;
    // "criticism against", "elogios hacia": whom it is about.
    if (/^(?:hacia|sobre|contra|towards?|about|against)$/.test(words[via.from - 1]?.lower ?? "")) continue;
    if (isSpokenOf(view, spans, via, pack)) continue;
    const text = spell(words, ownName(words, via, pack), via.to);
    // The tagger's word for it, where no list knows the name.
    if (mayBeOutlet(text, cast, pack))
      hands.push({ range: via, name: text, link: linkOf(words, { range: via, name: text }, spans) });
  }
  return hands;
}

/** "told the High Court": all of the name, where only its beginning was taken for the way. */
function wholeName(words: readonly Word[], { from, to }: WordRange): WordRange {
  let end = to;
  if (words[to - 1]!.isCapitalised) while (words[end]?.isCapitalised) end++;
  return { from, to: end };
}

/** "el programa de Radio Costa": the name at the end, after "de" or "of", of whom the programme is. */
function ownName(words: readonly Word[], { from, to }: WordRange, pack: LanguagePack): number {
  let name = to;
  while (name > from && words[name - 1]!.isCapitalised) name--;
  // "en declaraciones al programa Radio Costa"
  const isTold = /^(?:declaraciones|entrevista|diálogo|conversación)$/.test(words[from]!.lower);
  if (isTold && /^(?:a|al|con|en)$/.test(words[from + 1]?.lower ?? "")) return Math.min(from + 2, name);
  const isOf = /^(?:de|del|of)$/.test(words[name - 1]?.lower ?? "") && name - 1 > from && name < to;
  return isOf && words.slice(from, name).some((word) => pack.outletNouns.has(word.lower)) ? name : from;
}

/** "The ministry said that the story printed by the Post is false": inside what is said, and it goes on behind it. */
function isSpokenOf(
  { words }: SentenceView,
  spans: AttributionSpans | null,
  range: WordRange,
  pack: LanguagePack,
): boolean {
  const cue = spans?.cue.find(
    ({ to }) => to <= range.from && pack.complementisers.has(words[to]?.lower ?? ""),
  );
  if (!spans?.source || !cue || spans.source.from > cue.from) return false;
  for (let i = cue.to; i < range.from; i++) if (/^[,;:—–(]$/.test(words[i]!.text)) return false;
  return spans.content.some((part) => part.from >= range.to);
}

/** "sources tell TMZ the dress is gone": right behind a verb of telling, though no mark parts it from what is told. */
function isAddressed({ words }: SentenceView, spans: AttributionSpans | null, { from }: WordRange): boolean {
  const to = /^the$/.test(words[from - 1]?.lower ?? "") ? from - 1 : from;
  return (
    spans?.cue.some(
      (cue) => cue.to === to && /^(?:tell|tells|told|telling)$/.test(words[cue.to - 1]!.lower),
    ) ?? false
  );
}

/** Rules let content run to the sentence's end; "..., as cited by Fox News" is none of it. */
function endsContent(view: SentenceView, content: readonly WordRange[], range: WordRange): boolean {
  const before = textBefore(view.words, range.from);
  return (
    view.quoted[range.from] === 0 &&
    /,[^,]{0,40}\b(?:as|according|reported|cited|told|quoted|who spoke|según|citado|como)\b[^,]{0,40}$/i.test(
      before,
    ) &&
    content.some((part) => range.to >= part.to - 2)
  );
}

/** "a Reuters reporter", "the Times building": the name only qualifies another noun. */
function isInsideName(words: readonly Word[], range: WordRange, pack: LanguagePack): boolean {
  // "el corresponsal de la agencia AP"
  for (let i = range.from - 1; i >= Math.max(0, range.from - 4); i--) {
    if (
      /^(?:corresponsal|periodista|reportero|reportera|columnista|fotógrafo|correspondent)$/.test(
        words[i]!.lower,
      )
    )
      return true;
    if (
      !pack.prepositions.has(words[i]!.lower) &&
      !pack.determiners.has(words[i]!.lower) &&
      !pack.outletNouns.has(words[i]!.lower)
    )
      break;
  }
  const next = words[range.to];
  if (!next?.isWord || pack.prepositions.has(next.lower)) return false;
  return /^(?:reporter|journalist|correspondent|columnist|editor|building|headquarters|photographer|host|anchor|contributor)s?$/.test(
    next.lower,
  );
}
