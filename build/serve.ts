import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page to serve: its body and headers besides the content type. */
export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves HTML pages by path on a free port of loopback. A path that is not there answers 404. */
export async function servePages(
  pages: Readonly<Record<string, Served | string>>,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const found = pages[new URL(request.url ?? "/", "http://localhost").pathname];
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, headers } = typeof found === "string" ? { body: found, headers: {} } : found;
    const type = /^\s*</.test(body) ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
