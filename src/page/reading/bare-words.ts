/** Words alone, in lower case, for comparing titles that differ in punctuation. */
export function bareWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
