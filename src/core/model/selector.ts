/** W3C Web Annotation, TextPositionSelector: UTF-16 offsets into `Article.text`, end exclusive. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** W3C Web Annotation, TextQuoteSelector: the exact words, with up to 32 UTF-16 units of text on either side. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 offsets into `Article.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
