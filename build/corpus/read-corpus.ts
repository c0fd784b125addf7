import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Block, BlockKind } from "../../src/core/model/article.ts";
import type { SourceKind } from "../../src/core/model/attribution.ts";
import type { Sentence } from "../../src/core/model/sentence.ts";
import { articleFromSentences } from "../../src/core/text/article-from-sentences.ts";
import { type MarkedSpan, readMarks } from "./marks.ts";

export interface CorpusProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly mend: string;
  /** False for what only deserves a second look. */
  readonly isError: boolean;
}

export interface CorpusChainLink {
  readonly name: string;
  readonly kind: SourceKind;
}

/** One annotated sentence. Span offsets are into `text`. */
export interface CorpusSentence {
  readonly line: number;
  /** The block code as written: H S B C L Q P or +. */
  readonly code: string;
  readonly text: string;
  readonly isClaim: boolean;
  /** Null when the page speaks in its own voice. */
  readonly kind: SourceKind | null;
  readonly quotation: "direct" | "mixed" | "indirect" | null;
  readonly spans: readonly MarkedSpan[];
  readonly ref: string | null;
  readonly via: string | null;
  readonly carried: boolean;
  /** As written; null when the default chain holds. */
  readonly chain: readonly CorpusChainLink[] | null;
}

export interface CorpusText {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** BCP 47 primary subtag, from the name of the folder or of the file. */
  readonly lang: string;
  readonly header: Readonly<Record<string, string>>;
  readonly sentences: readonly CorpusSentence[];
}

export const KIND_OF_CODE: Readonly<Record<string, SourceKind | null>> = {
  P: "named-person",
  O: "organisation",
  U: "outlet",
  D: "document",
  A: "anonymous",
  N: "none",
  "-": null,
};
const QUOTATION_OF_CODE = { d: "direct", m: "mixed", i: "indirect", "-": null } as const;
const BLOCK_OF_CODE: Readonly<Record<string, BlockKind>> = {
  H: "headline",
  S: "subheading",
  B: "byline",
  C: "caption",
  L: "list-item",
  Q: "quotation",
  P: "paragraph",
};
const FIELDS = new Set(["ref", "via", "carried", "chain"]);

/** Every corpus file below `folder`, in order of name, without the second annotation of some of the texts. */
export function corpusFiles(folder = "src/models/corpus"): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== "second") files.push(...corpusFiles(path));
    else if (entry.name.endsWith(".txt")) files.push(path);
  }
  return files.sort();
}

/** Reads one corpus file, its format described in src/models/corpus/README.md. Never throws on content. */
export function readCorpusFile(file: string): { texts: CorpusText[]; problems: CorpusProblem[] } {
  const texts: CorpusText[] = [];
  const problems: CorpusProblem[] = [];
  const source = readFileSync(file, "utf8");
  const lang = /(?:^|[\\/])([a-z]{2})(?:[\\/][^\\/]+|\.txt)$/.exec(file)?.[1] ?? "en";
  let current: {
    id: string;
    line: number;
    header: Record<string, string>;
    sentences: CorpusSentence[];
  } | null = null;
  const report = (line: number, rule: string, mend: string): void => {
    problems.push({ file, line, rule, mend, isError: true });
  };
  if (source.includes("\r")) report(1, "line ends", "write LF, not CRLF");
  if (!source.endsWith("\n")) report(source.split("\n").length, "end of file", "end the file with a newline");
  source.split("\n").forEach((row, index) => {
    const line = index + 1;
    if (row.trim() === "") return;
    const title = /^===\s*(\S+)\s*$/.exec(row);
    if (title) {
      current = { id: title[1]!, line, header: {}, sentences: [] };
      texts.push({ ...current, file, lang });
      return;
    }
    if (!current) {
      report(line, "text before the first ===", "start every text with === ID");
      return;
    }
    const sentence = /^(\S+) (\S+) (\S+) (\S+) \| (.*)$/.exec(row);
    if (sentence) {
      current.sentences.push(readSentence(sentence, line, report));
      return;
    }
    const header = /^([a-z]+):\s*(.*)$/.exec(row);
    if (header && current.sentences.length === 0) {
      if (header[1]! in current.header) report(line, "header", `"${header[1]}" is given twice`);
      current.header[header[1]!] = header[2]!.trim();
      return;
    }
    report(line, "line", `neither header nor sentence: write "P Y - - | ...": ${row.slice(0, 50)}`);
  });
  return { texts, problems };
}

function readSentence(
  row: RegExpExecArray,
  line: number,
  report: (line: number, rule: string, mend: string) => void,
): CorpusSentence {
  const [, block, claim, kind, quotation, rest] = row as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (block !== "+" && !(block in BLOCK_OF_CODE))
    report(line, "block code", `"${block}" is none of H S B C L Q P +`);
  if (claim !== "Y" && claim !== "N") report(line, "claim code", `"${claim}" is neither Y nor N`);
  if (!(kind in KIND_OF_CODE)) report(line, "kind code", `"${kind}" is none of P O U D A N -`);
  if (!(quotation in QUOTATION_OF_CODE)) report(line, "quotation code", `"${quotation}" is none of d m i -`);
  const cut = rest.lastIndexOf(" || ");
  const { text, spans, problems } = readMarks(cut < 0 ? rest : rest.slice(0, cut));
  for (const problem of problems) report(line, "marks", problem);
  const fields: Record<string, string> = {};
  for (const field of cut < 0 ? [] : rest.slice(cut + 4).split(";")) {
    const [key, ...value] = field.trim().split("=");
    if (!FIELDS.has(key!)) report(line, "field", `"${key}" is none of ref= via= carried chain=`);
    else if (key! in fields) report(line, "field", `"${key}" is given twice`);
    else if (key !== "carried" && value.join("=").trim() === "")
      report(line, "field", `"${key}" has no value`);
    fields[key!] = value.join("=").trim();
  }
  return {
    line,
    code: block,
    text,
    isClaim: claim === "Y",
    kind: KIND_OF_CODE[kind] ?? null,
    quotation: QUOTATION_OF_CODE[quotation as "d"] ?? null,
    spans,
    ref: fields.ref || null,
    via: fields.via || null,
    carried: "carried" in fields,
    chain: fields.chain ? readChain(fields.chain, line, report) : null,
  };
}

function readChain(
  written: string,
  line: number,
  report: (line: number, rule: string, mend: string) => void,
): CorpusChainLink[] {
  return written.split("<-").map((link) => {
    const [, name, code] = /^(.*)\/([A-Z])$/.exec(link.trim()) ?? [];
    const kind = code ? KIND_OF_CODE[code] : null;
    if (!name || !kind) report(line, "chain", `"${link.trim()}": write NAME/P with one of P O U D A N`);
    return { name: name ?? link.trim(), kind: kind ?? "none" };
  });
}

/** The chain of an annotated sentence: as written, else the default one of README.md. */
export function chainOf(text: CorpusText, sentence: CorpusSentence): CorpusChainLink[] {
  if (sentence.chain) return [...sentence.chain];
  const chain: CorpusChainLink[] = [{ name: text.header.outlet ?? "", kind: "outlet" }];
  if (!sentence.kind) return chain;
  const via = sentence.via ?? spanText(sentence, "via");
  if (via) chain.push({ name: via, kind: "outlet" });
  const name = sentence.ref ?? spanText(sentence, "source");
  if (name || sentence.kind !== "none") chain.push({ name, kind: sentence.kind });
  return chain;
}

/** The words of the main attribution's first span of that role; "" when it has none. */
export function spanText(sentence: CorpusSentence, role: MarkedSpan["role"]): string {
  const span = sentence.spans.find((candidate) => candidate.role === role && candidate.attribution === 1);
  return span ? sentence.text.slice(span.start, span.end) : "";
}

/** The text as an article with its sentences given, not found. */
export function toArticle(text: CorpusText): { article: Article; sentences: Sentence[] } {
  let body = "";
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const row of text.sentences) {
    const opens = row.code !== "+" || blocks.length === 0;
    body += body === "" ? "" : opens ? "\n\n" : " ";
    const start = body.length;
    body += row.text;
    if (opens) blocks.push({ kind: BLOCK_OF_CODE[row.code] ?? "paragraph", start, end: body.length });
    else blocks[blocks.length - 1] = { ...blocks[blocks.length - 1]!, end: body.length };
    const block = blocks.length - 1;
    sentences.push({
      index: sentences.length,
      start,
      end: body.length,
      text: row.text,
      block,
      blockKind: blocks[block]!.kind,
    });
  }
  const words = (code: string): string | null =>
    text.sentences.find((row) => row.code === code)?.text ?? null;
  const article: Article = {
    text: body,
    blocks,
    links: [],
    url: text.header.url ?? "",
    lang: text.lang,
    outlet: text.header.outlet ?? null,
    headline: words("H"),
    byline: words("B"),
    datePublished: text.header.published ?? null,
    claimReviews: [],
  };
  return { article, sentences };
}

/** The text as a bare list of sentences, its layout forgotten, as evaluations give it. */
export function toRows(text: CorpusText): { article: Article; sentences: Sentence[] } {
  return articleFromSentences(
    text.sentences.map((row) => row.text),
    {
      url: text.header.url,
      lang: text.lang,
      outlet: text.header.outlet,
      datePublished: text.header.published,
    },
  );
}

/** Whether the text belongs to the held-out fifth: FNV-1a of its id, so that new texts move no old one. */
export function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 5 === 0;
}
