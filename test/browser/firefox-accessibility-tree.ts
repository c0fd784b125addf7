import type { Page } from "puppeteer-core";
import { firefoxWindow } from "./firefox-window.ts";
import { until } from "./until.ts";

/**
 * What Firefox tells screen readers of an open page: role, name, description and value of each node, one a line,
 * indented by depth. It is what Firefox's own service of accessibility holds, once that holds `words` and no longer
 * grows. The browser has to be started with --remote-allow-system-access, the page to be in front.
 */
export async function firefoxAccessibilityTree(page: Page, words: string): Promise<string> {
  const inWindow = await firefoxWindow(page.browser());
  let before: string | null = null;
  const whole = async () => {
    const now = String(await inWindow(`(${readTree})(${JSON.stringify(page.url())})`));
    const isWhole = now === before && now.includes(words);
    before = now;
    return isWhole ? now : null;
  };
  return until(page, whole, `"${words}" in the accessibility tree`);
}

/** Runs in Firefox's own window. */
const readTree = `(url) => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const tab = gBrowser.browsers.find((each) => each.currentURI.spec === url);
  const frame = tab && service.getAccessibleFor(tab);
  const lines = [];
  const walk = (node, depth) => {
    const { name, description, value } = node;
    const told = [name, description, value].map((each) => JSON.stringify(each ?? "")).join(" ");
    lines.push("  ".repeat(depth) + service.getStringRole(node.role) + " " + told);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
  };
  if (frame?.firstChild) walk(frame.firstChild, 0);
  return lines.join("\\n");
}`;
