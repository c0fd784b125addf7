/** Shorter additions, in UTF-16 units, are no part of an article: advertisements and counters. */
const PROSE = 200;

/**
 * Whether a change of the page may be one of its article, whose body `root` holds (null when none was read); what `isOwn`
 * names is the extension's. Called in the middle of the page's work.
 */
export function concernsArticle(
  change: MutationRecord,
  root: Element | null,
  isOwn: (node: Node) => boolean,
): boolean {
  if (isOwn(change.target)) return false;
  const added = [...change.addedNodes].filter((node) => !isOwn(node));
  const removed = [...change.removedNodes].filter((node) => !isOwn(node));
  if (change.type === "childList" && added.length + removed.length === 0) return false;
  if (!root?.isConnected || root.contains(change.target)) return true;
  return added.some((node) => (node.textContent?.length ?? 0) > PROSE);
}
