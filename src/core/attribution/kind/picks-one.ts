import type { Word } from "../../text/words.ts";

/** "the mayor", "Austria's interior minister", but not "a minister" nor "the former mayor". */
export function picksOne(core: readonly Word[]): boolean {
  if (
    core.some((word) =>
      /^(?:former|ex|senior|deputy|one|another|unnamed|local|exministro|anterior)$/.test(word.lower),
    )
  )
    return false;
  return (
    /^(?:the|el|la|his|her|its|their|su|this|este|esta)$/.test(core[0]!.lower) ||
    core.some((word) => word.lower === "'s")
  );
}
