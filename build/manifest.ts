import { readFile } from "node:fs/promises";

export type Target = "chrome" | "firefox";

interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  minimum_chrome_version?: string;
  browser_specific_settings?: unknown;
  permissions: string[];
  side_panel?: unknown;
  sidebar_action?: unknown;
  [key: string]: unknown;
}

/** The one top-level manifest without the keys that the other browser complains about. */
export async function manifestFor(target: Target): Promise<string> {
  const manifest = JSON.parse(await readFile("manifest.json", "utf8")) as Manifest;
  if (target === "firefox") {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((name) => name !== "sidePanel");
  } else {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
