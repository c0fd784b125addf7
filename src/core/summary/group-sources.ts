import type { RecordSource } from "../model/claim-record.ts";

/** Sources that go back to one origin. */
export interface SourceGroup {
  /** Name of the origin: its publisher, or the words by which the sources name it. */
  readonly origin: string;
  /** The origin's own page; null when it was not read, only named by those that rely on it. */
  readonly first: RecordSource | null;
  /** Sources that take the fact from it, directly or through each other. */
  readonly relying: readonly RecordSource[];
  /** True when a document, law, court file or official statement is among them. */
  readonly primary: boolean;
}

const PRIMARY: ReadonlySet<RecordSource["type"]> = new Set([
  "primary-document",
  "legislation",
  "court-filing",
  "official-statement",
  "data-set",
]);

export function isPrimary({ type }: RecordSource): boolean {
  return PRIMARY.has(type);
}

/** The sources of a record by independent origin; groups with primary documents first, else in the record's order. */
export function groupSources(sources: readonly RecordSource[]): SourceGroup[] {
  const byRef = new Map<string, RecordSource>();
  // By name too: who relies on "The Courier" relies on the Courier's report that the record has.
  for (const source of [...sources].reverse()) byRef.set(nameKey(source.publisher), source);
  for (const source of sources) byRef.set(source.ref, source);
  const groups = new Map<string, { origin: string; first: RecordSource | null; relying: RecordSource[] }>();
  for (const source of sources) {
    const root = rootOf(source, byRef);
    const key = typeof root === "string" ? `named ${nameKey(root)}` : `read ${root.ref}`;
    let group = groups.get(key);
    if (!group) {
      group =
        typeof root === "string"
          ? { origin: root, first: null, relying: [] }
          : { origin: root.publisher, first: root, relying: [] };
      groups.set(key, group);
    }
    if (source !== group.first) group.relying.push(source);
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      primary: [...(group.first ? [group.first] : []), ...group.relying].some(isPrimary),
    }))
    .sort((a, b) => Number(b.primary) - Number(a.primary));
}

/**
 * The groups that are independent of each other, the first of each publisher: what a publisher says twice, or is read of it
 * in two copies, has one origin.
 */
export function independentOrigins(sources: readonly RecordSource[]): SourceGroup[] {
  const seen = new Set<string>();
  return groupSources(sources).filter(({ origin }) => {
    const key = nameKey(origin);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The source at the end of the chain of reliance, or the words that name one that was not read. */
function rootOf(source: RecordSource, byRef: ReadonlyMap<string, RecordSource>): RecordSource | string {
  const seen = new Set<RecordSource>();
  let at = source;
  // Two sources that name each other have no origin: the walk ends where it would go round.
  while (at.reliesOn !== null && !seen.has(at)) {
    seen.add(at);
    const next: RecordSource | undefined = byRef.get(at.reliesOn) ?? byRef.get(nameKey(at.reliesOn));
    if (!next || next === at) return at.reliesOn;
    at = next;
  }
  return at;
}

/** Outlets are named with and without article, and with where the copy was seen: "The Courier (via Harbour Ledger)". */
function nameKey(name: string): string {
  return name
    .replace(/\s*\(.*\)\s*$/, "")
    .trim()
    .toLowerCase()
    .replace(/^the /, "");
}
