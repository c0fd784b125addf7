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
  const { signal } = listening;
  const addressNow = (): string => document.location.href.replace(/#.*$/s, "");
  let address = addressNow();
  let timers: number[] = [];

  const look = (): void => {
    if (!isArticle(document)) return;
    stop();
    listening.abort();
    found();
  };
  const stop = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
  };
  const lookLater = (): void => {
    stop();
    timers = LOOKS.map((delay) => window.setTimeout(look, delay));
  };
  const navigated = (): void => {
    if (addressNow() === address) return;
    address = addressNow();
    lookLater();
  };
  const loaded = (): void => {
    const isShell = document.getElementsByTagName("*").length < SHELL;
    if (isShell || document.querySelector('meta[property="og:type" i][content="article" i]')) lookLater();
  };

  look();
  if (signal.aborted) return;
  const { navigation } = window as { navigation?: EventTarget };
  window.addEventListener("popstate", navigated, { signal });
  navigation?.addEventListener("currententrychange", navigated, { signal });
  if (document.readyState === "complete") loaded();
  else window.addEventListener("load", loaded, { once: true, signal });
}
