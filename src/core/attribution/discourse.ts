import type { Article } from "../model/article.ts";
import type { Attribution, ChainLink, Source, SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/selector.ts";
import type { PackedWeights } from "../text/packed-weights.ts";
import type { AttributionSpans } from "./attribution-spans.ts";
import { behindOutlet } from "./behind-outlet.ts";
import { buildChain, isOwnOutlet, orderHands } from "./build-chain.ts";
import type { Cast } from "./cast/cast.ts";
import { spell } from "./cast/spell.ts";
import { findHands } from "./hands/find-hands.ts";
import type { Hand } from "./hands/hand.ts";
import { classifyKind } from "./kind/classify-kind.ts";
import { kindFeatures } from "./kind/kind-features.ts";
import type { KindReading } from "./kind/kind-reading.ts";
import { openKinds } from "./kind/open-kinds.ts";
import { readKind } from "./kind/read-kind.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { type Known, SourceMemory } from "./memory.ts";
import { readNoComment } from "./no-comment.ts";
import { quotationOf } from "./quotation-of.ts";
import type { SentenceSpans } from "./read-spans.ts";
import { bareName, type Registry } from "./registry.ts";
import { resolveId } from "./resolve-id.ts";
import { quotedWords, type SentenceView, type WordRange } from "./sentence-view.ts";
import { sourceText } from "./source-text.ts";
import { readTurns, type Turn } from "./speaker-turns.ts";

/** What reading an article's attributions needs to know. */
export interface DiscourseContext {
  readonly article: Article;
  readonly views: readonly SentenceView[];
  readonly spans: readonly SentenceSpans[];
  readonly pack: LanguagePack;
  readonly registry: Registry;
  readonly cast: Cast;
  /** Null without weights: the rules decide kinds. */
  readonly kinds: PackedWeights | null;
}

/** "I think", "we confirmed", "you said": the page's own author, or the reader. */
const OWN_VOICE = /^(?:i|we|you|yo|nosotros|usted|ustedes|tú)(?:['’]\w+)?$|^\w+n['’]t$/i;
/** "No administration had said so": nobody says anything. */
const NOBODY_SAYS = /^(?:no|nobody|none|neither|ningún|ninguna|ninguno|nadie)(?:\s|$)/i;
/** "one of them", "two of the people": some of those who spoke before. */
const PART_OF =
  /^(?:one|two|three|four|another|some|both|several|un[oa]|dos|tres|otr[oa]|vari[oa]s)\s+(?:of|de)\s+(?:them|those|the|these|ell[oa]s|l[oa]s|es[oa]s)\b/i;
/** Words after a source and its cue that say something of what it is. */
const FOLLOWING = 20;
/** How far ahead a quotation's source may stand, in sentences of the same paragraph. */
const LOOK_AHEAD = 5;
/** How many sentences later a source still comes through the hands that brought it. */
const HANDS_REACH = 6;

/** Reads attributions in order and remembers who spoke, so that "he added" and a quotation that goes on find their source. */
export class Discourse {
  private readonly memory: SourceMemory;
  private readonly done: (Attribution | null)[] = [];

  private readonly turns: readonly (Turn | null)[];

  constructor(private readonly context: DiscourseContext) {
    this.turns = readTurns(context.views);
    this.memory = new SourceMemory(context.pack, context.cast);
  }

  /** The attribution of the next sentence. */
  readNext(): Attribution | null {
    const index = this.done.length;
    const view = this.context.views[index]!;
    const { main, byRules } = this.context.spans[index]!;
    const turn = this.turns[index];
    if (turn) {
      const spoken = this.inTurn(view, turn);
      this.done.push(spoken);
      return spoken;
    }
    const attribution =
      view.sentence.blockKind === "byline"
        ? null
        : ((main && (main.source || main.cue.length > 0) ? this.fromSpans(view, main, byRules) : null) ??
          this.noComment(view) ??
          this.carried(index));
    this.done.push(attribution);
    return attribution;
  }

  /** In an interview the label names the speaker; questions are the page's own. */
  private inTurn(view: SentenceView, { label, labelWords }: Turn): Attribution | null {
    const { article, cast } = this.context;
    const index = view.sentence.index;
    if (/^[QP]$/.test(label) || isOwnOutlet(label, article, cast, index)) return null;
    const whole = wholeOf(view);
    const content = [
      { from: labelWords > 0 ? Math.min(labelWords + 1, whole.to - 1) : whole.from, to: whole.to },
    ];
    const spans: AttributionSpans = { source: null, cue: [], content, via: null, isHedge: false };
    if (labelWords > 0 && !/^[AR]$/.test(label)) {
      const range = { from: 0, to: labelWords };
      const reading = this.kindOf(view, range, []);
      const { source, earlier } = this.name(view, range, {
        ...reading,
        kind: reading.kind === "organisation" && labelWords < 3 ? "named-person" : reading.kind,
      });
      this.memory.remember({
        kind: source.kind,
        name: source.name,
        head: "",
        isPlural: false,
        hands: [],
        sentence: index,
      });
      return {
        ...this.build(view, { ...spans, source: range }, source, [], earlier),
        quotation: "direct",
        carriedOver: false,
      };
    }
    const last = this.memory.lastSpeaker(index);
    const named = cast.lastNamed("", index);
    const speaker: Known | null =
      last ??
      (named && {
        kind: "named-person",
        name: named.person.name,
        head: "",
        isPlural: false,
        hands: [],
        sentence: index,
      });
    if (!speaker) return null;
    this.memory.remember({ ...speaker, sentence: index });
    return { ...this.build(view, spans, this.pointBack(speaker, index), [], speaker), quotation: "direct" };
  }

  private fromSpans(
    view: SentenceView,
    spans: AttributionSpans,
    byRules: readonly AttributionSpans[],
  ): Attribution | null {
    const { pack, registry, cast } = this.context;
    const index = view.sentence.index;
    let main = spans;
    let reading = main.source ? this.kindOf(view, main.source, main.cue) : null;
    let hands = findHands(view, main, pack, registry, cast);
    if (main.source && reading && (reading.kind === "outlet" || this.standsForOutlet(reading, index))) {
      const behind = behindOutlet(view, main, byRules, pack, (source, cue) => this.kindOf(view, source, cue));
      if (behind) {
        const { source } = main;
        const own: Hand = { range: source, name: this.outletName(view, source, reading), link: "retold" };
        hands = [
          own,
          ...hands.filter((hand) => hand.range.to <= source.from || hand.range.from >= source.to),
        ];
        main = behind;
        reading = behind.source ? this.kindOf(view, behind.source, behind.cue) : null;
      }
    }
    const source = main.source;
    if (source && view.quoted[source.from] === 0) {
      const text = spell(view.words, source.from, source.to);
      if (OWN_VOICE.test(text) || NOBODY_SAYS.test(text)) return null;
    }
    let inherited: readonly Hand[] = [];
    hands = hands.filter(
      (hand) =>
        hand.link !== "mention" && !(source && reading?.kind === "outlet" && within(hand.range, source)),
    );
    if (main.isHedge) return this.build(view, main, NOBODY, hands, null);
    if (!source || !reading) {
      const last = this.memory.lastAble(index) ?? this.lastSubject(index);
      return last ? this.build(view, main, this.pointBack(last, index), hands, last) : null;
    }
    const report = reading.kind === "outlet" && !reading.properName ? reportBy(source, hands) : null;
    if (report) hands = hands.filter((hand) => !report.hands.includes(hand));
    const range = report ?? sourceText(view.words, source, reading, pack);
    const found = this.name(view, range, reading);
    const named = report
      ? {
          ...found.source,
          name: report.hands.map((hand) => hand.name).join(" and "),
          id: report.hands.length === 1 ? this.idOf(report.hands[0]!.name, "outlet", index) : null,
        }
      : found.source;
    const earlier = report ? null : found.earlier;
    const back = earlier !== null && reading.reference !== "full" ? earlier : null;
    if (hands.length === 0 && PART_OF.test(named.text)) {
      const whole = this.memory.lastUnnamed(index);
      if (whole && index - whole.sentence <= HANDS_REACH) inherited = whole.hands;
    }
    const attribution = this.build(view, main, named, hands, back, inherited);
    this.memory.remember({
      kind: named.kind,
      name: named.name,
      head: reading.reference === "pronoun" ? (earlier?.head ?? "") : reading.head,
      isPlural: reading.reference === "pronoun" ? (earlier?.isPlural ?? false) : /s$/.test(reading.head),
      hands: hands.length > 0 ? hands : (back?.hands ?? inherited),
      sentence: index,
    });
    return attribution;
  }

  /** The source that the words of `range` name, by its fullest name. */
  private name(
    view: SentenceView,
    range: WordRange,
    reading: KindReading,
  ): { source: Source; earlier: Known | null } {
    const index = view.sentence.index;
    const text = spell(view.words, range.from, range.to);
    const earlier = this.memory.resolve(reading, index);
    const followsEarlier =
      earlier !== null &&
      (reading.reference === "pronoun" || reading.kind === "anonymous" || earlier.kind === "outlet");
    const kind = followsEarlier ? earlier.kind : reading.kind;
    const name =
      earlier?.name ??
      (kind === "outlet"
        ? this.outletName(view, range, reading)
        : kind === "named-person"
          ? (reading.properName ?? text)
          : text);
    const span: Span = { start: view.words[range.from]!.start, end: view.words[range.to - 1]!.end };
    return { source: { kind, ...this.registered(name, kind, index), text, span }, earlier };
  }

  private kindOf(view: SentenceView, source: WordRange, cue: readonly WordRange[]): KindReading {
    const { pack, registry, cast, kinds } = this.context;
    const words = view.words.slice(source.from, source.to);
    const index = view.sentence.index;
    const reading = readKind(words, index, pack, registry, cast);
    if (!kinds || reading.reference === "pronoun" || reading.isRegistered || words.length === 0)
      return reading;
    const last = cue.at(-1);
    const after = view.words.slice(Math.max(source.to, last?.to ?? 0)).filter((_, i) => i < FOLLOWING);
    const kind = classifyKind(
      kindFeatures(words, last ? view.words[last.to - 1]!.lower : "", after, reading, index, pack, cast),
      kinds,
      openKinds(reading, pack, cast),
    );
    return { ...reading, kind };
  }

  /** "The report said": of a document never met, when an outlet's report is what the page retells. */
  private standsForOutlet(reading: KindReading, index: number): boolean {
    return reading.kind === "document" && this.memory.resolve(reading, index)?.kind === "outlet";
  }

  private outletName(view: SentenceView, range: WordRange, reading: KindReading): string {
    const { pack, registry, cast } = this.context;
    const found = findHands(view, null, pack, registry, cast).find((hand) => within(hand.range, range));
    const earlier =
      reading.reference === "definite" ? this.memory.resolve(reading, view.sentence.index) : null;
    return found?.name ?? earlier?.name ?? reading.properName ?? spell(view.words, range.from, range.to);
  }

  /** Whom the sentence before is about, when nobody has spoken yet: a person, else an institution. */
  private lastSubject(index: number): Known | null {
    const { cast } = this.context;
    const person = cast.lastNamed("", index - 1);
    const name = person && index - person.sentence < 3 ? person.person.name : null;
    const organisation = name ? null : cast.organisationIn(index - 1);
    if (!name && !organisation) return null;
    const known: Known = {
      kind: name ? "named-person" : "organisation",
      name: (name ?? organisation)!,
      head: "",
      isPlural: false,
      hands: [],
      sentence: index,
    };
    this.memory.remember(known);
    return known;
  }

  private pointBack(last: Known, index: number): Source {
    return {
      kind: last.kind,
      name: last.name,
      text: "",
      id: this.idOf(last.name, last.kind, index),
      span: null,
    };
  }

  /** A quotation or a report that goes on, or a quotation whose source comes in its last sentence. */
  private carried(index: number): Attribution | null {
    const { views, spans } = this.context;
    const view = views[index]!;
    if (/^(?:headline|caption|byline)$/.test(view.sentence.blockKind) || isFragment(view)) return null;
    const quoted = quotedWords(view, 1);
    const isQuoted = quoted >= 1 && quoted >= view.words.filter((word) => word.isWord).length * 0.8;
    const isQuotation = isQuoted || view.sentence.blockKind === "quotation";
    const main = spans[index]!.main;
    const goesOn = main !== null && main.source === null && main.cue.length === 0;
    const sameBlock = index > 0 && views[index - 1]!.sentence.block === view.sentence.block;
    if (
      !isQuotation &&
      !(view.opensInside && quoted > 0) &&
      !(goesOn && (sameBlock || (quoted > 0 && beginsQuoted(view))))
    )
      return null;
    const whole: AttributionSpans = {
      source: null,
      cue: [],
      content: goesOn ? main.content : [wholeOf(view)],
      via: null,
      isHedge: false,
    };
    const later = isQuoted ? this.sourceAhead(index) : null;
    if (later) return this.build(view, whole, later.source, [], later.earlier ?? NEW);
    const last = this.memory.lastSpeaker(index);
    if (!last) return null;
    const before = views[index - 1];
    const isNear =
      before !== undefined &&
      view.sentence.block - before.sentence.block <= 1 &&
      this.done[index - 1] != null;
    if (!isNear && (!isQuotation || index - last.sentence > 2 || last.kind === "document")) return null;
    this.memory.remember({ ...last, sentence: index });
    return this.build(view, whole, this.pointBack(last, index), [], last);
  }

  /** `"First. Second," she said`: the first sentence has the source of the second. */
  private sourceAhead(index: number): { source: Source; earlier: Known | null } | null {
    const { views, spans, pack } = this.context;
    const view = views[index]!;
    for (let next = index + 1; next < Math.min(views.length, index + LOOK_AHEAD); next++) {
      const there = views[next]!;
      if (there.sentence.block !== view.sentence.block || !there.opensInside) return null;
      const own = spans[next]!.main;
      if (!own?.source || own.isHedge || quotedWords(there, 1) === 0) continue;
      const reading = this.kindOf(there, own.source, own.cue);
      const { source, earlier } = this.name(
        there,
        sourceText(there.words, own.source, reading, pack),
        reading,
      );
      return { source: { ...source, text: "", span: null }, earlier };
    }
    return null;
  }

  private noComment(view: SentenceView): Attribution | null {
    const found = readNoComment(view, this.context.pack);
    if (!found?.source) return null;
    const reading = this.kindOf(view, found.source, found.cue);
    const { source } = this.name(
      view,
      sourceText(view.words, found.source, reading, this.context.pack),
      reading,
    );
    return { ...this.build(view, found, source, [], null), stance: "no-comment" };
  }

  /** `earlier` is what the source was resolved to, null when this sentence names it by itself. */
  private build(
    view: SentenceView,
    spans: AttributionSpans,
    source: Source,
    hands: readonly Hand[],
    earlier: Known | null,
    fallback: readonly Hand[] = [],
  ): Attribution {
    const { article, cast, pack } = this.context;
    const index = view.sentence.index;
    const inherited = earlier && index - earlier.sentence <= HANDS_REACH ? earlier.hands : fallback;
    const isOwn = (name: string): boolean => isOwnOutlet(name, article, cast, index);
    const ordered = orderHands(hands.length > 0 ? hands : inherited).filter(
      (hand) => !isOwn(hand.name) && bareName(hand.name) !== bareName(source.name),
    );
    const links = ordered.map(
      (hand): ChainLink => ({ ...this.registered(hand.name, "outlet", index), kind: "outlet" }),
    );
    // "told The Times" on a page of The Times: said, though the chain has it at its root already.
    const nearest =
      ordered[0] ??
      hands.find(
        (hand) =>
          hand.link === "heard" && isOwn(hand.name) && !/^(?:this|our|est[ae]|nuestr[oa])\s/i.test(hand.name),
      );
    const isHere = nearest !== undefined && hands.length > 0;
    const via: Source | null = nearest
      ? {
          kind: "outlet",
          name: links[0]?.name ?? nearest.name,
          text: isHere ? spell(view.words, nearest.range.from, nearest.range.to) : "",
          id: links[0]?.id ?? null,
          span: isHere ? toSpan(view, nearest.range) : null,
        }
      : null;
    const own: ChainLink | null = article.outlet
      ? { name: article.outlet, kind: "outlet", id: this.idOf(article.outlet, "outlet", index) }
      : null;
    return {
      source,
      cue: spans.cue.map((range) => toSpan(view, range)),
      content: spans.content.filter((range) => range.to > range.from).map((range) => toSpan(view, range)),
      via,
      quotation: quotationOf(view, spans),
      stance: spans.cue.some((cue) => pack.denial.test(view.words[cue.to - 1]!.lower)) ? "denies" : "asserts",
      carriedOver: earlier !== null,
      chain: buildChain(own, links, source, source.kind === "outlet" && isOwn(source.name)),
    };
  }

  /** Id and fullest name: a person or an outlet of the registry goes by its name there, "Bondi" as Pam Bondi. */
  private registered(name: string, kind: SourceKind, sentence: number): { name: string; id: string | null } {
    const id = this.idOf(name, kind, sentence);
    const goesByRegistry = id !== null && (kind === "outlet" || kind === "named-person");
    return { name: (goesByRegistry && this.context.registry.nameOf(id)) || name, id };
  }

  private idOf(name: string, kind: SourceKind, sentence: number): string | null {
    return resolveId(name, kind, sentence, this.context.registry, this.context.cast);
  }
}

const NOBODY: Source = { kind: "none", name: "", text: "", id: null, span: null };
/** Stands for a source that was not met before but is named in another sentence. */
const NEW: Known = { kind: "none", name: "", head: "", isPlural: false, hands: [], sentence: 0 };

/** "reporting by The New York Times and Fox News": the outlets named right after belong to the source. */
function reportBy(source: WordRange, hands: readonly Hand[]): (WordRange & { hands: Hand[] }) | null {
  const own: Hand[] = [];
  let to = source.to;
  for (const hand of hands) {
    if (hand.range.from >= to && hand.range.from - to <= 2) {
      own.push(hand);
      to = hand.range.to;
    }
  }
  return own.length > 0 ? { from: source.from, to, hands: own } : null;
}

/** "X introduced her as "someone who..."" has a subject of its own; a quotation that goes on stands first. */
function beginsQuoted({ words, quoted }: SentenceView): boolean {
  return words.findIndex((word, i) => word.isWord && quoted[i] !== 0) <= 2;
}

/** "Club statement", "— A club (@club)": a title or a signature, no sentence that goes on. */
function isFragment({ words, quoted }: SentenceView): boolean {
  if (quoted.some((quotation) => quotation > 0))
    return (
      words.filter((word) => word.isWord).length < 4 && !words.some((word) => /^[.!?…]$/.test(word.text))
    );
  const last = words.at(-1);
  const isSigned = /^[—–]$/.test(words[0]?.text ?? "") && words[1]?.isCapitalised === true;
  return isSigned || (last !== undefined && last.isWord && words.length < 6);
}

const within = (inner: WordRange, outer: WordRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

function toSpan(view: SentenceView, range: WordRange): Span {
  return { start: view.words[range.from]!.start, end: view.words[range.to - 1]!.end };
}

function wholeOf(view: SentenceView): WordRange {
  let from = 0;
  let to = view.words.length;
  while (from < to && !view.words[from]!.isWord) from++;
  while (to > from && !view.words[to - 1]!.isWord && !/^[?!]$/.test(view.words[to - 1]!.text)) to--;
  return { from, to: Math.max(to, from + 1) };
}
