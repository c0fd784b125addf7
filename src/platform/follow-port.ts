import type { Runtime } from "webextension-polyfill";
import { nativeBrowser } from "./native-browser.ts";

const NAME = "says-who-follow";

/**
 * Calls back with the id of the sentence being read in a tab, whenever it changes, and with null when nobody tells.
 * Returns what ends it.
 */
export function followReading(tabId: number, handle: (annotationId: string | null) => void): () => void {
  const port = nativeBrowser().tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener((message: unknown) => handle(typeof message === "string" ? message : null));
  port.onDisconnect.addListener(() => handle(null));
  return () => port.disconnect();
}

/** Tells followers the sentence being read until the signal aborts. Costs nothing while nobody follows. */
export function tellFollowers(
  watch: (changed: () => void, signal: AbortSignal) => void,
  sentence: () => string | null,
  signal: AbortSignal,
): void {
  const listen = (port: Runtime.Port): void => {
    if (port.name !== NAME || port.sender?.id !== nativeBrowser().runtime.id) return;
    const ended = new AbortController();
    let last: string | null | undefined;
    const tell = (): void => {
      const now = sentence();
      if (now === last || ended.signal.aborted) return;
      last = now;
      port.postMessage(now);
    };
    port.onDisconnect.addListener(() => ended.abort());
    watch(tell, AbortSignal.any([signal, ended.signal]));
    tell();
  };
  nativeBrowser().runtime.onConnect.addListener(listen);
  signal.addEventListener("abort", () => nativeBrowser().runtime.onConnect.removeListener(listen), {
    once: true,
  });
}
