import type { Browser } from "puppeteer-core";

/** Runs an expression in Firefox's own window, with all its rights; resolves to its value, which has to be a plain one. */
export type InWindow = (expression: string) => Promise<unknown>;

/** The way into the own window of a Firefox that was started with --remote-allow-system-access. */
export async function firefoxWindow(browser: Browser): Promise<InWindow> {
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    // The bare BiDi connection is an internal of Puppeteer 24: its version is pinned.
    const connection = (
      browser as unknown as { connection: { send(m: string, p: object): Promise<unknown> } }
    ).connection;
    const answer = (await connection.send(method, params)) as { result?: Record<string, unknown> };
    return answer.result ?? (answer as Record<string, unknown>);
  };
  const context = await browserWindow(send);
  return async (expression) => {
    const answer = (await send("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    })) as {
      type?: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
}

/**
 * The id of the context of the browser's own window. Firefox answers before that window can run a script, so it is
 * asked until it does.
 */
async function browserWindow(
  send: (method: string, params: object) => Promise<Record<string, unknown>>,
): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const tree = (await send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
      contexts: { url: string; context: string }[];
    };
    const context = tree.contexts.find((each) => each.url.endsWith("browser.xhtml"))?.context;
    const ready =
      context !== undefined &&
      (await send("script.evaluate", {
        expression: "document.readyState === 'complete'",
        target: { context },
        awaitPromise: false,
      }).catch(() => null));
    if (ready && (ready.result as { value?: unknown } | undefined)?.value === true) return context;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    "Firefox's window did not get ready within 10 s: end other Firefox processes and try again",
  );
}
