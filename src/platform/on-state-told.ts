import type { Runtime } from "webextension-polyfill";
import { isCall, isForUs } from "./envelope.ts";
import { nativeBrowser } from "./native-browser.ts";

/** Calls back with a tab's id whenever its page tells the background what its reading is at. For extension pages. */
export function onStateTold(handle: (tabId: number) => void): void {
  const { runtime } = nativeBrowser();
  runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    const isTold = isCall(message, "background") && message.method === "showState";
    if (isTold && isForUs(sender.id, runtime.id) && sender.tab?.id !== undefined) handle(sender.tab.id);
    // The answer is the background's to give.
    return undefined;
  }) as (message: unknown, sender: Runtime.MessageSender) => undefined);
}
