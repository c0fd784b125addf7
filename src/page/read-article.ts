import { ARTICLE_LIMITS, type Article, type BlockKind } from "../core/model/article.ts";
import { assembleText, type KindedBlock } from "./reading/assemble-text.ts";
import { bareWords } from "./reading/bare-words.ts";
import { chooseBody } from "./reading/choose-body.ts";
import { collectBlocks } from "./reading/collect-blocks.ts";
import { readMetadata } from "./reading/metadata.ts";
import { type PageBlock, textOf } from "./reading/page-block.ts";
import { readStructuredData } from "./reading/structured-data.ts";
import type { TextMap } from "./text-map.ts";

export interface Reading {
  readonly article: Article;
  readonly textMap: TextMap;
  /** The element that holds the body. */
  readonly root: Element;
  /** Whether the page holds more than what is read of one: its end was left out. */
  readonly isCut: boolean;
}

/** Reads the page at once; null when it holds no prose. */
export function readArticle(document: Document): Reading | null {
  const steps = readArticleInSteps(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads the page with a pause offered at every yield. The page may change meanwhile: what no longer stands is found
 * out when it is anchored.
 */
export function* readArticleInSteps(document: Document): Generator<void, Reading | null> {
  if (!document.body) return null;
  const { blocks, isCut } = yield* collectBlocks(document.body);
  yield;
  const data = readStructuredData(document);
  const metadata = readMetadata(document, data);
  const body = yield* chooseBody(blocks, document.body, metadata.headline && bareWords(metadata.headline));
  yield;
  if (body === null) return null;
  const kinded: KindedBlock[] = [];
  const headline = headlineBlock(blocks, body.blocks, metadata.headline);
  if (headline) kinded.push({ block: headline, kind: "headline" });
  let length = headline ? headline.chars + headline.pieces.length : 0;
  let isTooLong = false;
  for (const block of body.blocks) {
    // The least that is sure to hold it: nodes are divided by a space at most, blocks by two line breaks.
    length += block.chars + block.pieces.length + 2;
    isTooLong = length > ARTICLE_LIMITS.text || kinded.length >= ARTICLE_LIMITS.blocks;
    if (isTooLong) break;
    if (block !== headline) kinded.push({ block, kind: kindOf(block) });
  }
  yield;
  const { textMap, ...assembled } = yield* assembleText(kinded);
  return {
    article: {
      ...assembled,
      ...metadata,
      url: (document.location?.href ?? "").slice(0, ARTICLE_LIMITS.url),
      claimReviews: data.claimReviews,
    },
    textMap,
    root: body.root,
    isCut: isCut || isTooLong,
  };
}

/** The block that shows the headline above the body; null when none does. */
function headlineBlock(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  headline: string | null,
): PageBlock | null {
  const above = blocks
    .slice(0, blocks.indexOf(body[0]!) + 1)
    .filter(({ role }) => role === "headline" || role === "heading");
  if (headline !== null) {
    const words = bareWords(headline);
    const same = above.find((block) => {
      const text = bareWords(textOf(block));
      return text.length >= 10 && (text === words || words.startsWith(text) || text.startsWith(words));
    });
    if (same) return same;
  }
  return above.findLast(({ role, suspect }) => role === "headline" && suspect === null) ?? null;
}

const BYLINE = /^(?:[Bb]y|BY|[Pp]or|[Vv]on|[Pp]ar|[Dd]i)\s+\p{Lu}/u;

function kindOf(block: PageBlock): BlockKind {
  switch (block.role) {
    case "headline":
    case "heading":
      return "subheading";
    case "list-item":
      return "list-item";
    case "quotation":
      return "quotation";
    case "caption":
      return "caption";
    case "byline":
      return "byline";
    default:
      return block.chars < 120 && BYLINE.test(textOf(block)) && !/[.!?]$/.test(textOf(block))
        ? "byline"
        : "paragraph";
  }
}
