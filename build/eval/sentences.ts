import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { segment } from "../../src/core/text/segment.ts";

const DATA = "../shared/data/sentences";

/** Sentence ends against the golden rules and against GUM's interviews. Prints a table; says so where the data is not. */
export async function run(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`${DATA} is not here: nothing measured`);
    return;
  }
  const rows: Record<string, unknown>[] = [];
  for (const [name, lang, filter] of [
    ["golden rules, English (51)", "en", isGoldenRule],
    ["all other English rules", "en", (rule: GoldenRule) => !isGoldenRule(rule)],
    ["all Spanish rules", "es", () => true],
  ] as const) {
    const rules = goldenRules().filter((rule) => rule.lang === lang && filter(rule));
    const misses = rules.filter((rule) => !isRight(rule));
    if (process.argv.includes("--misses")) for (const miss of misses) showMiss(miss);
    rows.push({
      split: name,
      right: rules.length - misses.length,
      of: rules.length,
      published: name.includes("51") ? "Segmenter 29, best JS 35, Pragmatic 50" : "",
    });
  }
  const gum = measureGum();
  rows.push({
    split: "GUM interviews, punctuated paragraphs",
    right: gum.right,
    of: gum.of,
    share: (gum.right / gum.of).toFixed(3),
    published: "on GUM news: Segmenter .974, with repairs .982",
  });
  rows.push({
    split: "the same by Intl.Segmenter",
    right: gum.segmenter,
    of: gum.of,
    share: (gum.segmenter / gum.of).toFixed(3),
    published: "",
  });
  console.table(rows);
}

interface GoldenRule {
  readonly lang: string;
  readonly ctx: string;
  readonly name: string;
  readonly skip: boolean;
  readonly text: string;
  readonly expected: readonly string[];
}

function goldenRules(): GoldenRule[] {
  return readFileSync(join(DATA, "golden-rules.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldenRule);
}

function isGoldenRule(rule: GoldenRule): boolean {
  return rule.ctx === "Golden Rules" && !rule.name.startsWith("correctly") && !rule.skip;
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

function split(text: string, lang: string): string[] {
  return segment(text, 0, text.length, lang).map((span) => squeeze(text.slice(span.start, span.end)));
}

function isRight(rule: GoldenRule): boolean {
  return JSON.stringify(split(rule.text, rule.lang)) === JSON.stringify(rule.expected.map(squeeze));
}

function showMiss(rule: GoldenRule): void {
  console.log(rule.name, "\n  want", rule.expected.map(squeeze), "\n  got ", split(rule.text, rule.lang));
}

/** Paragraphs of GUM whose every sentence ends in a mark; a sentence is right when both its ends are. */
function measureGum(): { right: number; of: number; segmenter: number } {
  let right = 0;
  let of = 0;
  let segmenter = 0;
  for (const file of readdirSync(join(DATA, "gum"))) {
    for (const paragraph of gumParagraphs(readFileSync(join(DATA, "gum", file), "utf8"))) {
      if (paragraph.some((sentence) => !/[.!?…]["'”’)\]]*$/u.test(sentence))) continue;
      const text = paragraph.join(" ");
      const own = new Set(segment(text, 0, text.length, "en").map((span) => `${span.start}-${span.end}`));
      const theirs = new Set(
        Array.from(
          new Intl.Segmenter("en", { granularity: "sentence" }).segment(text),
          (piece) => `${piece.index}-${piece.index + piece.segment.trimEnd().length}`,
        ),
      );
      let at = 0;
      for (const sentence of paragraph) {
        const key = `${at}-${at + sentence.length}`;
        of++;
        if (own.has(key)) right++;
        else if (process.argv.includes("--misses"))
          console.log("GUM:", text.slice(Math.max(0, at - 40), at), "|", sentence);
        if (theirs.has(key)) segmenter++;
        at += sentence.length + 1;
      }
    }
  }
  return { right, of, segmenter };
}

function gumParagraphs(conllu: string): string[][] {
  const paragraphs: string[][] = [];
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) paragraphs.push([]);
    const text = /^# text = (.*)$/.exec(line)?.[1];
    if (text !== undefined) {
      if (paragraphs.length === 0) paragraphs.push([]);
      paragraphs.at(-1)!.push(text.trim());
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
