import { nativeBrowser } from "./native-browser.ts";

/** Calls back whenever anything that we store has changed, until the signal aborts. What it is, the background knows. */
export function onSettingsStored(handle: () => void, signal: AbortSignal): void {
  const listen = (): void => handle();
  nativeBrowser().storage.local.onChanged.addListener(listen);
  signal.addEventListener("abort", () => nativeBrowser().storage.local.onChanged.removeListener(listen), {
    once: true,
  });
}
