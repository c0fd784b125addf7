import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

/** Names under which the browsers are installed, best first, and the packages that bring them on Debian and Ubuntu. */
const KNOWN: Record<
  BrowserName,
  { variable: string; commands: string[]; places: string[]; packages: string[] }
> = {
  chromium: {
    variable: "CHROMIUM",
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    places: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    packages: ["chromium", "chromium-browser"],
  },
  firefox: {
    variable: "FIREFOX",
    commands: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: ["firefox-esr", "firefox"],
  },
};

/** Fonts without which headings in Arabic script and plain Latin text are drawn as boxes on a bare machine. */
const FONTS = ["fonts-liberation", "fonts-noto-core"];

/**
 * Path of a browser: CHROMIUM or FIREFOX if set, else what is installed, else installed now by apt where that is
 * possible. Throws an Error that says exactly what to install.
 */
export function findBrowser(name: BrowserName): string {
  const found = installed(name);
  if (found) return found;
  const { variable, packages } = KNOWN[name];
  if (canUseApt()) {
    console.log(`Installing ${name} with apt ...`);
    const candidate = packages.find(hasPackage) ?? packages[0]!;
    apt(["update", "-q"]);
    apt(["install", "-y", "-q", "--no-install-recommends", packages.find(hasPackage) ?? candidate, ...FONTS]);
    const now = installed(name);
    if (now) return now;
  }
  throw new Error(
    `No ${name} was found. Install it (Debian, Ubuntu: sudo apt-get install ${packages[0]}; elsewhere from its ` +
      `makers' site) or set ${variable} to the path of its program, then run this again.`,
  );
}

function installed(name: BrowserName): string | null {
  const { variable, commands, places } = KNOWN[name];
  const set = process.env[variable];
  if (set) {
    if (isExecutable(set)) return set;
    throw new Error(`${variable} is set to ${set}, which is not a program.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
  ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canUseApt(): boolean {
  return isExecutable("/usr/bin/apt-get") && (process.getuid?.() === 0 || isExecutable("/usr/bin/sudo"));
}

function apt(args: string[]): void {
  const command = process.getuid?.() === 0 ? ["apt-get", ...args] : ["sudo", "apt-get", ...args];
  execFileSync(command[0]!, command.slice(1), {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function hasPackage(name: string): boolean {
  try {
    return /Candidate: (?!\(none\))/.test(execFileSync("apt-cache", ["policy", name], { encoding: "utf8" }));
  } catch {
    return false;
  }
}
