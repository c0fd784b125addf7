import {
  type Line,
  thicknessOf,
  UNDERLINE_STYLES,
  type UnderlineLooks,
  type UnderlineStyle,
} from "../../core/model/underline-look.ts";
import { fromHex, type Rgb, standingOut } from "./contrast.ts";

/** What the line of a sentence stands out by, at least: WCAG 2.2, 1.4.11. */
const LEAST = 3;
const OPEN: Rgb = [47, 125, 225];

/** How strong the tint behind a sentence is: some versions draw no lines in highlights. */
const TINT: Readonly<Record<UnderlineStyle, number>> = {
  claim: 0,
  unnamed: 0.04,
  matched: 0.05,
  changed: 0.08,
};

interface Drawn {
  readonly style: UnderlineStyle;
  readonly line: Line;
  readonly color: string;
  readonly tint: string | null;
}

/**
 * The looks as they are drawn on a background: the reader's colours, darkened or lightened until they stand out from
 * it. An unknown background (null) takes them as they are.
 */
function drawnLooks(looks: UnderlineLooks, background: Rgb | null): Drawn[] {
  return UNDERLINE_STYLES.map((style) => {
    const { line, color } = looks[style];
    const chosen = fromHex(color) ?? OPEN;
    const rgb = background ? standingOut(chosen, background, LEAST) : chosen;
    const tint = TINT[style] > 0 ? `rgb(${rgb.join(" ")} / ${TINT[style]})` : null;
    return { style, line, color: `rgb(${rgb.join(" ")})`, tint };
  });
}

/** Styles for the painter by highlights. Printed pages carry none. */
export function highlightCss(looks: UnderlineLooks, background: Rgb | null): string {
  const names = UNDERLINE_STYLES.map((style) => `::highlight(says-who-${style})`).join(", ");
  const rules = drawnLooks(looks, background).map(
    ({ style, line, color, tint }) => `::highlight(says-who-${style}) {
  text-decoration: underline ${line} ${color} ${thicknessOf(line)}px; text-underline-offset: 2px;${tint ? `\n  background-color: ${tint};` : ""}
}`,
  );
  return `@media screen {
${rules.join("\n")}
::highlight(says-who-open) {
  background-color: rgb(${OPEN.join(" ")} / .2);
}
}
@media screen and (prefers-contrast: more) {
${names} { text-decoration-thickness: 3px; }
}
@media screen and (forced-colors: active) {
${names} {
  color: CanvasText;
  background-color: Canvas;
  text-decoration-color: CanvasText;
}
::highlight(says-who-open) {
  color: HighlightText;
  background-color: Highlight;
}
}`;
}

/** The same looks for elements: the painter that writes marks into the page. */
export function markCss(looks: UnderlineLooks, background: Rgb | null): string {
  const names = UNDERLINE_STYLES.map((style) => `mark.says-who-${style}`).join(", ");
  const rules = drawnLooks(looks, background).map(
    ({ style, line, color, tint }) =>
      `mark.says-who-${style} { text-decoration: underline ${line} ${color} ${thicknessOf(line)}px; text-underline-offset: 2px;${tint ? ` background-color: ${tint};` : ""} }`,
  );
  return `@media screen {
${names} {
  all: revert;
  color: inherit;
  background: none;
  text-underline-offset: 2px;
  cursor: help;
}
${rules.join("\n")}
mark.says-who-open { background-color: rgb(${OPEN.join(" ")} / .2) !important; }
mark[class^="says-who-"]:focus-visible { outline: 2px solid rgb(${OPEN.join(" ")}); outline-offset: 2px; }
}
@media screen and (prefers-contrast: more) {
${names} { text-decoration-thickness: 3px; }
}`;
}
