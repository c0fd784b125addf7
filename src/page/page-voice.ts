import { createLiveRegion } from "./live-region.ts";
import { createOwnElement } from "./own-element.ts";
import type { PageWatch } from "./watch.ts";

/** Long enough for a screen reader to take the words in, which it says when it has done speaking; in ms. */
const STAYS = 1000;

/** Inline and important: beats every rule of the page. No extent: nothing of the page moves. */
const FIXED: Readonly<Record<string, string>> = {
  all: "initial",
  display: "block",
  position: "fixed",
  top: "0",
  left: "0",
  width: "0",
  height: "0",
};

export interface PageVoice {
  /** Says words to screen readers, once and politely, in place of those that were said before; seen by nobody. */
  say(words: string): void;
}

/**
 * Speaks where no card is open. Its element stands in the page only while it speaks, inside the modal dialog where one
 * is open, since all else is inert then; the page's watcher does not notice it.
 */
export function createPageVoice(
  document: Document,
  watch: Pick<PageWatch, "unnoticed">,
  signal: AbortSignal,
): PageVoice {
  const window = document.defaultView!;
  const { host, root } = createOwnElement(document, "says-who-voice");
  for (const [name, value] of Object.entries(FIXED)) host.style.setProperty(name, value, "important");
  const region = createLiveRegion(document);
  let ending: number | undefined;
  const end = (): void => {
    window.clearTimeout(ending);
    watch.unnoticed(() => host.remove());
  };
  signal.addEventListener("abort", end);
  return {
    say(words) {
      if (signal.aborted) return;
      const dialogs = document.querySelectorAll("dialog:modal");
      const home = dialogs[dialogs.length - 1] ?? document.documentElement;
      if (host.parentNode !== home) watch.unnoticed(() => home.append(host));
      region.say(words, root);
      window.clearTimeout(ending);
      ending = window.setTimeout(end, STAYS);
    },
  };
}
