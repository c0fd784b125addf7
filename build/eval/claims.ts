import { attribute } from "../../src/core/attribution/attribute.ts";
import { CLAIM_THRESHOLD, findClaims } from "../../src/core/claims/find-claims.ts";
import {
  type CorpusText,
  corpusFiles,
  isHeldOut,
  readCorpusFile,
  toArticle,
  toRows,
} from "../corpus/read-corpus.ts";
import { balancedAccuracy, calibrationError, measureClaims, type Scored } from "./claim-measures.ts";
import { claimBusterRow, scoreClaimBuster } from "./claims-claimbuster.ts";
import { scoreCrosswise } from "./claims-crosswise.ts";
import { shippedModels } from "./shipped-models.ts";

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
      ...measureClaims(scored, CLAIM_THRESHOLD),
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
        ...measureClaims(scored, CLAIM_THRESHOLD),
        "calibration error": calibrationError(scored).toFixed(3),
      });
    }
  }
  const scored = scoreClaimBuster(models);
  if (scored) rows.push(claimBusterRow(scored));
  console.table(rows);
}
