import type { SourceKind } from "../model/attribution.ts";
import type { RegisteredSource } from "../model/source-registry.ts";

/** The registry of sources, to be asked by name. */
export interface Registry {
  /** Entries that bear the name or alias; [] when none does. Case counts only for acronyms. */
  find(name: string): readonly RegisteredSource[];
  /** The name under which an entry is registered; null when there is no such id. */
  nameOf(id: string): string | null;
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  person: "named-person",
  newspaper: "outlet",
  broadcaster: "outlet",
  wire: "outlet",
  magazine: "outlet",
  website: "outlet",
  aggregator: "outlet",
  satire: "outlet",
  "fact-checker": "outlet",
  outlet: "outlet",
};

/** Kind of source of a registered entry; null for places, which speak only through their governments. */
export function kindOfEntry(entry: RegisteredSource): SourceKind | null {
  return KINDS[entry.kind] ?? (entry.kind === "place" ? null : "organisation");
}

export const bareName = (name: string): string =>
  name
    .trim()
    .replace(/^(?:the|el|la|los|las)\s+/i, "")
    .replace(/['’]s$/, "")
    .replace(/\s+/g, " ");

const registries = new WeakMap<readonly RegisteredSource[], Registry>();

/** Built once per list of sources and kept with it. */
export function registryOf(sources: readonly RegisteredSource[]): Registry {
  const known = registries.get(sources);
  if (known) return known;
  const byName = new Map<string, RegisteredSource[]>();
  for (const source of sources) {
    for (const name of new Set(
      [source.name, ...source.aliases].map((each) => bareName(each).toLowerCase()),
    )) {
      if (name !== "") byName.set(name, [...(byName.get(name) ?? []), source]);
    }
  }
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const registry: Registry = {
    find: (name) => byName.get(bareName(name).toLowerCase()) ?? [],
    nameOf: (id) => names.get(id) ?? null,
  };
  registries.set(sources, registry);
  return registry;
}
