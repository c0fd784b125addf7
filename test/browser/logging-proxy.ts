import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface LoggingProxy {
  readonly port: number;
  /** Every request so far as "METHOD address", sorted. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** An HTTP proxy that reaches nothing: it answers every request for a .test host itself, refuses all others, and logs all. */
export async function startLoggingProxy(
  answer: (url: URL) => { type: string; body: string },
): Promise<LoggingProxy> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    log.push(`${request.method} ${request.url}`);
    const url = URL.canParse(request.url ?? "") ? new URL(request.url ?? "") : null;
    if (!url?.hostname.endsWith(".test")) {
      response.writeHead(403).end();
      return;
    }
    const { type, body } = answer(url);
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  server.on("connect", (request, socket) => {
    log.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => [...log].sort(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
