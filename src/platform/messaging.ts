import browser, { type Runtime } from "webextension-polyfill";
import type { BackgroundCalls, PageCalls } from "./calls.ts";
import { type Call, type Caller, isCall, isForUs } from "./envelope.ts";

type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Answer<F> = F extends (...args: never[]) => infer R ? R : never;

/** A table with one handler per method; handlers may be asynchronous and learn who calls. */
export type Handlers<Calls> = {
  readonly [M in keyof Calls]: (
    caller: Caller,
    ...args: Args<Calls[M]>
  ) => Answer<Calls[M]> | Promise<Answer<Calls[M]>>;
};

/** Asks the background. Rejects with the handler's message, or when the extension was updated under the page. */
export async function callBackground<M extends keyof BackgroundCalls>(
  method: M,
  ...args: Args<BackgroundCalls[M]>
): Promise<Answer<BackgroundCalls[M]>> {
  const call: Call = { saysWho: "background", method, args };
  return (await browser.runtime.sendMessage(call)) as Answer<BackgroundCalls[M]>;
}

/** Asks the reading script of a tab. Rejects when there is none. */
export async function callPage<M extends keyof PageCalls>(
  tabId: number,
  method: M,
  ...args: Args<PageCalls[M]>
): Promise<Answer<PageCalls[M]>> {
  const call: Call = { saysWho: "page", method, args };
  return (await browser.tabs.sendMessage(tabId, call, { frameId: 0 })) as Answer<PageCalls[M]>;
}

/** Answers the background's side; call once, synchronously, at top level. */
export function answerBackground(handlers: Handlers<BackgroundCalls>): void {
  browser.runtime.onMessage.addListener(listener("background", handlers));
}

/** Answers the page's side until the signal aborts. */
export function answerPage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const listen = listener("page", handlers);
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

function listener<Calls extends object>(side: Call["saysWho"], handlers: Handlers<Calls>) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isCall(message, side) || !isForUs(sender.id, browser.runtime.id)) return undefined;
    if (!Object.hasOwn(handlers, message.method)) {
      return Promise.reject(new Error(`Unknown method "${message.method}" on the ${side} side.`));
    }
    const handler = handlers[message.method as keyof Calls] as (
      caller: Caller,
      ...args: unknown[]
    ) => unknown;
    return Promise.resolve().then(() => handler(callerOf(sender), ...message.args));
  };
}

function callerOf(sender: Runtime.MessageSender): Caller {
  return {
    tabId: sender.tab?.id ?? null,
    isTopFrame: sender.frameId === 0,
    isExtensionPage: sender.url?.startsWith(browser.runtime.getURL("")) ?? false,
  };
}
