import type { Article } from "../model/article.ts";
import type { Attribution, ChainLink, Source, SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/selector.ts";
import { type Cast, spell } from "./cast.ts";
import { findHands, type Hand } from "./find-hands.ts";
import { type AttributionSpans, LEAST_QUOTED_WORDS } from "./find-spans.ts";
import { classifyKind } from "./kind/classify-kind.ts";
import { kindFeatures } from "./kind/kind-features.ts";
import { type KindReading, readKind } from "./kind/read-kind.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { subjectBefore } from "./noun-phrase.ts";
import type { SentenceSpans } from "./read-spans.ts";
import { bareName, type Registry } from "./registry.ts";
import { resolveId } from "./resolve-id.ts";
import { quotedWords, type SentenceView, type WordRange } from "./sentence-view.ts";
import { sourceText } from "./source-text.ts";
import type { TaggerWeights } from "./tagger/weights.ts";

/** A source as the article has spoken of it so far. */
interface Known {
  readonly kind: SourceKind;
  readonly name: string;
  readonly head: string;
  readonly isPlural: boolean;
  readonly hands: readonly Hand[];
  readonly sentence: number;
}

/** Reads attributions in order and remembers who spoke, so that "he added" and a quotation that goes on find their source. */
export class Discourse {
  private readonly known: Known[] = [];
  private readonly done: (Attribution | null)[] = [];

  constructor(
    private readonly article: Article,
    private readonly views: readonly SentenceView[],
    private readonly pack: LanguagePack,
    private readonly registry: Registry,
    private readonly cast: Cast,
    private readonly kinds: TaggerWeights | null,
  ) {}

  /** The attribution of the sentence `index`; sentences are to be read in order. */
  read(index: number, spans: readonly SentenceSpans[]): Attribution | null {
    const view = this.views[index]!;
    const own = spans[index]!.main;
    const attribution =
      view.sentence.blockKind === "byline"
        ? null
        : ((own && (own.source || own.cue.length > 0)
            ? this.fromSpans(view, own, spans[index]!.byRules)
            : null) ??
          this.noComment(view) ??
          this.carried(index, spans));
    this.done.push(attribution);
    return attribution;
  }

  private fromSpans(
    view: SentenceView,
    spans: AttributionSpans,
    all: readonly AttributionSpans[],
  ): Attribution | null {
    const { words, sentence } = view;
    let main = spans;
    let reading = main.source ? this.kindOf(view, main.source, main.cue) : null;
    let hands = findHands(view, main.content, this.pack, this.registry, this.cast);
    if (reading?.kind === "outlet") {
      // "The Times reported, citing officials": the officials are the source, the outlet is the hand.
      const behind = this.behindOutlet(view, main, all);
      if (behind) {
        const own: Hand = { range: main.source!, name: this.outletName(view, main.source!), link: "retold" };
        hands = [
          own,
          ...hands.filter(
            (hand) => hand.range.from < main.source!.from || hand.range.from >= main.source!.to,
          ),
        ];
        main = behind;
        reading = behind.source ? this.kindOf(view, behind.source, behind.cue) : null;
      }
    }
    hands = hands.filter(
      (hand) =>
        hand.link !== "mention" &&
        !(main.source && reading?.kind === "outlet" && within(hand.range, main.source)),
    );
    if (main.isHedge)
      return this.build(
        view,
        main,
        { kind: "none", name: "", text: "", id: null, span: null },
        hands,
        false,
        null,
      );
    if (!main.source || !reading) {
      const last = this.lastSpeaker(sentence.index);
      if (!last) return null;
      const source: Source = {
        kind: last.kind,
        name: last.name,
        text: "",
        id: this.idOf(last.name, last.kind, sentence.index),
        span: null,
      };
      return this.build(view, main, source, hands, true, last);
    }
    const range = sourceText(words, main.source, reading, this.pack);
    const text = spell(words, range.from, range.to);
    const earlier = this.resolve(reading, sentence.index);
    const kind =
      earlier && reading.reference === "pronoun"
        ? earlier.kind
        : earlier && reading.kind === "anonymous"
          ? earlier.kind
          : reading.kind;
    const name =
      earlier?.name ?? reading.properName ?? (kind === "outlet" ? this.outletName(view, range) : text);
    const span: Span = { start: words[range.from]!.start, end: words[range.to - 1]!.end };
    const source: Source = { kind, name, text, id: this.idOf(name, kind, sentence.index), span };
    const isBack = earlier !== null && reading.reference !== "full";
    const attribution = this.build(view, main, source, hands, isBack, isBack ? earlier : null);
    this.known.push({
      kind,
      name,
      head: reading.head,
      isPlural: /s$/.test(reading.head) && reading.head !== "police",
      hands: hands.length > 0 ? hands : isBack ? earlier.hands : [],
      sentence: sentence.index,
    });
    return attribution;
  }

  private kindOf(view: SentenceView, source: WordRange, cue: readonly WordRange[]): KindReading {
    const words = view.words.slice(source.from, source.to);
    const reading = readKind(words, view.sentence.index, this.pack, this.registry, this.cast);
    if (!this.kinds || reading.reference === "pronoun" || words.length === 0) return reading;
    const last = cue.at(-1);
    const cueWord = last ? view.words[last.to - 1]!.lower : "";
    const kind = classifyKind(
      kindFeatures(words, cueWord, reading, view.sentence.index, this.pack, this.cast),
      this.kinds,
    );
    return { ...reading, kind };
  }

  private outletName(view: SentenceView, range: WordRange): string {
    const text = spell(view.words, range.from, range.to);
    const hands = findHands(view, [], this.pack, this.registry, this.cast).filter((hand) =>
      within(hand.range, range),
    );
    return hands[0]?.name ?? text;
  }

  /** The source that an outlet's report rests on by the sentence's own words; null when it names none. */
  private behindOutlet(
    view: SentenceView,
    main: AttributionSpans,
    all: readonly AttributionSpans[],
  ): AttributionSpans | null {
    const { words } = view;
    for (let i = 0; i < words.length; i++) {
      if (
        view.quoted[i] ||
        !/^(?:citing|quoting|attributing|cited|quoted|cites|quotes|citando|citó|cita)$/.test(words[i]!.lower)
      )
        continue;
      const from = words[i + 1]?.lower === "a" ? i + 2 : i + 1;
      const source = sourceAfterCiting(view, from, this.pack);
      if (!source || !words[i + 1] || /^by|por$/.test(words[i + 1]!.lower)) continue;
      const reading = this.kindOf(view, source, []);
      if (reading.reference === "pronoun" && reading.head !== "them") continue;
      return {
        ...main,
        source,
        cue: [...main.cue, { from: i, to: i + 1 }],
        content: cutAt(main.content, i, source.to),
      };
    }
    const inner = all.find(
      (other) =>
        other !== main &&
        !other.isHedge &&
        other.source &&
        main.content.some((part) => within(other.cue[0]!, part)) &&
        !view.quoted[other.cue[0]!.from],
    );
    if (!inner?.source) return null;
    const speaks = inner.cue.some((cue) =>
      /^(?:say|tell|add|dec)/.test(this.pack.cues.get(words[cue.to - 1]!.lower)?.lemma ?? ""),
    );
    const reading = this.kindOf(view, inner.source, inner.cue);
    return speaks && reading.kind !== "outlet" ? inner : null;
  }

  /** Who a pronoun or "the official" stands for. */
  private resolve(reading: KindReading, sentence: number): Known | null {
    const { head, reference, kind } = reading;
    if (reference === "pronoun") {
      const gender = this.pack.personPronouns.get(head);
      if (gender !== undefined) return this.resolvePerson(gender, sentence);
      if (this.pack.thingPronouns.has(head))
        return this.latest(
          (known) => known.kind === "organisation" || known.kind === "document" || known.kind === "outlet",
        );
      return this.latest(
        (known) =>
          known.kind === "anonymous" || (known.kind === "organisation" && sentence - known.sentence < 3),
      );
    }
    if (reference === "definite") {
      const same = this.latest((known) => known.head !== "" && sameNoun(known.head, head));
      if (same) return same;
      if (kind === "named-person" && reading.properName)
        return {
          kind,
          name: reading.properName,
          head,
          isPlural: false,
          hands: this.handsOf(reading.properName),
          sentence,
        };
      if (kind === "named-person" && !this.pack.unnamed.has(head))
        return this.latest((known) => known.kind === "named-person" && sentence - known.sentence < 4);
      if (kind === "organisation" || kind === "document" || kind === "outlet")
        return this.latest((known) => known.kind === kind && sentence - known.sentence < 6);
      return null;
    }
    if (reading.properName && kind === "named-person") {
      const person = this.cast.person(reading.properName, sentence);
      if (person)
        return {
          kind,
          name: person.name,
          head: "",
          isPlural: false,
          hands: this.handsOf(person.name),
          sentence,
        };
    }
    return null;
  }

  private resolvePerson(gender: "m" | "f" | "", sentence: number): Known | null {
    const speaker = this.latest(
      (known) =>
        (known.kind === "named-person" || (known.kind === "anonymous" && !known.isPlural)) &&
        this.agrees(known, gender),
    );
    const named = this.cast.lastNamed(gender, sentence);
    if (speaker && sentence - speaker.sentence <= 2) return speaker;
    if (named && (!speaker || named.since > speaker.sentence))
      return { kind: "named-person", name: named.name, head: "", isPlural: false, hands: [], sentence };
    return speaker;
  }

  private agrees(known: Known, gender: "m" | "f" | ""): boolean {
    if (gender === "") return true;
    if (/woman$|^(?:mother|sister|wife|widow|daughter|vecina|funcionaria|portavoza|vocera)/.test(known.head))
      return gender === "f";
    if (/man$|^(?:father|brother|husband|son)/.test(known.head)) return gender === "m";
    const person = this.cast.person(known.name, known.sentence);
    return !person || person.gender === "" || person.gender === gender;
  }

  private latest(test: (known: Known) => boolean): Known | null {
    for (let i = this.known.length - 1; i >= 0; i--) if (test(this.known[i]!)) return this.known[i]!;
    return null;
  }

  private handsOf(name: string): readonly Hand[] {
    return this.latest((known) => known.name === name)?.hands ?? [];
  }

  private lastSpeaker(sentence: number): Known | null {
    const last = this.known.at(-1);
    return last && sentence - last.sentence < 8 ? last : null;
  }

  /** A quotation that goes on, or whose source comes in its last sentence. */
  private carried(index: number, spans: readonly SentenceSpans[]): Attribution | null {
    const view = this.views[index]!;
    const { sentence } = view;
    if (
      sentence.blockKind === "headline" ||
      sentence.blockKind === "caption" ||
      sentence.blockKind === "byline"
    )
      return null;
    const words = view.words.filter((word) => word.isWord).length;
    const quoted = quotedWords(view, 1);
    const isQuoted = quoted >= 1 && quoted >= words * 0.8;
    const isQuotation = isQuoted || sentence.blockKind === "quotation";
    const main = spans[index]!.main;
    const goesOn = main !== null && main.source === null && main.cue.length === 0;
    if (!isQuotation && !(view.opensInside && quoted > 0) && !goesOn) return null;
    const later = view.endsInside || isQuoted ? this.ahead(index, spans) : null;
    if (later) return later;
    const last = this.lastSpeaker(index);
    const previous = this.done[index - 1];
    const before = this.views[index - 1];
    const near =
      before !== undefined &&
      (before.sentence.block === sentence.block || before.sentence.block === sentence.block - 1);
    if (!last || !near || !previous || previous.stance === "no-comment") {
      if (!last || !isQuotation || index - last.sentence > 2 || last.kind === "document") return null;
    }
    const source: Source = {
      kind: last.kind,
      name: last.name,
      text: "",
      id: this.idOf(last.name, last.kind, index),
      span: null,
    };
    const spansHere: AttributionSpans = {
      source: null,
      cue: [],
      content: [wholeOf(view)],
      via: null,
      isHedge: false,
    };
    this.known.push({ ...last, sentence: index });
    return this.build(view, spansHere, source, [], true, last);
  }

  /** `"First. Second," she said`: the first sentence has the source of the second. */
  private ahead(index: number, spans: readonly SentenceSpans[]): Attribution | null {
    const view = this.views[index]!;
    for (let next = index + 1; next < this.views.length && next < index + 5; next++) {
      const there = this.views[next]!;
      if (there.sentence.block !== view.sentence.block) return null;
      const own = spans[next]!.main;
      if (own?.source && !own.isHedge) {
        if (quotedWords(there, 1) === 0 || view.quoted.at(-2) === 0) return null;
        const opensQuoted = there.opensInside;
        if (!opensQuoted) return null;
        const reading = this.kindOf(there, own.source, own.cue);
        const range = sourceText(there.words, own.source, reading, this.pack);
        const text = spell(there.words, range.from, range.to);
        const earlier = this.resolve(reading, next);
        const name = earlier?.name ?? reading.properName ?? text;
        const kind = earlier && reading.reference === "pronoun" ? earlier.kind : reading.kind;
        const source: Source = { kind, name, text: "", id: this.idOf(name, kind, next), span: null };
        const here: AttributionSpans = {
          source: null,
          cue: [],
          content: [wholeOf(view)],
          via: null,
          isHedge: false,
        };
        return this.build(view, here, source, [], true, earlier);
      }
      if (!there.opensInside) return null;
    }
    return null;
  }

  private noComment(view: SentenceView): Attribution | null {
    const found = this.pack.noComment.exec(view.sentence.text);
    if (!found) return null;
    const at = view.sentence.start + found.index;
    const cue = view.words.findIndex((word) => word.end > at && word.isWord);
    if (cue < 0 || view.quoted[cue]) return null;
    const subject = subjectBefore(view, cue, this.pack);
    if (!subject) return null;
    const reading = this.kindOf(view, subject.source, []);
    const range = sourceText(view.words, subject.source, reading, this.pack);
    const text = spell(view.words, range.from, range.to);
    const earlier = this.resolve(reading, view.sentence.index);
    const kind = reading.kind;
    const name = earlier?.name ?? reading.properName ?? text;
    const span = { start: view.words[range.from]!.start, end: view.words[range.to - 1]!.end };
    const cueRange = {
      from: cue,
      to: Math.min(view.words.length, cue + found[0].trim().split(/\s+/).length),
    };
    const spans: AttributionSpans = {
      source: subject.source,
      cue: [cueRange],
      content: [],
      via: null,
      isHedge: false,
    };
    const built = this.build(
      view,
      spans,
      { kind, name, text, id: this.idOf(name, kind, view.sentence.index), span },
      [],
      false,
      null,
    );
    return { ...built, stance: "no-comment" };
  }

  private build(
    view: SentenceView,
    spans: AttributionSpans,
    source: Source,
    hands: readonly Hand[],
    carriedOver: boolean,
    earlier: Known | null,
  ): Attribution {
    const ownHands =
      hands.length > 0 ? hands : earlier && view.sentence.index - earlier.sentence <= 6 ? earlier.hands : [];
    const ordered = inOrder(ownHands).filter(
      (hand) => !this.isOwn(hand.name) && bareName(hand.name) !== bareName(source.name),
    );
    const links = ordered.map(
      (hand): ChainLink => ({
        name: hand.name,
        kind: "outlet",
        id: this.idOf(hand.name, "outlet", view.sentence.index),
      }),
    );
    const own: ChainLink = {
      name: this.article.outlet ?? "",
      kind: "outlet",
      id: this.idOf(this.article.outlet ?? "", "outlet", 0),
    };
    const origin: ChainLink[] =
      source.kind === "none" ? [] : [{ name: source.name, kind: source.kind, id: source.id }];
    const nearest = ordered[0];
    const via: Source | null = nearest
      ? {
          kind: "outlet",
          name: nearest.name,
          text: hands.length > 0 ? spell(view.words, nearest.range.from, nearest.range.to) : "",
          id: links[0]!.id,
          span:
            hands.length > 0
              ? { start: view.words[nearest.range.from]!.start, end: view.words[nearest.range.to - 1]!.end }
              : null,
        }
      : null;
    const toSpan = (range: WordRange): Span => ({
      start: view.words[range.from]!.start,
      end: view.words[range.to - 1]!.end,
    });
    return {
      source,
      cue: spans.cue.map(toSpan),
      content: spans.content.filter((range) => range.to > range.from).map(toSpan),
      via,
      quotation: quotationOf(view, spans),
      stance: spans.cue.some((cue) => this.pack.denial.test(view.words[cue.to - 1]!.lower))
        ? "denies"
        : "asserts",
      carriedOver,
      chain: this.isOwn(source.name) ? [own] : [...(own.name ? [own] : []), ...links, ...origin],
    };
  }

  private isOwn(name: string): boolean {
    const own = this.article.outlet;
    return own !== null && own !== "" && bareName(own).toLowerCase() === bareName(name).toLowerCase();
  }

  private idOf(name: string, kind: SourceKind, sentence: number): string | null {
    return resolveId(name, kind, sentence, this.registry, this.cast);
  }
}

const within = (inner: WordRange, outer: WordRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

function wholeOf(view: SentenceView): WordRange {
  let from = 0;
  let to = view.words.length;
  while (from < to && !view.words[from]!.isWord) from++;
  while (to > from && !view.words[to - 1]!.isWord && !/^[?!]$/.test(view.words[to - 1]!.text)) to--;
  return { from, to: Math.max(to, from + 1) };
}

function cutAt(content: readonly WordRange[], from: number, to: number): WordRange[] {
  return content
    .flatMap((range) =>
      from >= range.from && from < range.to
        ? [
            { from: range.from, to: from },
            { from: Math.min(to, range.to), to: range.to },
          ]
        : [range],
    )
    .filter((range) => range.to > range.from);
}

/** After "citing": the noun phrase up to its comma or the sentence's end. */
function sourceAfterCiting(view: SentenceView, from: number, pack: LanguagePack): WordRange | null {
  const first = view.words[from];
  if (!first?.isWord || pack.complementisers.has(first.lower)) return null;
  let to = from;
  while (
    to < view.words.length &&
    !/^[,;.:"“”—]$/.test(view.words[to]!.text) &&
    !/^(?:that|said|saying|reported|que|as|who)$/.test(view.words[to]!.lower)
  )
    to++;
  return to > from ? { from, to } : null;
}

/** Nearest to the page first: the last that retells, then earlier ones, then who heard it. */
function inOrder(hands: readonly Hand[]): Hand[] {
  const unique = hands.filter(
    (hand, i) => hands.findIndex((other) => bareName(other.name) === bareName(hand.name)) === i,
  );
  const retold = unique.filter((hand) => hand.link === "retold");
  const heard = unique.filter((hand) => hand.link !== "retold");
  return [...retold.reverse(), ...heard.reverse()];
}

function sameNoun(a: string, b: string): boolean {
  const singular = (noun: string): string => noun.replace(/s$/, "");
  return singular(a) === singular(b);
}

/** Direct when nearly all the content is quoted, mixed when a quotation of three words or more stands in a paraphrase. */
function quotationOf(view: SentenceView, spans: AttributionSpans): Attribution["quotation"] {
  let quoted = 0;
  let all = 0;
  const least = spans.cue.length === 0 ? 1 : LEAST_QUOTED_WORDS;
  for (const range of spans.content) {
    quoted += quotedWords(view, least, range);
    for (let i = range.from; i < range.to; i++) if (view.words[i]!.isWord) all++;
  }
  if (spans.content.length === 0 || quoted === 0)
    return view.sentence.blockKind === "quotation" && spans.cue.length === 0 ? "direct" : "indirect";
  return quoted >= all * 0.85 ? "direct" : "mixed";
}
