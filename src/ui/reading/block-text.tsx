import type { Annotation } from "../../core/model/annotation.ts";
import type { Article, Block } from "../../core/model/article.ts";
import { supportOf } from "../../core/summary/support-of.ts";
import { pageText } from "../data-text.ts";
import type { Translate } from "../translate.ts";

const ELEMENT = {
  headline: "h1",
  subheading: "h2",
  byline: "p",
  caption: "p",
  "list-item": "p",
  quotation: "blockquote",
  paragraph: "p",
} as const satisfies Record<Block["kind"], string>;

export interface BlockTextProps {
  readonly article: Article;
  readonly block: Block;
  /** The noted sentences of the block, in order. */
  readonly annotations: readonly Annotation[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly t: Translate;
}

/** One block's text with its noted sentences marked and numbered. */
export function BlockText({ article, block, annotations, numbers, t }: BlockTextProps) {
  const Element = ELEMENT[block.kind];
  const parts = [];
  let at = block.start;
  for (const annotation of annotations) {
    const { start, end } = annotation.position;
    const number = numbers.get(annotation.id);
    if (number === undefined || start < at) continue;
    if (start > at) parts.push(article.text.slice(at, start));
    parts.push(
      <mark key={annotation.id} id={`mark-${number}`} class={markClass(annotation)}>
        {article.text.slice(start, end)}
        <a class="call" href={`#note-${number}`} aria-label={t("note_label", { number })}>
          {t("note_number", { number })}
        </a>
      </mark>,
    );
    at = end;
  }
  parts.push(article.text.slice(at, block.end));
  return (
    <Element class={`block block-${block.kind}`} {...pageText(article.lang)}>
      {parts}
    </Element>
  );
}

function markClass(annotation: Annotation): string {
  if (annotation.matches.some((match) => match.changedSince || match.misattribution)) return "changed";
  if (annotation.matches.length + annotation.feedMatches.length > 0) return "matched";
  return supportOf(annotation) === "unnamed" ? "unnamed" : "attributed";
}
