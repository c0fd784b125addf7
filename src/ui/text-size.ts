/** Sizes of our own text, in percent of the normal one. */
export const TEXT_SIZES = [85, 100, 115, 130, 150, 200] as const;

/** The next size up (1) or down (-1); the same one at the end of the scale. Odd sizes count as the nearest. */
export function nextTextSize(size: number, direction: 1 | -1): number {
  const at = TEXT_SIZES.reduce(
    (best, each, index) => (Math.abs(each - size) < Math.abs(TEXT_SIZES[best]! - size) ? index : best),
    0,
  );
  return TEXT_SIZES[Math.min(TEXT_SIZES.length - 1, Math.max(0, at + direction))]!;
}
