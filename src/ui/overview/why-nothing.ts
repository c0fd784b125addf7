import type { MessageKey } from "../translate.ts";

/** Why a tab can't be read, as far as its address tells. Null: nothing stands against it. */
export function whyNothing(url: string | null): MessageKey | null {
  if (url === null || !URL.canParse(url)) return "nothing_browser_page";
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === "file:") return "nothing_file";
  if (protocol !== "http:" && protocol !== "https:") return "nothing_browser_page";
  if (hostname === "addons.mozilla.org" || hostname === "chromewebstore.google.com") return "nothing_store";
  if (hostname === "chrome.google.com" && pathname.startsWith("/webstore")) return "nothing_store";
  if (pathname.toLowerCase().endsWith(".pdf")) return "nothing_pdf";
  return null;
}
