import type { SourceKind } from "../model/attribution.ts";
import type { Cast } from "./cast/cast.ts";
import { bareName, kindOfEntry, type Registry } from "./registry.ts";

/** Names that several outlets go by; only the article's own fuller mention can decide them. */
const AMBIGUOUS =
  /^(?:times|post|journal|herald|tribune|guardian|observer|sun|star|mirror|globe|standard|telegraph|express|nation|independent|press|mail|record|news)$/i;

/** Id of the registered source that a name stands for in this article; null when none or when it is ambiguous. */
export function resolveId(
  name: string,
  kind: SourceKind,
  sentence: number,
  registry: Registry,
  cast: Cast,
): string | null {
  if (name === "" || kind === "none" || kind === "anonymous") return null;
  const bare = bareName(name);
  const fuller = AMBIGUOUS.test(bare) ? cast.outlet(bare, sentence) : bare;
  if (fuller === null) return null;
  const entries = registry.find(fuller).filter((entry) => (kindOfEntry(entry) ?? "organisation") === kind);
  if (entries.length === 1) return entries[0]!.id;
  if (entries.length === 0 && kind === "named-person") {
    const person = cast.person(bare.split(" ").at(-1)!, sentence);
    const found = person ? registry.find(person.name).filter((entry) => entry.kind === "person") : [];
    if (found.length === 1) return found[0]!.id;
  }
  return null;
}
