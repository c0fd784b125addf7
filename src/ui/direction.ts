export type Direction = "ltr" | "rtl";

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Direction in which a language (BCP 47 tag) is written; left to right when it isn't known. */
export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split(/[-_]/)[0] ?? "") ? "rtl" : "ltr";
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * A name in words of the other direction, between the marks of the Unicode bidirectional algorithm (FSI, PDI), so that
 * it doesn't turn its neighbours round. Text of the same direction is returned as it is.
 */
export function isolate(text: string, around: Direction): string {
  return (around === "rtl" ? LTR_LETTER : RTL_LETTER).test(text) ? `\u2068${text}\u2069` : text;
}
