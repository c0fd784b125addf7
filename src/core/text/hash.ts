/** FNV-1a over UTF-16 units, unsigned 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Joins a template's number and the hashes of its parts into one feature, unsigned 32 bits. */
export function joinHash(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul((hash ^ a) >>> 0, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul((hash ^ b) >>> 0, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul((hash ^ c) >>> 0, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Adds a feature: the number of its template and up to three parts, words or small numbers. */
export type AddFeature = (
  template: number,
  a: string | number,
  b?: string | number,
  c?: string | number,
) => void;

export function hashOfPart(part: string | number): number {
  return typeof part === "number" ? part : hashOf(part);
}
