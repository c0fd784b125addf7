import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import type { Knowledge } from "../../src/core/knowledge.ts";
import { type ClaimIndex, openClaimIndex } from "../../src/core/matching/claim-index.ts";
import { NO_CONTEXT } from "../../src/core/matching/context.ts";
import { matchClaims } from "../../src/core/matching/match-claims.ts";
import { matchSentence } from "../../src/core/matching/match-sentence.ts";
import { readSentence } from "../../src/core/matching/reading.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { LegalQuestion } from "../../src/core/model/legal-question.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import { compiledRecords } from "../compiled-records.ts";
import { measureStorySet } from "./story-set.ts";

/**
 * What matching finds and refuses: the records' own wordings (no frame is built from them) and near misses, the facts
 * the records were made from, precision and recall on the story texts, and firings on news texts that have nothing to do with the stories. With `--misses`,
 * every sentence that went wrong; HELDOUT=1 adds the held-out texts, which are not opened otherwise.
 */
export async function run(): Promise<void> {
  const knowledge = openKnowledge(await compiledRecords());
  const index = openClaimIndex(knowledge.claimIndex);
  const records = knowledge.recordIds.map((id) => knowledge.record(id)).filter((record) => record !== null);
  console.table([
    measureRecords("records, English", records, index, "en"),
    measureRecords("records, Spanish", records, index, "es"),
    ...measureFacts(index),
  ]);
  console.table([
    ...measureStorySet("dev", knowledge, showMisses()),
    // Only where asked for, and never shown sentence by sentence: what is looked at is no longer held out.
    ...(process.env.HELDOUT === "1" ? measureStorySet("heldout", knowledge, false) : []),
  ]);
  console.table([
    measureFirings("news pages (aeb)", aebTexts(), knowledge),
    measureFirings("U.S. news of 2016 (PolNeAR)", polnearTexts(), knowledge),
  ]);
}

const showMisses = () => process.argv.includes("--misses");

interface Row {
  readonly set: string;
  readonly wordings: number;
  readonly found: string;
  readonly otherRecords: number;
  readonly nearMisses: number;
  readonly refused: string;
}

interface Cases {
  readonly id: string;
  readonly wordings: readonly string[];
  readonly nearMisses: readonly string[];
}

function measure(set: string, cases: readonly Cases[], index: ClaimIndex, lang: string): Row {
  const match = (text: string) =>
    matchSentence(readSentence(text, index.lexicon, null, { lang }), NO_CONTEXT, index, null)
      .filter((found) => found.isShown)
      .map((found) => found.recordId);
  let [wordings, found, others, nearMisses, refused] = [0, 0, 0, 0, 0];
  for (const { id, ...sentences } of cases) {
    for (const text of sentences.wordings) {
      const ids = match(text);
      wordings++;
      if (ids.includes(id)) found++;
      else if (showMisses()) console.log(`not found: ${id}: ${text}`);
      others += ids.filter((other) => other !== id).length;
    }
    for (const text of sentences.nearMisses) {
      nearMisses++;
      if (!match(text).includes(id)) refused++;
      else if (showMisses()) console.log(`not refused: ${id}: ${text}`);
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? "" : (part / whole).toFixed(3));
  return {
    set,
    wordings,
    found: share(found, wordings),
    otherRecords: others,
    nearMisses,
    refused: share(refused, nearMisses),
  };
}

function measureRecords(
  set: string,
  records: readonly ClaimRecord[],
  index: ClaimIndex,
  lang: "en" | "es",
): Row {
  const cases = records.map(({ id, statement, wordings, nearMisses }) => ({
    id,
    wordings: lang === "en" ? [statement, ...wordings.en] : wordings.es,
    nearMisses: lang === "en" ? nearMisses.map(({ sentence }) => sentence) : [],
  }));
  return measure(set, cases, index, lang);
}

interface Fact {
  readonly id: string;
  readonly claim: string;
  readonly paraphrases: readonly string[];
  readonly near_misses: readonly string[];
}

function measureFacts(index: ClaimIndex): Row[] {
  const folder = "../shared/facts";
  if (!existsSync(folder)) return [];
  const facts = ["claims.json", "claims_extra.json"].flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Fact[],
  );
  const cases = facts.map(({ id, claim, paraphrases, near_misses }) => ({
    id,
    wordings: [claim, ...paraphrases],
    nearMisses: near_misses,
  }));
  const elsewhere = JSON.parse(readFileSync(join(folder, "near_misses_true_elsewhere.json"), "utf8")) as {
    claim: string;
    sentence: string;
  }[];
  const hard = elsewhere.map(({ claim, sentence }) => ({ id: claim, wordings: [], nearMisses: [sentence] }));
  return [measure("facts", cases, index, "en"), measure("true of another record", hard, index, "en")];
}

/** Matches on texts in which every match is wrong. */
function measureFirings(
  set: string,
  texts: readonly string[],
  knowledge: Knowledge & {
    record(id: string): ClaimRecord | null;
    question(id: string): LegalQuestion | null;
  },
): Record<string, unknown> {
  let [sentences, firings] = [0, 0];
  const started = performance.now();
  for (const text of texts) {
    const article = articleFromText(text);
    const split = splitSentences(article);
    sentences += split.length;
    const found = matchClaims(
      article,
      split.map((sentence) => ({ sentence })),
      [],
      knowledge,
    );
    found.forEach(({ matches }, i) => {
      firings += matches.length;
      if (showMisses())
        for (const { recordId } of matches) console.log(`fired: ${recordId}: ${split[i]!.text}`);
    });
  }
  return {
    set,
    texts: texts.length,
    sentences,
    firings,
    perHundred: sentences === 0 ? "" : ((firings * 100) / sentences).toFixed(3),
    "ms a sentence": sentences === 0 ? "" : ((performance.now() - started) / sentences).toFixed(3),
  };
}

function aebTexts(): string[] {
  const path = "../shared/data/pages/aeb/ground-truth.json";
  if (!existsSync(path)) return [];
  const pages = JSON.parse(readFileSync(path, "utf8")) as Record<string, { articleBody?: string }>;
  return Object.values(pages).flatMap(({ articleBody }) => (articleBody ? [articleBody] : []));
}

function polnearTexts(): string[] {
  const folder = "../shared/data/attribution/polnear-dev/text";
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}
