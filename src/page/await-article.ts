import { isArticle } from "./is-article.ts";

/** When a page that builds itself by script is looked at again after loading or navigating, in ms. */
const LOOKS = [1000, 3000];
/** A page with fewer elements than this when it has loaded is likely to be filled by script. */
const SHELL = 120;

/**
 * Calls back once, when the document holds an article: at once, or after a page that is still a shell has filled
 * itself, or after a navigation by script. On every other page it leaves two listeners and no timer behind.
 */
export function awaitArticle(document: Document, found: () => void): void {
  const window = document.defaultView!;
  const listening = new AbortController();
  let address = document.location.href.replace(/#.*$/s, "");
  let timers: number[] = [];

  const look = (): boolean => {
    if (!isArticle(document)) return false;
    for (const timer of timers) window.clearTimeout(timer);
    listening.abort();
    found();
    return true;
  };
  const lookLater = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = LOOKS.map((delay) => window.setTimeout(look, delay));
  };
  const navigated = (): void => {
    const now = document.location.href.replace(/#.*$/s, "");
    if (now === address) return;
    address = now;
    lookLater();
  };

  if (look()) return;
  const { signal } = listening;
  window.addEventListener("popstate", navigated, { signal });
  (window as { navigation?: EventTarget }).navigation?.addEventListener("currententrychange", navigated, {
    signal,
  });
  const loaded = (): void => {
    const isShell = document.getElementsByTagName("*").length < SHELL;
    if (isShell || document.querySelector('meta[property="og:type" i][content="article" i]')) lookLater();
  };
  if (document.readyState === "complete") loaded();
  else window.addEventListener("load", loaded, { once: true, signal });
}
