import type { Annotation } from "../../core/model/annotation.ts";
import type { Article, Block } from "../../core/model/article.ts";
import type { UnderlineStyle } from "../../core/model/underline-look.ts";
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
  /** The sentences of the block that are marked, in order. */
  readonly annotations: readonly Annotation[];
  /** Of their notes, by their ids; the others have none. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What the lines under them say; a sentence that is not in it has no line. */
  readonly styles: ReadonlyMap<Annotation, UnderlineStyle>;
  readonly t: Translate;
}

/** One block's text with its sentences underlined as on the page, and numbered where there is a note on them. */
export function BlockText({ article, block, annotations, numbers, styles, t }: BlockTextProps) {
  const Element = ELEMENT[block.kind];
  const parts = [];
  let at = block.start;
  for (const annotation of annotations) {
    const { start, end } = annotation.position;
    const number = numbers.get(annotation.id);
    const style = styles.get(annotation);
    if (start < at) continue;
    if (start > at) parts.push(article.text.slice(at, start));
    parts.push(
      <mark
        key={annotation.id}
        id={number === undefined ? undefined : `mark-${number}`}
        class={style && `line-${style}`}
      >
        {article.text.slice(start, end)}
      </mark>,
    );
    if (number !== undefined)
      parts.push(
        <a
          key={`call-${number}`}
          class="call"
          href={`#note-${number}`}
          aria-label={t("note_label", { number })}
        >
          {t("note_number", { number })}
        </a>,
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
