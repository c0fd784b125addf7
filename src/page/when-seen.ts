/** Calls back once: at once where the document can be seen, else when its tab comes to the front, unless the signal aborts. */
export function whenSeen(
  document: Document,
  seen: () => void,
  until?: { readonly signal: AbortSignal },
): void {
  if (document.hidden) document.addEventListener("visibilitychange", seen, { once: true, ...until });
  else seen();
}
