import { readFileSync, writeFileSync } from "node:fs";
import { attribute } from "../../src/core/attribution/attribute.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { openClaimIndex } from "../../src/core/matching/claim-index.ts";
import { findMatches } from "../../src/core/matching/find-matches.ts";
import { NEAR_FEATURES } from "../../src/core/matching/near-frames.ts";
import { hashOf } from "../../src/core/text/hash.ts";
import { articleFromRows, groupByPage, parseRows, type SentenceRow } from "../analyze/sentence-rows.ts";
import { compiledRecords } from "../compiled-records.ts";
import { fitBinary, scoreBinary } from "./fit-binary.ts";

/**
 * Fits the decision on frames that a sentence fills in part: `npx tsx build/train/near-match.ts`. Learns from the
 * project's own story texts, adversarial sentences and the records' near misses; prints figures of five-fold
 * cross-validation by page, and writes src/models/near-match.json.
 */
const SET = "src/models/story-set";
const FOLDS = 5;
/** Sentences that stand alone have no context and were made to mislead: they count less. */
const ALONE = 0.3;

interface Example {
  readonly page: string;
  readonly features: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
  readonly isText: boolean;
}

type Judge = (page: string, i: number, claim: string) => boolean | null;

const knowledge = openKnowledge(await compiledRecords());
const index = openClaimIndex(knowledge.claimIndex);
const readLines = <T>(name: string): T[] =>
  readFileSync(`${SET}/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

function examplesOf(page: string, rows: readonly SentenceRow[], isText: boolean, judge: Judge): Example[] {
  const { article, sentences } = articleFromRows(rows);
  const attributions = attribute(article, sentences, knowledge.sources, knowledge.models);
  const claims = sentences.map((sentence) => ({ sentence }));
  return findMatches(article, claims, attributions, index).near.flatMap((near, i) =>
    near.flatMap(({ claim, features }): Example[] => {
      const isRight = judge(page, rows[i]?.i ?? 0, claim);
      return isRight === null ? [] : [{ page, features, isRight, weight: isText ? 1 : ALONE, isText }];
    }),
  );
}

function textExamples(): Example[] {
  interface Label {
    readonly page: string;
    readonly i: number;
    readonly matched: readonly string[];
    readonly maybe?: readonly string[];
    readonly split: string;
  }
  const labels = new Map(
    readLines<Label>("labels.jsonl").map((label) => [`${label.page} ${label.i}`, label]),
  );
  const parsed = parseRows(readFileSync(`${SET}/texts.jsonl`, "utf8"));
  return groupByPage(parsed).flatMap((members) => {
    const rows = members.map((at) => (parsed[at] as { row: SentenceRow }).row);
    return examplesOf(String(rows[0]?.page ?? ""), rows, true, (page, i, claim) => {
      const label = labels.get(`${page} ${i}`);
      if (label?.split !== "dev" || label.maybe?.includes(claim)) return null;
      return label.matched.includes(claim);
    });
  });
}

function loneExamples(): Example[] {
  interface Probe extends SentenceRow {
    readonly id: string;
    readonly record: string;
    readonly expect: "match" | "refuse";
    readonly split: string;
  }
  const rows = ["adversarial.jsonl", "adversarial-2.jsonl"].flatMap((name) => readLines<Probe>(name));
  const probes = rows.flatMap((probe) =>
    examplesOf(probe.id, [probe], false, (_page, _i, claim) =>
      claim === probe.record && probe.split === "dev" ? probe.expect === "match" : null,
    ),
  );
  const nearMisses = knowledge.recordIds.flatMap((id) =>
    (knowledge.record(id)?.nearMisses ?? []).flatMap(({ sentence }) =>
      examplesOf(id, [{ text: sentence, lang: "en" } as SentenceRow], false, (_page, _i, claim) =>
        claim === id ? false : null,
      ),
    ),
  );
  return [...probes, ...nearMisses];
}

const fit = (examples: readonly Example[]) =>
  fitBinary(
    examples.map(({ features }) => features),
    examples.map(({ isRight }) => isRight),
    examples.map(({ weight }) => weight),
  );

const examples = [...textExamples(), ...loneExamples()];
const foldOf = ({ page }: Example) => hashOf(page) % FOLDS;
const scored = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(examples.filter((example) => foldOf(example) !== fold));
  return examples
    .filter((example) => foldOf(example) === fold)
    .map((example) => ({ ...example, score: scoreBinary(example.features, weights) }));
}).flat();
console.log(
  `${examples.length} near frames, ${examples.filter(({ isRight }) => isRight).length} of them right`,
);
console.table(
  [0.4, 0.5, 0.6, 0.65, 0.7, 0.8].map((threshold) => {
    const row = (isText: boolean) => {
      const given = scored.filter((each) => each.isText === isText && each.score >= threshold);
      return `${given.filter(({ isRight }) => isRight).length} of ${given.length}`;
    };
    return { threshold, "right in texts": row(true), "right alone": row(false) };
  }),
);
const weights = fit(examples).map((weight) => Math.round(weight * 1000) / 1000);
writeFileSync(
  "src/models/near-match.json",
  `${JSON.stringify(Object.fromEntries(NEAR_FEATURES.map((name, i) => [name, weights[i]])), null, 2)}\n`,
);
console.table(NEAR_FEATURES.map((name, i) => ({ name, weight: weights[i] })));
