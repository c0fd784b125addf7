/**
 * Each style has a line of its own shape, so that colour is never the only sign, and a tint, since some versions draw
 * no lines in highlights. The colours are of middle lightness: they keep a contrast of 3:1 or more on white and on
 * near-black alike, because a page's own dark theme can't be known from a content script. Printed pages carry none.
 */
export const HIGHLIGHT_CSS = `@media screen {
::highlight(says-who-claim) {
  text-decoration: underline dotted #7a808a 2px;
}
::highlight(says-who-unnamed) {
  text-decoration: underline dashed #8f63e8 2px;
  background-color: rgb(143 99 232 / .06);
}
::highlight(says-who-matched) {
  text-decoration: underline solid #2f7de1 2px;
  background-color: rgb(47 125 225 / .07);
}
::highlight(says-who-changed) {
  text-decoration: underline double #c2620a 2px;
  background-color: rgb(224 130 30 / .11);
}
::highlight(says-who-open) {
  background-color: rgb(47 125 225 / .2);
}
}
@media screen and (forced-colors: active) {
::highlight(says-who-claim), ::highlight(says-who-unnamed), ::highlight(says-who-matched), ::highlight(says-who-changed) {
  color: CanvasText;
  background-color: Canvas;
  text-decoration-color: CanvasText;
}
::highlight(says-who-open) {
  color: HighlightText;
  background-color: Highlight;
}
}`;

/** The same looks for elements: the painter that writes marks into the page. */
export const MARK_CSS = `@media screen {
mark.says-who-claim, mark.says-who-unnamed, mark.says-who-matched, mark.says-who-changed {
  all: revert;
  color: inherit;
  background: none;
  text-underline-offset: 2px;
  cursor: help;
}
mark.says-who-claim { text-decoration: underline dotted #7a808a 2px; }
mark.says-who-unnamed { text-decoration: underline dashed #8f63e8 2px; background-color: rgb(143 99 232 / .06); }
mark.says-who-matched { text-decoration: underline solid #2f7de1 2px; background-color: rgb(47 125 225 / .07); }
mark.says-who-changed { text-decoration: underline double #c2620a 2px; background-color: rgb(224 130 30 / .11); }
mark.says-who-open { background-color: rgb(47 125 225 / .2) !important; }
mark[class^="says-who-"]:focus-visible { outline: 2px solid #2f7de1; outline-offset: 2px; }
}`;
