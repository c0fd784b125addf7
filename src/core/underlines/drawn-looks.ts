import {
  type Line,
  thicknessOf,
  UNDERLINE_STYLES,
  type UnderlineLooks,
  type UnderlineStyle,
} from "../model/underline-look.ts";
import { fromHex, type Rgb, standingOut } from "./contrast.ts";

/** What the line of a sentence stands out by, at least: WCAG 2.2, 1.4.11. */
const LEAST = 3;
/** For a colour that is none. */
const USUAL: Rgb = [47, 125, 225];

/** One style as it is drawn on a certain background. */
export interface DrawnLook {
  readonly style: UnderlineStyle;
  readonly line: Line;
  readonly color: Rgb;
  /** In CSS pixels. */
  readonly thickness: number;
}

/**
 * The looks as they are drawn on a background: the reader's colours, darkened or lightened until they stand out from
 * it. An unknown background (null) takes them as they are.
 */
export function drawnLooks(looks: UnderlineLooks, background: Rgb | null): DrawnLook[] {
  return UNDERLINE_STYLES.map((style) => {
    const { line, color } = looks[style];
    const chosen = fromHex(color) ?? USUAL;
    const drawn = background ? standingOut(chosen, background, LEAST) : chosen;
    return { style, line, color: drawn, thickness: thicknessOf(line) };
  });
}
