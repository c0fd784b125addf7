import { attribute } from "../../src/core/attribution/attribute.ts";
import { bareName } from "../../src/core/attribution/registry.ts";
import type { Attribution } from "../../src/core/model/attribution.ts";
import {
  type CorpusSentence,
  type CorpusText,
  chainOf,
  corpusFiles,
  isHeldOut,
  readCorpusFile,
  spanText,
  toArticle,
  toRows,
} from "../corpus/read-corpus.ts";
import { Score } from "./f1.ts";
import { shippedModels } from "./shipped-models.ts";

/** The held-out fifth of the project's corpus, by language. `--train` measures the other four fifths, `--misses` shows errors. */
export async function runCorpus(): Promise<void> {
  const onTrain = process.argv.includes("--train");
  const texts = corpusFiles()
    .flatMap((file) => readCorpusFile(file).texts)
    .filter((text) => isHeldOut(text.id) !== onTrain);
  const models = process.argv.includes("--rules") ? undefined : shippedModels();
  const rows: Record<string, unknown>[] = [];
  for (const [name, lang, read, keep] of [
    ["en", "en", toArticle, () => true],
    ["en, as bare sentences", "en", toRows, () => true],
    ["en, as bare sentences, not hard", "en", toRows, (text: CorpusText) => text.header.hard === "no"],
    ["es", "es", toArticle, () => true],
    ["es, as bare sentences", "es", toRows, () => true],
  ] as const) {
    const score = new CorpusScore();
    for (const text of texts.filter((each) => each.lang === lang && keep(each))) {
      const { article, sentences } = read(text);
      const found = attribute(article, sentences, [], models);
      for (const [i, row] of text.sentences.entries()) score.add(text, row, found[i]!);
    }
    rows.push({
      split: `own corpus ${onTrain ? "train" : "dev"}, ${name}`,
      sentences: score.sentences,
      ...score.row(),
    });
  }
  console.table(rows);
}

export class CorpusScore {
  sentences = 0;
  private readonly attributed = new Score();
  private readonly kind = new Score();
  private readonly all = new Score();
  private readonly whole = new Score();
  private readonly direct = new Score();
  private chains = 0;
  private chained = 0;
  private long = 0;
  private longRight = 0;

  add(text: CorpusText, row: CorpusSentence, found: Attribution | null): void {
    this.sentences++;
    const given = found && found.stance !== "no-comment" ? found : null;
    const kindRight = given !== null && row.kind !== null && given.source.kind === row.kind;
    const vias = goldVias(row, text);
    const viaRight =
      kindRight &&
      (vias.length === 0
        ? // The page's own outlet may be named as the way ("told the Post") or left to the chain's root.
          given.via === null || sameEntity(given.via.name, text.header.outlet ?? "")
        : given.via !== null &&
          vias.some((via) => sameEntity(via, given.via!.name) || sameEntity(via, given.via!.text)));
    const textRight = kindRight && sameSource(spanText(row, "source"), given.source.text);
    this.attributed.add(given !== null && row.kind !== null, given !== null, row.kind !== null);
    this.kind.add(kindRight, given !== null, row.kind !== null);
    this.all.add(kindRight && textRight && viaRight, given !== null, row.kind !== null);
    const isWhole = kindRight && plain(spanText(row, "source")) === plain(given.source.text);
    this.whole.add(isWhole && viaRight, given !== null, row.kind !== null);
    const isDirect = row.quotation === "direct" || row.quotation === "mixed";
    const saysDirect = given !== null && given.quotation !== "indirect";
    this.direct.add(isDirect && saysDirect, saysDirect, isDirect);
    if (row.kind) {
      const gold = chainOf(text, row).filter((link) => link.kind !== "none");
      const chain = (given?.chain ?? []).filter((link) => link.kind !== "none");
      const right =
        given !== null &&
        chain.length === gold.length &&
        chain.every(
          (link, i) =>
            (link.kind === gold[i]!.kind || i < gold.length - 1) && sameEntity(link.name, gold[i]!.name),
        );
      this.chained++;
      if (right) this.chains++;
      if (gold.length > 2) {
        this.long++;
        if (right) this.longRight++;
      }
      if (process.argv.includes("--chains") && !right)
        console.log(
          `${text.file.slice(-14)}:${row.line} CHAIN want ${gold.map((l) => `${l.name}/${l.kind}`).join(" <- ")} | got ${chain.map((l) => `${l.name}/${l.kind}`).join(" <- ")}\n    ${row.text}`,
        );
    }
    if (process.argv.includes("--misses") && (!kindRight || !textRight || !viaRight) && (row.kind || given)) {
      const want = row.kind
        ? `${row.kind} "${spanText(row, "source")}"${vias.length ? ` via ${vias}` : ""}`
        : "null";
      const got = given
        ? `${given.source.kind} "${given.source.text}"${given.via ? ` via ${given.via.name}` : ""}${given.carriedOver ? " carried" : ""}`
        : "null";
      const label = !row.kind
        ? "EXTRA"
        : !given
          ? "MISSED"
          : !kindRight
            ? "KIND"
            : !textRight
              ? "TEXT"
              : "VIA";
      console.log(`${text.file.slice(-14)}:${row.line} ${label} want ${want} | got ${got}\n    ${row.text}`);
    }
  }

  row(): Record<string, string> {
    return {
      "attributed F1": `${this.attributed}`,
      "kind right F1": `${this.kind}`,
      "kind, text, via F1": `${this.all}`,
      "kind, every word, via F1": `${this.whole}`,
      "quoted F1": `${this.direct}`,
      "chains exact": `${((100 * this.chains) / Math.max(1, this.chained)).toFixed(1)}%`,
      "chains of 3+": `${this.longRight}/${this.long}`,
    };
  }
}

/** Vias of the main attribution, the page's own outlet left out. */
function goldVias(row: CorpusSentence, text: CorpusText): string[] {
  const named = row.spans
    .filter((span) => span.role === "via" && span.attribution === 1)
    .map((span) => row.text.slice(span.start, span.end));
  const outer = (row.chain ?? [])
    .slice(1, -1)
    .filter((link) => link.kind === "outlet")
    .map((link) => link.name);
  const all = [...named, ...(row.via ? [row.via] : []), ...outer].filter(
    (via) => !sameEntity(via, text.header.outlet ?? ""),
  );
  const isOwn = row.chain !== null && row.chain.length === 2 && outer.length === 0;
  return isOwn ? [] : all;
}

const plain = (name: string): string =>
  bareName(name)
    .toLowerCase()
    .replace(/[“”"«»'’.,]/g, "")
    .trim();

function sameEntity(a: string, b: string): boolean {
  const left = plain(a);
  const right = plain(b);
  return (
    left !== "" &&
    right !== "" &&
    (left === right ||
      left.endsWith(` ${right}`) ||
      right.endsWith(` ${left}`) ||
      left.startsWith(right) ||
      right.startsWith(left) ||
      left.includes(` ${right} `) ||
      left.includes(` ${right},`) ||
      right.includes(` ${left} `))
  );
}

/** Right when ours is the phrase's name or its beginning, as readers would say; "every word" asks for the whole phrase. */
function sameSource(gold: string, given: string): boolean {
  const left = plain(gold);
  const right = plain(given);
  return (
    left === right ||
    (right !== "" &&
      left !== "" &&
      (left.startsWith(`${right} `) || left.includes(right) || right.startsWith(`${left} `)))
  );
}
