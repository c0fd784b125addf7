import type { PageCalls } from "./calls.ts";
import { callPage } from "./messaging.ts";
import { injectReader } from "./tabs.ts";

/**
 * As `callPage`; a tab whose reading script never came, or ended for a rest, gets it first. Rejects where the browser
 * lets none in.
 */
export async function callReader<M extends keyof PageCalls>(
  tabId: number,
  method: M,
  ...args: Parameters<PageCalls[M]>
): Promise<ReturnType<PageCalls[M]>> {
  const call = (): Promise<unknown> => callPage(tabId, method, ...(args as never));
  return (await call().catch(() => injectReader(tabId).then(call))) as ReturnType<PageCalls[M]>;
}
