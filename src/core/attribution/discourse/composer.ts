import type { Attribution, ChainLink, Source } from "../../model/attribution.ts";
import type { Span } from "../../model/selector.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import { buildChain, isOwnOutlet, orderHands } from "../build-chain.ts";
import { spell } from "../cast/spell.ts";
import type { Hand } from "../hands/hand.ts";
import type { Known } from "../memory/known.ts";
import { quotationOf } from "../quotation-of.ts";
import { bareName } from "../registry.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import type { DiscourseContext } from "./discourse-context.ts";
import type { Naming } from "./naming.ts";

/** How many sentences later a source still comes through the hands that brought it. */
export const HANDS_REACH = 6;

/** Puts an attribution together from its spans, its source and the hands between. */
export class Composer {
  constructor(
    private readonly context: DiscourseContext,
    private readonly naming: Naming,
  ) {}

  /** `earlier` is what the source was resolved to, null when this sentence names it by itself. */
  build(
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
      (hand): ChainLink => ({ ...this.naming.registered(hand.name, "outlet", index), kind: "outlet" }),
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
      ? { name: article.outlet, kind: "outlet", id: this.naming.idOf(article.outlet, "outlet", index) }
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
}

function toSpan(view: SentenceView, range: WordRange): Span {
  return { start: view.words[range.from]!.start, end: view.words[range.to - 1]!.end };
}
