/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Red, green and blue of "#rrggbb"; null for anything else. */
export function fromHex(color: string): Rgb | null {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  return found && ([1, 2, 3].map((at) => Number.parseInt(found[at]!, 16)) as unknown as Rgb);
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * The colour itself where it stands out from the background by at least `least` to 1; else the nearest one that does,
 * on its way to black or to white, whichever stands out more there.
 */
export function standingOut(color: Rgb, background: Rgb, least: number): Rgb {
  const end: Rgb =
    contrast([0, 0, 0], background) > contrast([255, 255, 255], background) ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = color.map((part, i) => Math.round(part + (end[i]! - part) * share)) as unknown as Rgb;
    if (contrast(mixed, background) >= least) return mixed;
  }
  return end;
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
