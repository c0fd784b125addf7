import type { LanguagePack } from "../lexicon/pack.ts";
import { beginOfList } from "../rules/begin-of-list.ts";
import { beginOfTitled } from "../rules/begin-of-titled.ts";
import { isFiniteVerb } from "../rules/is-finite-verb.ts";
import { phraseStart } from "../rules/phrase-start.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { afterOpening, beginOfClause, beginOfName } from "./begin-of-source.ts";
import { endOfPhrase, withoutDay } from "./end-of-source.ts";

/** The words of a labelled source that name it: without the clause before, without what runs on after it. */
export function sourcePhrase(
  view: SentenceView,
  labelled: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): WordRange {
  const whole = { from: beforeInitials(view, labelled, pack), to: labelled.to };
  const opened = { from: beginOfClause(view, whole, pack), to: labelled.to };
  const closed = { from: opened.from, to: beforeAside(view, opened, pack) };
  const own = {
    from: afterOpening(view, { from: afterDash(view, closed, cues), to: closed.to }, cues),
    to: closed.to,
  };
  const from = beginOfTitled(
    view,
    afterVerb(view, beginOfName(view, own.from, pack), labelled.to, pack),
    pack,
  );
  const end = withoutDay(view, from, endOfPhrase(view, own, cues, pack), pack);
  // "the University of Port Ellis (UPE)"
  const isOpen =
    view.words[end]?.text === ")" && view.words.slice(from, end).some(({ text }) => text === "(");
  const to = isOpen ? end + 1 : end;
  const first = beforeExample(view, beginOfList(view, from, to, pack), pack);
  return aroundPronoun(view, { from: first, to }, pack);
}

/** "the bill empowers — Lee": of a label over a dash what stands beside its cue; a second dash would close an aside. */
function afterDash({ words }: SentenceView, { from, to }: WordRange, cues: readonly WordRange[]): number {
  const dashes: number[] = [];
  for (let i = from; i < to; i++) if (/^[—–]$/.test(words[i]!.text)) dashes.push(i);
  const at = dashes[0];
  return dashes.length === 1 && at! < to - 1 && cues.some((cue) => cue.from === to) ? at! + 1 : from;
}

/** "Unionists such as Ann Lee": those of whom she is one. */
function beforeExample({ words, ...view }: SentenceView, from: number, pack: LanguagePack): number {
  const isExample = words[from - 1]?.lower === "as" && words[from - 2]?.lower === "such" && from > 2;
  return (isExample ? phraseStart({ words, ...view }, from - 3, pack) : null) ?? from;
}

/** "(PV) Juan Prado": a label that begins in the brackets has the post before them too. */
function beforeInitials(
  { words, ...view }: SentenceView,
  { from, to }: WordRange,
  pack: LanguagePack,
): number {
  const close = words.findIndex((word, i) => i >= from && i < to && word.text === ")");
  if (close < from || close > from + 1 || words[close - 2]?.text !== "(" || close < 3) return from;
  return phraseStart({ words, ...view }, close - 3, pack) ?? from;
}

/** "The first thing they", "she sings": a pronoun is a source by itself. */
function aroundPronoun({ words }: SentenceView, { from, to }: WordRange, pack: LanguagePack): WordRange {
  const isPronoun = (i: number): boolean =>
    /^(?:i|he|she|they|we|you)$/.test(words[i]!.lower.replace(/'(?:d|s|ll|ve|re|m)$/, "")) &&
    !/^['’]s$/.test(words[i + 1]?.text ?? "");
  if (pack.lang !== "en" || to - from < 2) return { from, to };
  // "He Jianxiong said": a name.
  if (words[from]!.isCapitalised && words[from + 1]!.isCapitalised) return { from, to };
  if (isPronoun(to - 1)) return { from: to - 1, to };
  const rest = words[from + 1]!;
  return isPronoun(from) &&
    rest.isWord &&
    !/^(?:and|or|who|himself|herself|themselves|both|all)$/.test(rest.lower)
    ? { from, to: from + 1 }
    : { from, to };
}

/** "según consignó la agencia", "según afirmó esta mañana la doctora": the verb and the day are none of the source. */
function afterVerb({ words }: SentenceView, first: number, to: number, pack: LanguagePack): number {
  if (pack.lang !== "es") return first;
  let from = first;
  const before = words[from - 1]?.lower ?? "";
  if (/^(?:según|como)$/.test(before) && from < to - 1 && isFiniteVerb(words[from]!, pack)) from++;
  if (from === first && !pack.cues.has(before)) return first;
  const isTime = (i: number): boolean =>
    /^(?:hoy|ayer|anoche|también|mañana|tarde|noche|semana)$/.test(words[i]?.lower ?? "") ||
    pack.weekdays.has(words[i]?.lower ?? "");
  while (from < to - 1) {
    if (isTime(from)) from++;
    else if (
      /^(?:este|esta|el|la)$/.test(words[from]!.lower) &&
      isTime(from + 1) &&
      words[from + 1]!.lower !== "también" &&
      from < to - 2
    )
      from += 2;
    else break;
  }
  return from;
}

/** "Prado, sin embargo, rechazó": the sentence's connective is none of the source. */
function beforeAside({ words }: SentenceView, { from, to }: WordRange, pack: LanguagePack): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i]!.text !== ",") continue;
    const rest = words.slice(i + 1, to).map(({ lower }) => lower);
    if (rest.at(-1) === ",") rest.pop();
    if (ASIDE.test(rest.join(" "))) return i;
    // "afirmó el danés, contundente": how it was said; a noun would tell who.
    const how = rest.length === 1 && pack.lang === "es" ? rest[0]! : "";
    if (/(?:ante|ente|[st]iv[oa]|id[oa]|os[oa])$/.test(how) && !pack.roles.has(how) && !pack.unnamed.has(how))
      return i;
  }
  return to;
}

const ASIDE =
  /^(?:however|meanwhile|though|for (?:his|her|its|their) part|on the other hand|in turn|sin embargo|no obstante|en cambio|por su (?:parte|lado)|a su vez|en tanto|mientras tanto|además|asimismo)$/;
