import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { firstWord, lastWord, trimEnd } from "./edges.ts";
import { isAdverb } from "./is-adverb.ts";

/** Words of a subject between "as" and its verb. */
const LONGEST_SUBJECT = 10;

const TELLS =
  /^(?:report|reveal|note|say|explain|write|tell|argue|warn|admit|acknowledge|confirm|describe|recall|state|predict|announce)$/;

/** `As Ann Lee reports for Harbour Radio, ...`, `..., as the mayor put it.`: English clauses that say who says the rest. */
export function asReported(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  if (pack.lang !== "en") return [];
  const { words, quoted } = view;
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.lower !== "as" || quoted[i] !== 0) continue;
    const isInitial = i === firstWord(view);
    if (!isInitial && words[i - 1]!.text !== ",") continue;
    const found = readClause(view, i, pack);
    if (!found) continue;
    const content = isInitial
      ? { from: found.to + 1, to: lastWord(view) }
      : { from: firstWord(view), to: trimEnd(view, i) };
    if (content.to - content.from < 3) continue;
    return [
      {
        source: found.source,
        cue: [{ from: found.source.to, to: found.verb + 1 }],
        content: [content],
        via: found.via,
        isHedge: false,
      },
    ];
  }
  return [];
}

interface AsClause {
  readonly source: WordRange;
  /** Index of the verb. */
  readonly verb: number;
  /** For whom it is reported; null when not told. */
  readonly via: WordRange | null;
  /** Index of the mark that closes the clause. */
  readonly to: number;
}

/** Null where the clause has no plain subject and verb of telling, or says more than where and when. */
function readClause({ words, quoted }: SentenceView, as: number, pack: LanguagePack): AsClause | null {
  const verb = words.findIndex(
    (word, k) =>
      k > as + 1 &&
      k <= as + LONGEST_SUBJECT &&
      !word.isCapitalised &&
      (TELLS.test(lemmaAt(word.lower, pack)) || (/^puts?$/.test(word.lower) && words[k + 1]?.lower === "it")),
  );
  if (verb < 0) return null;
  let end = verb;
  while (isAdverb(words[end - 1]!, pack) || pack.auxiliaries.has(words[end - 1]!.lower)) end--;
  const subject = words.slice(as + 1, end);
  const first = subject[0];
  if (!first || !subject.every((word) => word.isWord)) return null;
  const isNoun =
    first.isCapitalised || pack.determiners.has(first.lower) || pack.personPronouns.has(first.lower);
  if (!isNoun || /^(?:i|we|you|it)$/.test(first.lower)) return null;
  let to = words[verb + 1]?.lower === "it" ? verb + 2 : verb + 1;
  let via: WordRange | null = null;
  if (/^(?:for|in|on|to)$/.test(words[to]?.lower ?? "") && words[to + 1]?.isWord) {
    const from = words[to + 1]!.lower === "the" ? to + 2 : to + 1;
    let name = from;
    while (words[name]?.isCapitalised) name++;
    if (name > from) via = { from, to: name };
    to = name > from ? name : to;
  }
  while (
    to < words.length &&
    words[to]!.isWord &&
    (pack.weekdays.has(words[to]!.lower) ||
      /^(?:on|last|earlier|week|month|year|this|\d+)$/.test(words[to]!.lower))
  )
    to++;
  const mark = words[to];
  if (mark && (mark.isWord || !/^[,.]$/.test(mark.text) || quoted[to] !== 0)) return null;
  return { source: { from: as + 1, to: end }, verb, via, to };
}

function lemmaAt(lower: string, pack: LanguagePack): string {
  const verb = pack.cues.get(lower);
  return verb && verb.form !== "ing" ? verb.lemma : "";
}
