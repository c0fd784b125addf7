import type { Article } from "../model/article.ts";
import type { ChainLink, Source } from "../model/attribution.ts";
import type { Cast } from "./cast/cast.ts";
import type { Hand } from "./hands/hand.ts";
import { bareName } from "./registry.ts";

/** Whether a name stands for the page's own outlet: its name, the end of it ("the Post"), "this newspaper". */
export function isOwnOutlet(name: string, article: Article, cast: Cast, sentence: number): boolean {
  if (/^(?:this|este|esta|nuestro|our)\s/i.test(name)) return true;
  const own = bareName(article.outlet ?? "").toLowerCase();
  const other = bareName(name).toLowerCase();
  if (own === "" || other === "") return false;
  if (own === other) return true;
  if (!own.endsWith(` ${other}`) && !own.startsWith(`${other} `)) return false;
  const fuller = cast.outlet(bareName(name), sentence);
  return fuller === null || bareName(fuller).toLowerCase() === own;
}

/** Each outlet once, nearest to the page first: the last that retells, then earlier ones, then who heard the source. */
export function orderHands(hands: readonly Hand[]): Hand[] {
  const unique = hands.filter(
    (hand, i) => hands.findIndex((other) => bareName(other.name) === bareName(hand.name)) === i,
  );
  const retold = unique.filter((hand) => hand.link === "retold");
  return [...retold.reverse(), ...unique.filter((hand) => hand.link !== "retold").reverse()];
}

/** From the page's own outlet through the hands to the source; a hedge has no source. */
export function buildChain(
  own: ChainLink | null,
  hands: readonly ChainLink[],
  source: Source,
  isOwnSource: boolean,
): ChainLink[] {
  const page = own ? [own] : [];
  if (isOwnSource) return page;
  const origin = source.kind === "none" ? [] : [{ name: source.name, kind: source.kind, id: source.id }];
  return [...page, ...hands, ...origin];
}
