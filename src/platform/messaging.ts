import type { Runtime } from "webextension-polyfill";
import type { BackgroundCalls, PageCalls } from "./calls.ts";
import {
  type BackgroundAnswer,
  type Call,
  type Caller,
  isBackgroundAnswer,
  isCall,
  isForUs,
  isProblem,
  type Problem,
} from "./envelope.ts";
import { extensionIsGone, nativeBrowser } from "./native-browser.ts";

type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Answer<F> = F extends (...args: never[]) => infer R ? R : never;

/** A table with one handler per method; handlers may be asynchronous and learn who calls. */
export type Handlers<Calls> = {
  readonly [M in keyof Calls]: (
    caller: Caller,
    ...args: Args<Calls[M]>
  ) => Answer<Calls[M]> | Promise<Answer<Calls[M]>>;
};

/** How often the background is asked: it may be ended in the middle of an answer, and the next call starts it anew. */
const TRIES = 3;

/**
 * Asks the background. Every call may be made twice without harm, so that one without an answer is made again. Rejects
 * with the handler's message, or when the extension was updated under the page.
 */
export async function callBackground<M extends keyof BackgroundCalls>(
  method: M,
  ...args: Args<BackgroundCalls[M]>
): Promise<Answer<BackgroundCalls[M]>> {
  const call: Call = { saysWho: "background", method, args };
  let why: unknown = null;
  for (let tries = 0; tries < TRIES && !extensionIsGone(); tries++) {
    try {
      const answer: unknown = await nativeBrowser().runtime.sendMessage(call);
      if (isProblem(answer)) return answerIn<BackgroundCalls, M>(answer);
      if (isBackgroundAnswer(answer)) return answer.saysWhoAnswer as Answer<BackgroundCalls[M]>;
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      why = error;
    }
  }
  throw why instanceof Error ? why : new Error("The extension's background gives no answer.");
}

/** What a handler of the other side said went wrong. */
class ProblemError extends Error {}

/** Asks the reading script of a tab. Rejects when there is none. */
export async function callPage<M extends keyof PageCalls>(
  tabId: number,
  method: M,
  ...args: Args<PageCalls[M]>
): Promise<Answer<PageCalls[M]>> {
  const call: Call = { saysWho: "page", method, args };
  return answerIn<PageCalls, M>(await nativeBrowser().tabs.sendMessage(tabId, call, { frameId: 0 }));
}

function answerIn<Calls, M extends keyof Calls>(answer: unknown): Answer<Calls[M]> {
  if (isProblem(answer)) throw new ProblemError(answer.saysWhoProblem);
  return answer as Answer<Calls[M]>;
}

/**
 * Answers the background's side; call once, synchronously, at top level. `check` throws when a method's arguments are
 * not what it takes.
 */
export function answerBackground(
  handlers: Handlers<BackgroundCalls>,
  check: (method: string, args: readonly unknown[]) => void,
): void {
  nativeBrowser().runtime.onMessage.addListener(listener("background", handlers, check));
}

/** Answers the page's side until the signal aborts. */
export function answerPage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const { onMessage } = nativeBrowser().runtime;
  const listen = listener("page", handlers);
  onMessage.addListener(listen);
  signal.addEventListener("abort", () => onMessage.removeListener(listen), { once: true });
}

function listener<Calls extends object>(
  side: Call["saysWho"],
  handlers: Handlers<Calls>,
  check?: (method: string, args: readonly unknown[]) => void,
) {
  // Only the third argument answers in every browser; true says that the answer comes later.
  return ((message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (!isCall(message, side) || !isForUs(sender.id, nativeBrowser().runtime.id)) return undefined;
    const { method, args } = message;
    const handle = async (): Promise<unknown> => {
      if (!Object.hasOwn(handlers, method))
        throw new Error(`Unknown method "${method}" on the ${side} side.`);
      check?.(method, args);
      const handler = handlers[method as keyof Calls] as (caller: Caller, ...args: unknown[]) => unknown;
      return handler(callerOf(sender), ...args);
    };
    const answer = (value: unknown): void => {
      const whole: BackgroundAnswer = { saysWhoAnswer: value ?? null };
      respond(side === "background" ? whole : value);
    };
    handle().then(answer, (error: unknown) => {
      const problem: Problem = { saysWhoProblem: error instanceof Error ? error.message : String(error) };
      respond(problem);
    });
    return true;
  }) as (message: unknown, sender: Runtime.MessageSender) => undefined;
}

function callerOf(sender: Runtime.MessageSender): Caller {
  return {
    tabId: sender.tab?.id ?? null,
    isTopFrame: sender.frameId === 0,
    isExtensionPage: sender.url?.startsWith(nativeBrowser().runtime.getURL("")) ?? false,
  };
}
