import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

/**
 * Names under which the browsers are installed, best first, the packages that bring them on Debian and Ubuntu, and the
 * oldest version that tests and `npm start` drive.
 */
const KNOWN: Record<
  BrowserName,
  { variable: string; oldest: number; commands: string[]; places: string[]; packages: string[] }
> = {
  chromium: {
    variable: "CHROMIUM",
    oldest: 156,
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    places: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    packages: ["chromium", "chromium-browser"],
  },
  firefox: {
    variable: "FIREFOX",
    oldest: 153,
    commands: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: ["firefox-esr", "firefox"],
  },
};

/** Fonts without which headings in Arabic script and plain Latin text are drawn as boxes on a bare machine. */
const FONTS = ["fonts-liberation", "fonts-noto-core"];

/**
 * Path of a browser: CHROMIUM or FIREFOX if set, else the first that is installed and not too old, else installed now
 * by apt where none is. Throws an Error that says exactly what to install, or which program is too old and where.
 */
export function findBrowser(name: BrowserName): string {
  const found = installed(name);
  if (found) return found;
  const { variable, packages } = KNOWN[name];
  if (canUseApt()) {
    console.log(`Installing ${name} with apt ...`);
    apt(["update", "-q"]);
    apt([
      "install",
      "-y",
      "-q",
      "--no-install-recommends",
      packages.find(hasPackage) ?? packages[0]!,
      ...FONTS,
    ]);
    const now = installed(name);
    if (now) return now;
  }
  throw new Error(
    `No ${name} was found. Install it (Debian, Ubuntu: sudo apt-get install ${packages[0]}; elsewhere from its ` +
      `makers' site) or set ${variable} to the path of its program, then run this again.`,
  );
}

/** Null when there is none; throws when all that there are are too old. */
function installed(name: BrowserName): string | null {
  const { variable, oldest, commands, places, packages } = KNOWN[name];
  const set = process.env[variable];
  if (set && !isExecutable(set)) throw new Error(`${variable} is set to ${set}, which is not a program.`);
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = set
    ? [set]
    : [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].filter(
        isExecutable,
      );
  const old: string[] = [];
  for (const candidate of candidates) {
    const version = versionOf(candidate);
    // A program that keeps its version to itself is tried.
    if (version === null || version >= oldest) return candidate;
    old.push(`${candidate} is version ${version}`);
  }
  if (old.length === 0) return null;
  throw new Error(
    `${name} is too old to be driven: ${old.join(", ")}; version ${oldest} or newer is needed. Update it (Debian, ` +
      `Ubuntu: sudo apt-get update && sudo apt-get install ${packages[0]}; elsewhere from its makers' site) or set ` +
      `${variable} to the path of a newer one, then run this again.`,
  );
}

const versions = new Map<string, number | null>();

/** The number before the first dot of what a browser says of its version; null when it says none. */
function versionOf(path: string): number | null {
  const known = versions.get(path);
  if (known !== undefined) return known;
  let version: number | null = null;
  try {
    const told = execFileSync(path, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 20_000,
    });
    version = Number(/\b(\d+)\.\d/.exec(told)?.[1] ?? Number.NaN) || null;
  } catch {
    // It is no browser that answers: starting it will say why.
  }
  versions.set(path, version);
  return version;
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
