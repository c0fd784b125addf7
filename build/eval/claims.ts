import { existsSync, readFileSync } from "node:fs";
import { attribute } from "../../src/core/attribution/attribute.ts";
import { CLAIM_THRESHOLD, findClaims } from "../../src/core/claims/find-claims.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import {
  type CorpusText,
  corpusFiles,
  isHeldOut,
  readCorpusFile,
  toArticle,
  toRows,
} from "../corpus/read-corpus.ts";
import { scoreCrosswise } from "./claims-crosswise.ts";
import { shippedModels } from "./shipped-models.ts";

const CLAIMBUSTER = "../shared/data/claims/claimbuster-kfold_25ncs.csv";
/** ClaimBuster asks for the claims worth a check, far fewer than all claims: the threshold is chosen on every n-th of its rows. */
const CLAIMBUSTER_CHOOSING = 4;

/** Claim or not: the corpus' held-out texts by language, and ClaimBuster. `--rules` measures without weights, `--misses` shows errors, `--crosswise` fits five models to the corpus (a minute). */
export async function run(): Promise<void> {
  const models = process.argv.includes("--rules") ? {} : shippedModels();
  const rows: Record<string, unknown>[] = [];
  const texts = corpusFiles()
    .flatMap((file) => readCorpusFile(file).texts)
    .filter((text) => isHeldOut(text.id));
  for (const [name, read, keep] of [
    ["own corpus dev, en", toArticle, (text: CorpusText) => text.lang === "en"],
    ["en, as bare sentences", toRows, (text: CorpusText) => text.lang === "en"],
    [
      "en, as bare sentences, not hard",
      toRows,
      (text: CorpusText) => text.lang === "en" && text.header.hard === "no",
    ],
    ["own corpus dev, es", toArticle, (text: CorpusText) => text.lang === "es"],
    ["es, as bare sentences", toRows, (text: CorpusText) => text.lang === "es"],
  ] as const) {
    const scored: Scored[] = [];
    let long: Scored[] = [];
    for (const text of texts.filter(keep)) {
      const { article, sentences } = read(text);
      const claims = findClaims(article, sentences, attribute(article, sentences, [], models), models);
      claims.forEach((claim, i) => {
        const gold = text.sentences[i]!.isClaim;
        scored.push({ score: claim.checkWorthiness, gold });
        long = [...long, { score: claim.sentence.text.length > 60 ? 1 : 0, gold }];
        if (process.argv.includes("--misses") && claim.isClaim !== gold) {
          console.log(
            `${text.file.slice(-14)}:${text.sentences[i]!.line} ${gold ? "MISSED" : "EXTRA"} ${claim.checkWorthiness.toFixed(2)} ${claim.sentence.text}`,
          );
        }
      });
    }
    rows.push({
      split: name,
      sentences: scored.length,
      ...measure(scored, CLAIM_THRESHOLD),
      "calibration error": calibrationError(scored).toFixed(3),
      published: `longer than 60 characters: ${balancedAccuracy(long, 0.5).toFixed(3)} here, .698 on news pages`,
    });
  }
  if (process.argv.includes("--crosswise")) {
    const all = scoreCrosswise();
    for (const lang of ["en", "es"]) {
      const scored = all.filter((row) => row.lang === lang);
      rows.push({
        split: `whole corpus crosswise, ${lang}`,
        sentences: scored.length,
        ...measure(scored, CLAIM_THRESHOLD),
        "calibration error": calibrationError(scored).toFixed(3),
      });
    }
  }
  if (existsSync(CLAIMBUSTER)) rows.push({ split: "ClaimBuster as given", ...claimBuster(models) });
  else console.log(`${CLAIMBUSTER} is not here`);
  console.table(rows);
}

interface Scored {
  readonly score: number;
  readonly gold: boolean;
}

function counts(
  scored: readonly Scored[],
  threshold: number,
): { tp: number; fp: number; fn: number; tn: number } {
  const found = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { score, gold } of scored) {
    if (score >= threshold) found[gold ? "tp" : "fp"]++;
    else found[gold ? "fn" : "tn"]++;
  }
  return found;
}

function balancedAccuracy(scored: readonly Scored[], threshold: number): number {
  const { tp, fp, fn, tn } = counts(scored, threshold);
  return (tp / Math.max(1, tp + fn) + tn / Math.max(1, tn + fp)) / 2;
}

function measure(scored: readonly Scored[], threshold: number): Record<string, string> {
  const { tp, fp, fn } = counts(scored, threshold);
  return {
    "balanced accuracy": balancedAccuracy(scored, threshold).toFixed(3),
    "F1 of claims": ((2 * tp) / (2 * tp + fp + fn)).toFixed(3),
  };
}

/** Expected calibration error over ten bins. */
function calibrationError(scored: readonly Scored[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const own = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    if (own.length === 0) continue;
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    const share = own.filter(({ gold }) => gold).length / own.length;
    error += (own.length / scored.length) * Math.abs(mean - share);
  }
  return error;
}

function claimBuster(models: ReturnType<typeof shippedModels>): Record<string, unknown> {
  const scored = readFileSync(CLAIMBUSTER, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const row = /^\d+,-?\d+,([01]),(.*)$/.exec(line.trim());
      if (!row) return [];
      const text = row[2]!.replace(/^"|"$/g, "").replaceAll('""', '"');
      const article = {
        ...articleFromText(text, { lang: "en" }),
        blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
      };
      const sentences = splitSentences(article);
      const claims = findClaims(
        article,
        sentences,
        sentences.map(() => null),
        models,
      );
      return [{ score: Math.max(0, ...claims.map((claim) => claim.checkWorthiness)), gold: row[1] === "1" }];
    });
  const isChoosing = (_: unknown, i: number): boolean => i % CLAIMBUSTER_CHOOSING === 0;
  const { at } = bestThreshold(scored.filter(isChoosing));
  const others = scored.filter((row, i) => !isChoosing(row, i));
  const best = bestThreshold(scored);
  return {
    sentences: others.length,
    ...measure(others, at),
    published: `linear model trained on it .76; threshold ${at.toFixed(2)} from the other ${scored.length - others.length} rows, best of all ${best.f1.toFixed(3)} at ${best.at.toFixed(2)}`,
  };
}

/** The score from which on F1 of the claims is highest. */
function bestThreshold(scored: readonly Scored[]): { readonly f1: number; readonly at: number } {
  const positives = scored.filter(({ gold }) => gold).length;
  let best = { f1: 0, at: 0 };
  let tp = 0;
  [...scored]
    .sort((a, b) => b.score - a.score)
    .forEach(({ gold, score }, i) => {
      if (gold) tp++;
      const f1 = (2 * tp) / (i + 1 + positives);
      if (f1 > best.f1) best = { f1, at: score };
    });
  return best;
}
