import type { Word } from "../text/words.ts";
import { type Cast, capitalisedRuns, outletIn, spell } from "./cast.ts";
import type { AttributionSpans } from "./find-spans.ts";
import { isPlatformName } from "./lexicon/outlets.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { bareName, type Registry } from "./registry.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** An outlet or platform that the sentence names, and what it does with the words. */
export interface Hand {
  readonly range: WordRange;
  /** Fullest name that the article gives. */
  readonly name: string;
  /**
   * heard: the source spoke to it; retold: it reported what another hand had ("as cited by"); channel: where the source
   * published; mention: neither is said.
   */
  readonly link: "heard" | "retold" | "channel" | "mention";
}

const HEARD =
  /\b(?:told|tells|tell|telling|spoke|speaking|speaks|spoken|talked|talking|interview(?:s|ed)?|statement|comments?|remarks?|email(?:ed)?|confirmed|said|wrote|testimony|leaked|shared|provided|conversed|dijo|dijeron|declar\w+|entrevista|contó|explicó|hablaron|habló|confes\w+|relat\w+|asegur\w+|afirm\w+|declaraciones)\b[^,;]{0,60}\b(?:to|with|by|for|in|on|a|al|con|en|por|the|el|la)?\s*(?:the|its|sister)?\s*$/i;
const RETOLD =
  /\b(?:reported|cited|quoted|carried|published|obtained|reviewed|seen|released|relayed|reproduced|advanced|viewed|aired|broadcast|revealed|according|accord|per|told|read|recogid[oa]s?|citad[oa]s?|publicad[oa]s?|difundid[oa]s?|revisad[oa]s?|obtenid[oa]s?|adelantad[oa]s?|según|reportad[oa]s?|consultad[oa]s?|report|reports|reporting|investigation|account|story|article)\b\s*(?:first\s+)?(?:by|to|in|from|of|por|en)?\s*(?:the|el|la|los|an|a)?(?:\s+[\p{L}-]+){0,4}\s*$/iu;

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
      !endsContent(view, content, run.range)
    )
      continue;
    if (isInsideName(words, run.range, pack)) continue;
    hands.push({ range: run.range, name: run.name, link: linkOf(words, run, spans) });
  }
  const via = spans?.via;
  if (via && !hands.some((hand) => hand.range.from < via.to && via.from < hand.range.to)) {
    const text = spell(words, via.from, via.to);
    // The tagger's word for it, where no list knows the name.
    if (mayBeOutlet(text, cast, pack))
      hands.push({ range: via, name: text, link: linkOf(words, { range: via, name: text }, spans) });
  }
  return hands;
}

function mayBeOutlet(name: string, cast: Cast, pack: LanguagePack): boolean {
  if (
    !/\p{Lu}|\p{N}/u.test(name) ||
    pack.weekdays.has(name.toLowerCase().split(" ")[0]!) ||
    /\bDay$/.test(name)
  )
    return false;
  const { person, organisation } = cast.evidence(bareName(name));
  return person <= organisation;
}

/** "..., Fox News reported": an outlet that is not the source itself retells what the source said. */
const RETELLS = /^(?:report(?:ed|s)|informó|informa|reportó|reporta|publicó|publica)$/;

function isSourceOf(spans: AttributionSpans | null, range: WordRange): boolean {
  return !spans?.source || (range.from < spans.source.to && spans.source.from < range.to);
}

function linkOf(
  words: readonly Word[],
  { range, name }: { range: WordRange; name: string },
  spans: AttributionSpans | null,
): Hand["link"] {
  const before = `${textBefore(words, range.from)} `;
  if (isPlatformName(name))
    return spans?.source && range.from < spans.source.to && range.to > spans.source.from
      ? "mention"
      : "channel";
  if (!isSourceOf(spans, range) && RETELLS.test(words[range.to]?.lower ?? "")) return "retold";
  if (RETOLD.test(before) && !/\b(?:told|said)\s*(?:the|el|la)?\s*$/i.test(before)) return "retold";
  if (HEARD.test(before)) return "heard";
  const via = spans?.via;
  if (!via || range.from >= via.to || via.from >= range.to) return "mention";
  // "Reuters reported, citing two people": an outlet that begins a clause retells what follows.
  return spans.cue.some((cue) => cue.from >= range.to && cue.from - range.to <= 3) ? "retold" : "heard";
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
  const next = words[range.to];
  if (!next?.isWord || pack.prepositions.has(next.lower)) return false;
  return /^(?:reporter|journalist|correspondent|columnist|editor|building|headquarters|photographer|host|anchor|contributor)s?$/.test(
    next.lower,
  );
}

function textBefore(words: readonly Word[], at: number): string {
  return spell(words, Math.max(0, at - 12), at);
}

/** Names of outlets, and "the paper", "the outlet" with what they stand for. */
function outletRanges(
  words: readonly Word[],
  registry: Registry,
  cast: Cast,
  sentence: number,
): { range: WordRange; name: string }[] {
  const found: { range: WordRange; name: string }[] = [];
  for (const run of capitalisedRuns(words)) {
    const from = run.from > 0 && words[run.from - 1]!.lower === "the" ? run.from - 1 : run.from;
    {
      const range = { from, to: run.to };
      const name =
        outletIn(words, range, registry) ??
        (isPlatformName(spell(words, range.from, range.to)) ? spell(words, range.from, range.to) : null);
      if (name) found.push({ range, name: fullName(name, cast, sentence) });
      else {
        const nickname =
          /^(?:the )?(Times|Post|Journal|Herald|Tribune|Guardian|Observer|Gazette|Courier|Echo|Dispatch|Chronicle|Telegraph|Globe|Ledger|Mail|Sun|Star|Mirror|Argus|Lantern|Standard|Examiner|Record)$/.exec(
            spell(words, range.from, range.to),
          );
        if (nickname && range.from < run.from)
          found.push({ range, name: fullName(`the ${nickname[1]!}`, cast, sentence) });
      }
    }
  }
  for (let i = 1; i < words.length; i++) {
    if (
      /^(?:newspaper|paper|outlet|broadcaster|magazine|channel|website|agency|diario|periódico|revista|cadena|emisora|medio|portal|agencia)$/.test(
        words[i]!.lower,
      ) &&
      /^(?:the|el|la)$/.test(words[i - 1]!.lower) &&
      !words[i + 1]?.isCapitalised
    ) {
      const last = cast.lastOutlet(sentence);
      if (last) found.push({ range: { from: i - 1, to: i + 1 }, name: last });
    }
  }
  return found.sort((a, b) => a.range.from - b.range.from);
}

function fullName(name: string, cast: Cast, sentence: number): string {
  const fuller = cast.outlet(bareName(name), sentence);
  return fuller === null ? name : /^the /i.test(name) ? `The ${fuller}` : fuller;
}
