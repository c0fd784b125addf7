import { gzipSync } from "node:zlib";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import { ClaimSearch } from "../../src/core/retrieval/claim-search.ts";
import { IndexBuilder } from "../../src/core/retrieval/index-builder.ts";
import { openIndex } from "../../src/core/retrieval/index-format.ts";
import { termsOf } from "../../src/core/retrieval/terms-of.ts";

/** Sizes of the generated feeds; the other two libraries run up to COMPARED claims. */
const SIZES = [10_000, 100_000, 1_000_000];
const COMPARED = 100_000;
const QUERIES = 60;
const TOP = 20;

/**
 * Our feed index beside MiniSearch and FlexSearch on the same generated claims and queries: time of a query, size, time
 * to load and to build, memory, and how often the claim from which the query was made is among the first five.
 */
export async function run(): Promise<void> {
  for (const size of SIZES) {
    const { claims, queries } = generate(size);
    const rows = [measureOurs(claims, queries)];
    if (size <= COMPARED)
      rows.push(measureMiniSearch(claims, queries), await measureFlexSearch(claims, queries));
    console.log(`${size.toLocaleString("en")} claims`);
    console.table(rows);
  }
}

interface Query {
  readonly text: string;
  readonly source: number;
}

type Row = Record<string, string>;

/** Our index: its first stage, without the second look at the texts. */
function measureOurs(claims: readonly string[], queries: readonly Query[]): Row {
  const before = memory();
  const [built, bytes] = timed(() => {
    const builder = new IndexBuilder();
    for (const text of claims)
      builder.add({ text, title: "", subtitle: "", speaker: "", day: null, lang: "en" });
    return builder.finish();
  });
  const [loaded, search] = timed(() => new ClaimSearch(openIndex(bytes)));
  const memoryUsed = memory() - before;
  return {
    library: "ours",
    ...timeQueries(queries, (text) => {
      const { claims: found, length } = search.search(termsOf(text, "en"), TOP);
      return Array.from(found.subarray(0, length));
    }),
    ...sizes(bytes),
    "load ms": loaded.toFixed(1),
    "build s": (built / 1000).toFixed(2),
    "memory MB": memoryUsed.toFixed(0),
  };
}

function measureMiniSearch(claims: readonly string[], queries: readonly Query[]): Row {
  const before = memory();
  const options = { fields: ["text"] };
  const [built, index] = timed(() => {
    const made = new MiniSearch<{ id: number; text: string }>(options);
    made.addAll(claims.map((text, id) => ({ id, text })));
    return made;
  });
  const memoryUsed = memory() - before;
  const json = JSON.stringify(index);
  const [loaded] = timed(() => MiniSearch.loadJSON(json, options));
  return {
    library: "MiniSearch",
    ...timeQueries(queries, (text) =>
      index
        .search(text)
        .slice(0, TOP)
        .map((hit) => Number(hit.id)),
    ),
    ...sizes(Buffer.from(json)),
    "load ms": loaded.toFixed(1),
    "build s": (built / 1000).toFixed(2),
    "memory MB": memoryUsed.toFixed(0),
  };
}

async function measureFlexSearch(claims: readonly string[], queries: readonly Query[]): Promise<Row> {
  const before = memory();
  const make = () => new FlexSearch.Index({ tokenize: "strict" });
  const [built, index] = timed(() => {
    const made = make();
    claims.forEach((text, id) => {
      made.add(id, text);
    });
    return made;
  });
  const memoryUsed = memory() - before;
  const parts: [string, string][] = [];
  index.export((key, data) => {
    if (data !== undefined) parts.push([key, String(data)]);
  });
  const [loaded] = timed(() => {
    const copy = make();
    for (const [key, data] of parts) copy.import(key, data);
  });
  return {
    library: "FlexSearch",
    ...timeQueries(queries, (text) =>
      (index.search(text, { limit: TOP, suggest: true }) as number[]).map(Number),
    ),
    ...sizes(Buffer.from(JSON.stringify(parts))),
    "load ms": loaded.toFixed(1),
    "build s": (built / 1000).toFixed(2),
    "memory MB": memoryUsed.toFixed(0),
  };
}

function timeQueries(queries: readonly Query[], search: (text: string) => readonly number[]): Row {
  for (const { text } of queries.slice(0, 20)) search(text);
  let found = 0;
  const times = queries.map(({ text, source }) => {
    const [took, hits] = timed(() => search(text));
    if (hits.slice(0, 5).includes(source)) found++;
    return took;
  });
  times.sort((a, b) => a - b);
  return {
    "mean ms": (times.reduce((sum, each) => sum + each, 0) / times.length).toFixed(3),
    "p95 ms": times[Math.floor(times.length * 0.95)]!.toFixed(3),
    "in first 5": (found / queries.length).toFixed(3),
  };
}

function sizes(bytes: Uint8Array): Row {
  return { MB: (bytes.length / 1e6).toFixed(1), "gzip MB": (gzipSync(bytes).length / 1e6).toFixed(1) };
}

function timed<T>(work: () => T): [number, T] {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Claims of 10 to 22 made-up words that are as unequally common as words are (Zipf), and queries made of parts of them. */
function generate(size: number): { claims: string[]; queries: Query[] } {
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables = "ba ce di fo gu ka le mi no pu ra se ti vo zu tra bre cli dro fru".split(" ");
  const vocabulary = Array.from({ length: 40_000 }, (_, rank) => {
    let word = "";
    for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / syllables.length))
      word += syllables[rest % syllables.length];
    return word;
  });
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;
  const words = (count: number) => Array.from({ length: count }, word);
  const claims = Array.from({ length: size }, () => words(10 + Math.floor(random() * 13)).join(" "));
  const queries = Array.from({ length: QUERIES }, () => {
    const source = Math.floor(random() * size);
    const kept = claims[source]!.split(" ").filter(() => random() < 0.6);
    return { text: [...words(4), ...kept, ...words(4)].join(" "), source };
  });
  return { claims, queries };
}
