import {
  UNDERLINE_STYLES,
  type UnderlineLooks,
  type UnderlineStyle,
} from "../../core/model/underline-look.ts";
import type { Rgb } from "../../core/underlines/contrast.ts";
import { type DrawnLook, drawnLooks } from "../../core/underlines/drawn-looks.ts";

/** Of the sentence whose card is open. */
const OPEN = "47 125 225";

/** How strong the tint behind a sentence is: some versions draw no lines in highlights. */
const TINT: Readonly<Record<UnderlineStyle, number>> = {
  claim: 0,
  unnamed: 0.04,
  matched: 0.05,
  changed: 0.08,
};

/** The declarations that draw one look. */
function declared({ style, line, color, thickness }: DrawnLook): string {
  const rgb = color.join(" ");
  const tint = TINT[style] > 0 ? ` background-color: rgb(${rgb} / ${TINT[style]});` : "";
  return `text-decoration: underline ${line} rgb(${rgb}) ${thickness}px; text-underline-offset: 2px;${tint}`;
}

/** Styles for the painter by highlights. Printed pages carry none. */
export function highlightCss(looks: UnderlineLooks, background: Rgb | null): string {
  const names = UNDERLINE_STYLES.map((style) => `::highlight(says-who-${style})`).join(", ");
  const rules = drawnLooks(looks, background).map(
    (look) => `::highlight(says-who-${look.style}) { ${declared(look)} }`,
  );
  return `@media screen {
${rules.join("\n")}
::highlight(says-who-open) { background-color: rgb(${OPEN} / .2); }
}
@media screen and (prefers-contrast: more) {
${names} { text-decoration-thickness: 3px; }
}
@media screen and (forced-colors: active) {
${names} { color: CanvasText; background-color: Canvas; text-decoration-color: CanvasText; }
::highlight(says-who-open) { color: HighlightText; background-color: Highlight; }
}`;
}

/** The same looks for elements: the painter that writes marks into the page. */
export function markCss(looks: UnderlineLooks, background: Rgb | null): string {
  const names = UNDERLINE_STYLES.map((style) => `mark.says-who-${style}`).join(", ");
  const rules = drawnLooks(looks, background).map(
    (look) => `mark.says-who-${look.style} { ${declared(look)} }`,
  );
  return `@media screen {
${names} {
  all: revert;
  color: inherit;
  background: none;
  cursor: help;
}
${rules.join("\n")}
mark.says-who-open { background-color: rgb(${OPEN} / .2) !important; }
mark[class^="says-who-"]:focus-visible { outline: 2px solid rgb(${OPEN}); outline-offset: 2px; }
}
@media screen and (prefers-contrast: more) {
${names} { text-decoration-thickness: 3px; }
}`;
}
