export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const left = a.toLowerCase().split(" ");
  const right = b.toLowerCase().split(" ");
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length === 1 || right.length === 1 || left[0] === right[0] || left[0]![0] === right[0]![0];
}
