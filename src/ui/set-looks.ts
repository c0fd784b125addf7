import type { UnderlineLooks } from "../core/model/underline-look.ts";
import { fromHex, type Rgb } from "../core/underlines/contrast.ts";
import { drawnLooks } from "../core/underlines/drawn-looks.ts";

/** What our own pages stand on, light and dark: `--paper` of base.css. */
export const PAPERS = { light: "#fffefb", dark: "#1b1d21" } as const;

/**
 * Gives our own page the lines that the reader chose for sentences, as `--line-claim`, `--line-unnamed`,
 * `--line-matched` and `--line-changed`: values of text-decoration, in colours that stand out from the paper, light or dark.
 */
export function setLooks(document: Document, looks: UnderlineLooks): void {
  const [onLight, onDark] = [PAPERS.light, PAPERS.dark].map((paper) => drawnLooks(looks, fromHex(paper)));
  for (const [i, { style, line, thickness, color }] of onLight!.entries()) {
    const colors = `light-dark(${css(color)}, ${css(onDark![i]!.color)})`;
    document.documentElement.style.setProperty(
      `--line-${style}`,
      `underline ${line} ${colors} ${thickness}px`,
    );
  }
}

function css(rgb: Rgb): string {
  return `rgb(${rgb.join(" ")})`;
}
