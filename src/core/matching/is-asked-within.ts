import type { Reading } from "./reading.ts";
import type { Found } from "./stands-as.ts";

/** "¿Dio alguien la orden?, preguntó el senador", "Did anyone give it? the senator asked": whether one of the places is asked about. */
export function isAskedWithin(places: readonly Found[], { text, tokens }: Reading): boolean {
  return places.some(({ from, to }) => {
    if (from < 0) return false;
    const before = text.slice(0, tokens[from]!.start);
    const after = text.slice(tokens[to - 1]!.end);
    const opens = before.lastIndexOf("¿");
    if (opens >= 0) return !before.slice(opens).includes("?") && after.includes("?");
    return (
      /^(?:did|does|do|is|was|were|has|have|had|who|what|when|why|how)\b/i.test(
        before.slice(before.search(/[^\s"“”‘']/)),
      ) && /^[^.!?;"”]*\?/.test(after)
    );
  });
}
