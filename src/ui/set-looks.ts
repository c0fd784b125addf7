import { UNDERLINE_STYLES, type UnderlineLooks, type UnderlineStyle } from "../core/model/underline-look.ts";
import { fromHex, type Rgb } from "../core/underlines/contrast.ts";
import { drawnLooks } from "../core/underlines/drawn-looks.ts";

/** What our own pages stand on, light and dark: `--paper` of base.css. */
export const PAPERS = { light: "#fffefb", dark: "#1b1d21" } as const;

/**
 * The lines that the reader chose for sentences, as they are drawn on our own pages: values of text-decoration, in
 * colours that stand out from the paper, light or dark.
 */
export function linesOnPaper(looks: UnderlineLooks): Readonly<Record<UnderlineStyle, string>> {
  const onLight = drawnLooks(looks, fromHex(PAPERS.light));
  const onDark = drawnLooks(looks, fromHex(PAPERS.dark));
  const lines = onLight.map(({ style, line, thickness, color }, i) => {
    const colors = `light-dark(${css(color)}, ${css(onDark[i]!.color)})`;
    return [style, `underline ${line} ${colors} ${thickness}px`] as const;
  });
  return Object.fromEntries(lines) as Record<UnderlineStyle, string>;
}

/** Gives one of our own pages these lines, as `--line-claim`, `--line-unnamed`, `--line-matched` and `--line-changed`. */
export function setLooks(document: Document, looks: UnderlineLooks): void {
  const lines = linesOnPaper(looks);
  for (const style of UNDERLINE_STYLES)
    document.documentElement.style.setProperty(`--line-${style}`, lines[style]);
}

function css(rgb: Rgb): string {
  return `rgb(${rgb.join(" ")})`;
}
