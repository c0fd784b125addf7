import type { OwnChoices } from "./page/reader-choices.ts";

// In the extension's own world of the page, which its scripts share and the page does not see.
const BRING = Symbol.for("says-who.bring");
const CHOICES = Symbol.for("says-who.choices");
const world = globalThis as { [BRING]?: () => void; [CHOICES]?: OwnChoices };

/** The gate brings the reading script again after it has ended for a rest. */
export function onRest(bring: () => void): void {
  world[BRING] = bring;
}

/** What brings the reading script again when the tab is shown; undefined on a page that has no gate. */
export function bringBack(): (() => void) | undefined {
  return world[BRING];
}

/** What the reader chose on this page, which outlives the reading script. */
export function ownChoices(): OwnChoices {
  world[CHOICES] ??= { hidden: false, records: new Set(), sentences: new Set() };
  return world[CHOICES];
}
