import type { cardPart } from "./card-part.ts";
import type { Painters } from "./page/paint/choose-paint.ts";
import { callBackground } from "./platform/messaging.ts";

/** Parts of the reading script that come into a page only when it needs them, each a file of its own. */
interface Parts {
  readonly card: typeof cardPart;
  readonly painters: Painters;
}

export type PartName = keyof Parts;
export type Part<N extends PartName> = Parts[N];

/** In the extension's own world of the page, which its scripts share and the page does not see. */
const PARTS = Symbol.for("says-who.parts");

function parts(): { -readonly [N in PartName]?: Parts[N] } {
  const world = globalThis as { [PARTS]?: { [N in PartName]?: Parts[N] } };
  world[PARTS] ??= {};
  return world[PARTS];
}

/** Forgets the parts that have come, as their reading script ends. */
export function dropParts(): void {
  delete (globalThis as { [PARTS]?: unknown })[PARTS];
}

/** Called by a part's own file when it has come. */
export function providePart<N extends PartName>(name: N, part: Parts[N]): void {
  (parts() as Record<PartName, unknown>)[name] = part;
}

/** Brings a part into this page. Rejects when the extension was updated or removed under the page. */
export async function loadPart<N extends PartName>(name: N): Promise<Parts[N]> {
  if (!parts()[name]) await callBackground("injectPart", name);
  const part = parts()[name];
  if (!part) throw new Error(`The part "${name}" of the reading script did not come.`);
  return part as Parts[N];
}
