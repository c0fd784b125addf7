import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Ways out of the browser. A bundle that holds one of these words as code is refused, whatever it does with it. */
const WAYS_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bfetch\b/g, "fetch"],
  [/\bXMLHttpRequest\b/g, "XMLHttpRequest"],
  [/\bWebSocket\b/g, "WebSocket"],
  [/\bWebTransport\b/g, "WebTransport"],
  [/\bRTCPeerConnection\b/g, "RTCPeerConnection"],
  [/\bEventSource\b/g, "EventSource"],
  [/\bsendBeacon\b/g, "sendBeacon"],
  [/\bimportScripts\b/g, "importScripts"],
  [/\bimport\s*\(/g, "dynamic import"],
  [/\beval\s*\(/g, "eval"],
  [/\bnew Function\b/g, "new Function"],
  [/\.(?:inner|outer)HTML\s*=(?!=)/g, "HTML as text"],
  [/\binsertAdjacentHTML\b/g, "HTML as text"],
  [/@import\b/g, "style sheet import"],
  [/url\(\s*["']?(?:https?:)?\/\//g, "remote address in a style"],
  [
    /<(?:img|script|link|iframe|source|video|audio)\b[^>]*(?:src|href)\s*=\s*["']?(?:https?:)?\/\//g,
    "remote address in a page",
  ],
];

/** Addresses that are names, not places: nothing is ever loaded from them. */
const NAMES = /^https?:\/\/(?:www\.w3\.org\/|schema\.org\b)/;

/** What is wrong with one built file, as "what: the text around it"; [] when nothing is. */
export function waysOut(text: string): string[] {
  const found = WAYS_OUT.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map(
      (match) => `${what}: …${text.slice(Math.max(0, match.index - 40), match.index + 40)}…`,
    ),
  );
  const addresses = [...text.matchAll(/["'`(](https?:\/\/[^"'`)\s]+)/g)]
    .map((match) => match[1]!)
    .filter((address) => !NAMES.test(address));
  return [...found, ...addresses.map((address) => `remote address: ${address}`)];
}

/** Reads every script, style and page of a built extension. Throws an Error that lists each way out with its file. */
export async function assertSilent(directory: string): Promise<void> {
  const problems: string[] = [];
  for (const name of await readdir(directory)) {
    if (!/\.(?:js|css|html)$/.test(name)) continue;
    const text = await readFile(join(directory, name), "utf8");
    problems.push(...waysOut(text).map((problem) => `${join(directory, name)}: ${problem}`));
  }
  if (problems.length > 0) {
    throw new Error(
      `The build would be able to reach the network:\n${problems.join("\n")}\nTake this out; nothing may leave the browser.`,
    );
  }
}
