import { isOutletName } from "./lexicon/outlets.ts";
import type { CueVerb, LanguagePack } from "./lexicon/pack.ts";
import { isAdverb, phraseAfter, type Subject, subjectBefore } from "./noun-phrase.ts";
import { quotedWords, type SentenceView, type WordRange } from "./sentence-view.ts";

/** What one cue joins, as ranges of words. */
export interface AttributionSpans {
  /** Null when the sentence does not name it. */
  readonly source: WordRange | null;
  /** [] when the attribution is carried over. */
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
  readonly via: WordRange | null;
  /** True for "reportedly" and its like. */
  readonly isHedge: boolean;
}

/** A quotation of fewer words is a name or a scare quote. */
export const LEAST_QUOTED_WORDS = 3;

/** The attributions of one sentence by rules, the outermost first; [] when there is none. Source: PARC 3, PolNeAR. */
export function findSpans(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const found = [
    ...prepositional(view, pack),
    ...headlineColon(view, pack),
    ...statementFrom(view, pack),
    ...verbal(view, pack),
    ...hedges(view, pack),
  ];
  return found.sort((a, b) => weight(b, view) - weight(a, view));
}

/** Nearer to the whole sentence is weightier; a hedge only counts when nothing else does. */
function weight(spans: AttributionSpans, view: SentenceView): number {
  const words = spans.content.reduce((sum, range) => sum + range.to - range.from, 0);
  const outside = spans.cue.some((cue) => view.quoted[cue.from] === 0) ? 0 : -1000;
  return words + outside - (spans.isHedge ? 500 : 0) + (spans.source ? 20 : 0);
}

const indexes = new WeakMap<readonly (readonly string[])[], Map<string, (readonly string[])[]>>();

/** The longest of the phrases that stands at word `at`; undefined when none does. */
function phraseAt(
  view: SentenceView,
  at: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  let byFirst = indexes.get(phrases);
  if (!byFirst) {
    byFirst = new Map();
    for (const phrase of phrases) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
    indexes.set(phrases, byFirst);
  }
  return byFirst
    .get(view.words[at]!.lower)
    ?.find((phrase) => phrase.every((word, offset) => view.words[at + offset]?.lower === word));
}

function prepositional(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words } = view;
  const found: AttributionSpans[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(view, i, pack.prepositionalCues);
    if (!phrase) continue;
    const cue = { from: i, to: i + phrase.length };
    // "per cent", "per capita", "para que": a measure or a purpose.
    if (
      phrase[0] === "per" &&
      !words[cue.to]?.isCapitalised &&
      !pack.determiners.has(words[cue.to]?.lower ?? "")
    )
      continue;
    if (phrase.length === 1 && !/^(?:per|según)$/.test(phrase[0]!) && !words[cue.to]?.isCapitalised) continue;
    if (phrase[0] === "para" && !(i === 0 || words[i - 1]!.text === ",")) continue;
    const phraseFound = phraseAfter(view, cue.to, pack);
    if (!phraseFound) continue;
    const source = i < 3 ? withoutTail(view, phraseFound) : phraseFound;
    const to = endOfRelative(view, source.to, pack);
    const start = firstWord(view);
    const before = { from: start, to: trimEnd(view, i) };
    const after = { from: afterComma(view, to), to: lastWord(view) };
    const isInitial = before.to - before.from < 3;
    const content = isInitial
      ? [after]
      : after.to - after.from > 2 && words[to]?.text === "," && words[i - 1]?.text === ","
        ? [before, after]
        : [before];
    found.push({
      source: { from: source.from, to },
      cue: [cue],
      content: content.filter((range) => range.to > range.from),
      via: null,
      isHedge: false,
    });
    i = to - 1;
  }
  return found;
}

/** "According to the complaint, the man told": what follows an opening phrase's comma is an aside only if it closes soon. */
function withoutTail(view: SentenceView, range: WordRange): WordRange {
  const comma = view.words.findIndex((word, i) => i > range.from && i < range.to && word.text === ",");
  const closes = view.words[range.to]?.text === "," && view.words.length - range.to > 4;
  return comma < 0 || closes ? range : { from: range.from, to: comma };
}

/** "people familiar with it who spoke to the paper on the condition of anonymity": takes the clause in. */
function endOfRelative(view: SentenceView, to: number, pack: LanguagePack): number {
  const { words } = view;
  if (!words[to] || !pack.relatives.has(words[to]!.lower)) return to;
  for (let i = to; i < words.length; i++) if (/^[,;.]$/.test(words[i]!.text)) return i;
  return words.length;
}

/** "The Times received a similar statement from Ms. Kelly": what she stated reaches us through the paper. */
function statementFrom(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  for (let i = 1; i < words.length - 2; i++) {
    if (quoted[i] || !/^(?:received|obtained|got|secured|recibió|obtuvo)$/.test(words[i]!.lower)) continue;
    for (let k = i + 1; k < Math.min(words.length - 2, i + 6); k++) {
      if (
        !/^(?:statement|comment|confirmation|reply|response|answer|apology|comunicado|respuesta|confirmación|declaración)$/.test(
          words[k]!.lower,
        )
      )
        continue;
      if (!/^(?:from|de)$/.test(words[k + 1]!.lower)) break;
      const source = phraseAfter(view, k + 2, pack);
      const via = subjectBefore(view, i, pack);
      if (!source || !via || via.isNegated) break;
      return [
        {
          source,
          cue: [{ from: i, to: k + 2 }],
          content: [{ from: i, to: k + 1 }],
          via: via.source,
          isHedge: false,
        },
      ];
    }
  }
  return [];
}

function headlineColon(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, sentence } = view;
  if (sentence.blockKind !== "headline" && sentence.blockKind !== "subheading") return [];
  const colon = words.findIndex((word) => word.text === ":");
  if (colon < 1 || colon > 5 || words.length - colon < 4) return [];
  const head = words.slice(0, colon);
  const names =
    head.some(
      (word) =>
        pack.titles.has(word.lower) ||
        pack.unnamed.has(word.lower) ||
        pack.documents.has(word.lower) ||
        pack.organisations.has(word.lower) ||
        pack.roles.has(word.lower),
    ) ||
    (colon <= 2 && head.every((word) => word.isCapitalised));
  if (!names) return [];
  return [
    {
      source: { from: 0, to: colon },
      cue: [{ from: colon, to: colon + 1 }],
      content: [{ from: colon + 1, to: lastWord(view) }],
      via: null,
      isHedge: false,
    },
  ];
}

function hedges(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  for (let i = 0; i < view.words.length; i++) {
    if (view.quoted[i]) continue;
    const phrase = phraseAt(view, i, pack.hedges);
    if (!phrase) continue;
    const cue = { from: i, to: i + phrase.length };
    const content = [
      { from: firstWord(view), to: i },
      { from: cue.to, to: lastWord(view) },
    ].filter((range) => range.to > range.from);
    return [{ source: null, cue: [cue], content, via: null, isHedge: true }];
  }
  return [];
}

function verbal(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  const found: AttributionSpans[] = [];
  const taken = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const verb = pack.cues.get(words[i]!.lower);
    if (!verb || taken[i] || (words[i]!.isCapitalised && i > 0)) continue;
    if (quoted[i] && quotationLength(view, i) >= LEAST_QUOTED_WORDS) continue;
    const spans = readVerb(view, i, verb, pack);
    if (!spans) continue;
    found.push(spans);
    for (const range of [...spans.cue, ...(spans.source ? [spans.source] : [])])
      taken.fill(1, range.from, range.to);
  }
  return found;
}

function quotationLength(view: SentenceView, at: number): number {
  return view.quoted.filter((quotation, i) => quotation === view.quoted[at] && view.words[i]!.isWord).length;
}

function readVerb(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): AttributionSpans | null {
  const { words } = view;
  const before = words[i - 1];
  if (before && isNounHere(view, i, verb, pack)) return null;
  if (before?.lower === "to" || before?.lower === "a" || (verb.form === "base" && !before)) return null;
  const isInverted =
    before === undefined || /^[,"”»?!—–]$/.test(before.text) || (pack.lang === "es" && before.lower === "y");
  let subject: Subject | null = null;
  if (!isInverted || before?.text === "," || before?.text === "—" || before?.text === "–")
    subject = verb.form === "ing" ? null : subjectBefore(view, i, pack);
  if (subject?.isNegated && !/^(?:den|dispu|nieg|neg)/.test(verb.lemma)) return null;
  if (subject && isPassive(view, subject.cueFrom, i, verb, pack)) return passive(view, subject, i, pack);
  if (subject) return withSubject(view, subject, i, verb, pack);
  if (verb.form === "ing") return null;
  if (isInverted && (verb.cueClass === "speech" || before !== undefined || pack.lang === "es"))
    return inverted(view, i, verb, pack);
  return null;
}

function isNounHere(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): boolean {
  const before = view.words[i - 1]!;
  if (pack.determiners.has(before.lower))
    return (
      !pack.pluralPronouns.has(before.lower) &&
      !pack.thingPronouns.has(before.lower) &&
      !/^(?:le|les|se|lo|la|los|las)$/.test(before.lower)
    );
  if (pack.prepositions.has(before.lower)) return true;
  if (verb.form === "base" || verb.form === "finite") {
    // "the annual report": an adjective between the article and the noun.
    const earlier = view.words[i - 2];
    if (
      earlier &&
      pack.determiners.has(earlier.lower) &&
      !before.isCapitalised &&
      !pack.unnamed.has(before.lower) &&
      !pack.organisations.has(before.lower) &&
      !pack.documents.has(before.lower) &&
      !pack.roles.has(before.lower) &&
      !pack.outletNouns.has(before.lower)
    ) {
      const next = view.words[i + 1];
      return (
        next === undefined ||
        !next.isWord ||
        pack.prepositions.has(next.lower) ||
        pack.auxiliaries.has(next.lower)
      );
    }
  }
  return false;
}

function isPassive(
  view: SentenceView,
  cueFrom: number,
  cue: number,
  verb: CueVerb,
  pack: LanguagePack,
): boolean {
  if (verb.form !== "past") return false;
  for (let i = cueFrom; i < cue; i++) {
    if (
      pack.lang === "es"
        ? /^(?:es|son|fue|fueron|era|ser|sido|siendo)$/.test(view.words[i]!.lower)
        : /^(?:is|are|was|were|be|been|being)$/.test(view.words[i]!.lower)
    )
      return true;
  }
  return false;
}

/** "was quoted as saying", "was accused by prosecutors of": the agent is the source, where there is one. */
function passive(
  view: SentenceView,
  subject: Subject,
  cue: number,
  pack: LanguagePack,
): AttributionSpans | null {
  const { words } = view;
  const cueRange = { from: subject.cueFrom, to: cue + 1 };
  if (
    /^(?:quoted|cited|heard|recorded)$/.test(words[cue]!.lower) &&
    /^(?:as|saying|by)$/.test(words[cue + 1]?.lower ?? "")
  ) {
    const saying = words.findIndex((word, i) => i > cue && /^(?:saying|telling)$/.test(word.lower));
    if (saying < 0) return null;
    return {
      source: subject.source,
      cue: [{ from: subject.cueFrom, to: saying + 1 }],
      content: contentAfter(view, saying + 1, subject.source.from, pack),
      via: null,
      isHedge: false,
    };
  }
  for (let i = cue + 1; i < Math.min(words.length, cue + 4); i++) {
    if (words[i]!.lower !== "by" && words[i]!.lower !== "por") continue;
    const source = phraseAfter(view, i + 1, pack);
    if (!source) return null;
    const content = [
      { from: firstWord(view), to: subject.cueFrom },
      { from: source.to, to: lastWord(view) },
    ].filter((range) => range.to - range.from > 0);
    return { source, cue: [cueRange], content, via: null, isHedge: false };
  }
  return null;
}

function withSubject(
  view: SentenceView,
  subject: Subject,
  i: number,
  verb: CueVerb,
  pack: LanguagePack,
): AttributionSpans | null {
  const { words } = view;
  const { source } = subject;
  const start = firstWord(view);
  const isParenthetical = source.from > start && /^[,—–"”»?!]$/.test(words[source.from - 1]!.text);
  const addressed = addressee(view, i + 1, verb, pack);
  const after = contentAfter(view, addressed.to, source.from, pack);
  const opens = isClauseNext(view, addressed.to, pack);
  const before = { from: start, to: trimEnd(view, source.from) };
  let tail = addressed.to;
  while (tail < words.length && (isDay(view, tail, pack) || pack.weekdays.has(words[tail]!.lower))) tail++;
  const tailIsShort =
    after.every((range) => range.to - range.from < 2) || /^[.,;"”»]$/.test(words[tail]?.text ?? ".");
  if (
    isParenthetical &&
    before.to - before.from >= 3 &&
    (tailIsShort || verb.cueClass === "speech") &&
    (tailIsShort || !opens || words[source.from - 1]!.text !== ",")
  ) {
    const later =
      /^[,—–]$/.test(words[tail]?.text ?? "") &&
      !/^(?:citing|quoting|citando)$/.test(words[tail + 1]?.lower ?? "")
        ? after
        : after.filter((range) => quotedWords(view, 1, range) > 0);
    return {
      source,
      cue: [{ from: subject.cueFrom, to: i + 1 }],
      content: [before, ...later],
      via: addressed.via,
      isHedge: false,
    };
  }
  if (verb.cueClass === "clause" && !opens && !findsThings(view, source, verb, pack)) return null;
  if (after.length === 0 || after[0]!.to - after[0]!.from < 1) return null;
  if (verb.cueClass === "speech" && !opens && tailIsShort) return null;
  return {
    source,
    cue: [{ from: subject.cueFrom, to: i + 1 }],
    content: after,
    via: addressed.via,
    isHedge: false,
  };
}

/** "The study found no difference": what a document or its authors show needs no clause. */
function findsThings(view: SentenceView, source: WordRange, verb: CueVerb, pack: LanguagePack): boolean {
  if (
    !/^(?:find|show|suggest|indicate|reveal|estimate|project|report|list|cite|detail|document|record|put|encontrar|mostrar|revelar|arrojar|reflejar|situar|cifrar|estimar|detectar|calcular)$/.test(
      verb.lemma,
    )
  )
    return false;
  for (let i = source.from; i < source.to; i++) {
    if (
      pack.documents.has(view.words[i]!.lower) ||
      /^(?:researchers|scientists|investigators|authors|auditors|investigadores|científicos|autores)$/.test(
        view.words[i]!.lower,
      )
    )
      return true;
  }
  return false;
}

/** `"...," said Mayor Ortiz`, `Añadió que ...`: the source after its cue, or not in the sentence. */
function inverted(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): AttributionSpans | null {
  const { words } = view;
  const start = firstWord(view);
  const addressed = pack.lang === "es" ? { to: i + 1, via: null } : { to: i + 1, via: null };
  const next = words[addressed.to];
  const cue = [{ from: auxiliariesBefore(view, i, pack), to: i + 1 }];
  if (
    pack.lang === "es" &&
    (next === undefined ||
      pack.complementisers.has(next.lower) ||
      next.text === ":" ||
      !next.isWord ||
      isAdverb(next, pack))
  ) {
    const content =
      i - start > 3 ? [{ from: start, to: trimEnd(view, cue[0]!.from) }] : contentAfter(view, i + 1, i, pack);
    const later =
      i - start > 3 && next && pack.complementisers.has(next.lower) ? contentAfter(view, i + 1, i, pack) : [];
    if (later.length > 0) return null;
    return content.length === 0 ? null : { source: null, cue, content, via: null, isHedge: false };
  }
  if (!next) return null;
  const source = phraseAfter(view, i + 1, pack);
  if (!source || (pack.lang === "en" && !looksLikeSource(view, source, pack))) return null;
  if (verb.cueClass === "clause" && quotedWords(view, LEAST_QUOTED_WORDS) === 0 && pack.lang === "en")
    return null;
  const before = { from: start, to: trimEnd(view, cue[0]!.from) };
  const after = { from: afterComma(view, source.to), to: lastWord(view) };
  const content =
    before.to - before.from >= 2
      ? [before, ...(quotedWords(view, 1, after) > 0 ? [after] : [])]
      : contentAfter(view, source.to, i, pack);
  return content.length === 0 ? null : { source, cue, content, via: null, isHedge: false };
}

function auxiliariesBefore(view: SentenceView, i: number, pack: LanguagePack): number {
  let from = i;
  while (from > 0 && pack.auxiliaries.has(view.words[from - 1]!.lower)) from--;
  return from;
}

function looksLikeSource(view: SentenceView, { from, to }: WordRange, pack: LanguagePack): boolean {
  for (let i = from; i < to; i++) {
    const word = view.words[i]!;
    if (
      word.isCapitalised ||
      pack.personPronouns.has(word.lower) ||
      pack.unnamed.has(word.lower) ||
      pack.roles.has(word.lower) ||
      pack.documents.has(word.lower) ||
      pack.organisations.has(word.lower) ||
      pack.pluralPronouns.has(word.lower)
    )
      return true;
  }
  return false;
}

/** Steps over whom the source tells: "told The Times that", "dijo a la prensa que". `via` when it is an outlet. */
function addressee(
  view: SentenceView,
  at: number,
  verb: CueVerb,
  pack: LanguagePack,
): { to: number; via: WordRange | null } {
  const { words } = view;
  const takesOne =
    /^(?:tell|inform|remind|assure|notify|warn|advise|urge|ask|brief|decir|informar|contar|explicar|relatar|comentar|asegurar|señalar|advertir|pedir)$/.test(
      verb.lemma,
    );
  if (!takesOne) return { to: at, via: null };
  const from =
    pack.lang === "es" ? (words[at]?.lower === "a" || words[at]?.lower === "al" ? at + 1 : -1) : at;
  if (from < 0 || !words[from]?.isWord || pack.complementisers.has(words[from]!.lower))
    return { to: at, via: null };
  const phrase = phraseAfter(view, from, pack);
  if (!phrase) return { to: at, via: null };
  const name = view.words
    .slice(phrase.from, phrase.to)
    .map((word) => word.text)
    .join(" ");
  const isOutlet =
    isOutletName(name.replace(/^(?:the|el|la) /, "").replace(/ ,.*/, "")) || isOutletName(name);
  // A clause without "that" follows a short addressee at once.
  return { to: phrase.to, via: isOutlet ? phrase : null };
}

function isClauseNext(view: SentenceView, at: number, pack: LanguagePack): boolean {
  const { words, quoted } = view;
  let i = at;
  while (
    i < words.length &&
    (isAdverb(words[i]!, pack) || pack.weekdays.has(words[i]!.lower) || words[i]!.lower === "on")
  )
    i++;
  const word = words[i];
  if (!word) return false;
  if (pack.complementisers.has(word.lower) || /^(?:how|why|whether|if|what|si|cómo)$/.test(word.lower))
    return true;
  if (/^["“«‘']$/.test(word.text) || word.text === ":" || (word.text === "," && quoted[i + 2])) return true;
  if (
    pack.personPronouns.has(word.lower) ||
    pack.pluralPronouns.has(word.lower) ||
    word.lower === "there" ||
    word.lower === "it"
  )
    return true;
  // A finite verb before the next comma makes what follows a clause.
  for (let k = i + 1; k < Math.min(words.length, i + 12); k++) {
    if (/^[,;.]$/.test(words[k]!.text)) return false;
    if (
      /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can|must|did|does)$/.test(
        words[k]!.lower,
      )
    )
      return true;
  }
  return false;
}

function contentAfter(view: SentenceView, at: number, sourceFrom: number, pack: LanguagePack): WordRange[] {
  const { words } = view;
  let from = at;
  while (
    from < words.length &&
    (/^[,:]$/.test(words[from]!.text) || isDay(view, from, pack) || pack.weekdays.has(words[from]!.lower))
  )
    from++;
  const to = lastWord(view);
  const range = { from: skipQuote(view, from), to };
  const lead = { from: firstWord(view), to: trimEnd(view, sourceFrom) };
  const ranges = range.to > range.from ? [range] : [];
  return lead.to - lead.from >= 3 && quotedWords(view, LEAST_QUOTED_WORDS, lead) > 0
    ? [lead, ...ranges]
    : ranges;
}

function isDay(view: SentenceView, at: number, pack: LanguagePack): boolean {
  return /^(?:on|el)$/.test(view.words[at]!.lower) && pack.weekdays.has(view.words[at + 1]?.lower ?? "");
}

function skipQuote(view: SentenceView, at: number): number {
  let from = at;
  while (from < view.words.length && /^["“«‘']$/.test(view.words[from]!.text)) from++;
  return from;
}

function firstWord(view: SentenceView): number {
  let from = 0;
  while (from < view.words.length && !view.words[from]!.isWord) from++;
  return from;
}

/** End of the sentence's words, without the marks after them. */
function lastWord(view: SentenceView): number {
  return trimEnd(view, view.words.length);
}

function trimEnd(view: SentenceView, end: number): number {
  let to = end;
  while (to > 0 && /^[.,;:"“”«»'’—–]$/.test(view.words[to - 1]!.text)) to--;
  return to;
}

function afterComma(view: SentenceView, at: number): number {
  let from = at;
  while (from < view.words.length && !view.words[from]!.isWord) from++;
  return from;
}
