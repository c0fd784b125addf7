const MARKER = /(?:^|\s)(?:(\d{1,3})(\.\)|\)|\.)|([a-z])(\.|\)))(?=\s)|[•⁃◦▪]\s?(?:\d{1,3}\.)?/gu;

/**
 * Offsets at which further items of a list begin when the block itself begins with a list marker: "1) One 2) Two".
 * [] when it does not, or when the markers do not count on.
 */
export function listItemStarts(text: string, start: number, end: number): number[] {
  const head = text.slice(start, start + 12);
  if (!/^\s*(?:\d{1,3}[.)]|[a-z][.)]\s|[•⁃◦▪])/u.test(head)) return [];
  const starts: number[] = [];
  let style = "";
  let last = Number.NaN;
  MARKER.lastIndex = 0;
  for (const found of text.slice(start, end).matchAll(MARKER)) {
    const at = start + found.index + (/^\s/.test(found[0]) ? 1 : 0);
    const bullet = /^\s*[•⁃◦▪]/u.test(found[0]);
    const own = bullet ? "bullet" : (found[2] ?? `letter${found[4]}`);
    const value = bullet ? last + 1 : found[1] ? Number(found[1]) : found[3]!.charCodeAt(0);
    if (style === "") {
      style = own;
      last = value;
    } else if (own === style && (bullet || value === last + 1)) {
      starts.push(at);
      last = value;
    }
  }
  return starts;
}
