/**
 * Whether two spellings can be one person's: the same last name with the same first name or initial, a surname alone, or
 * the last names without the first ("López Bonilla" for Mauricio López Bonilla).
 */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const left = a.toLowerCase().split(" ");
  const right = b.toLowerCase().split(" ");
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length === 1) return long.slice(1).includes(short[0]!) || long.at(-1) === short[0];
  if (short.every((name, i) => name === long[long.length - short.length + i])) return true;
  if (left.at(-1) !== right.at(-1)) return false;
  return left[0] === right[0] || left[0]![0] === right[0]![0];
}
