import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What any extension costs that does so much and nothing else: what is to be compared with, and the least to be had. */
const PEERS = {
  /** One statement in every page. */
  empty: { "page.js": "globalThis.isHere = true;\n" },
  /** A script in every page that asks its background, once the page is seen, for a second one of one statement. */
  asking: {
    "page.js": `const ask = () => void chrome.runtime.sendMessage("come");
if (document.hidden) document.addEventListener("visibilitychange", ask, { once: true });
else ask();
`,
    "background.js": `chrome.runtime.onMessage.addListener((_message, { tab }) => {
  void chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["more.js"] });
});
`,
    "more.js": "globalThis.isHere = true;\n",
  },
} as const;

export type Peer = keyof typeof PEERS;

export function isPeer(name: string): name is Peer {
  return Object.hasOwn(PEERS, name);
}

export interface PeerExtensions {
  /** Folder of one of them, for either browser. */
  directory(peer: Peer): string;
  remove(): void;
}

/** Writes extensions that do next to nothing into a folder of their own. */
export function writePeerExtensions(): PeerExtensions {
  const folder = mkdtempSync(join(tmpdir(), "says-who-peers-"));
  for (const [peer, files] of Object.entries(PEERS)) {
    mkdirSync(join(folder, peer));
    const manifest = {
      manifest_version: 3,
      name: peer,
      version: "1",
      browser_specific_settings: { gecko: { id: `${peer}@example.org` } },
      content_scripts: [{ matches: ["<all_urls>"], js: ["page.js"] }],
      ...("background.js" in files && {
        permissions: ["scripting"],
        host_permissions: ["<all_urls>"],
        // Each browser takes the one that it knows.
        background: { service_worker: "background.js", scripts: ["background.js"] },
      }),
    };
    writeFileSync(join(folder, peer, "manifest.json"), JSON.stringify(manifest));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, peer, name), text);
  }
  return {
    directory: (peer) => join(folder, peer),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
