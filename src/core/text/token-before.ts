import { SPACE } from "./marks.ts";

/** The run of letters, digits and inner marks that ends at `mark`. */
export function tokenBefore(text: string, sentenceStart: number, mark: number): string {
  let i = mark;
  const floor = Math.max(sentenceStart, mark - 40);
  while (i > floor && !SPACE.test(text[i - 1]!) && !/[—–(["“‘«¿¡/•⁃]/.test(text[i - 1]!)) i--;
  return text.slice(i, mark);
}
