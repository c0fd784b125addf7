import { existsSync } from "node:fs";
import { ClaimRanker } from "../../src/core/retrieval/claim-ranker.ts";
import { ClaimSearch } from "../../src/core/retrieval/claim-search.ts";
import { IndexBuilder } from "../../src/core/retrieval/index-builder.ts";
import { openIndex } from "../../src/core/retrieval/index-format.ts";
import { type ClaimSet, DATA, readSet, readSet2020, type Topic } from "./checkthat/data.ts";
import { newsSentences } from "./checkthat/news-sentences.ts";

/** Depth of mean average precision. */
const DEPTH = 5;
const PUBLISHED: Readonly<Record<string, string>> = {
  "2020": "winner .929, baseline .61",
  "2a": "2021 winner .883, later best .923; 2022 winner .956",
  "2b": "winner .328, later best .388",
};

/**
 * Claim retrieval on CheckThat! (evaluate-only data; the constants were chosen on its train parts), MAP@5 beside the published
 * figures, which are on test sets; and the decision for feeds against sentences of news articles.
 */
export async function run(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`${DATA} is not here: nothing measured`);
    return;
  }
  const rows = [readSet2020(), readSet("2a"), readSet("2b")].flatMap((set) => {
    const ranker = rankerOf(set);
    if (set.name === "2a") measureDecision(set, ranker);
    return (["train", "dev"] as const).flatMap((part) => measureRanking(set, ranker, part));
  });
  console.table(rows);
}

function rankerOf(set: ClaimSet): ClaimRanker {
  const builder = new IndexBuilder();
  for (const claim of set.claims) builder.add(claim);
  const search = new ClaimSearch(openIndex(builder.finish()));
  return new ClaimRanker(search, (claim) => set.claims[claim]!);
}

function measureRanking(set: ClaimSet, ranker: ClaimRanker, part: "train" | "dev") {
  const topics = set.topics[part];
  const isDated = topics.some((topic) => topic.day !== null);
  return (isDated ? [false, true] : [false]).map((withDay) => {
    let sum = 0;
    for (const topic of topics) {
      const query = ranker.read(topic.text, "en", withDay ? topic.day : null);
      const ids = ranker.rank(query, DEPTH).map(({ claim }) => set.ids[claim]!);
      sum += averagePrecision(ids, topic);
    }
    return {
      set: set.name,
      part: withDay ? `${part}, day of the debate given` : part,
      queries: topics.length,
      "MAP@5": (sum / topics.length).toFixed(3),
      "published, on test": PUBLISHED[set.name],
    };
  });
}

function averagePrecision(ids: readonly string[], { relevant }: Topic): number {
  let found = 0;
  let sum = 0;
  ids.forEach((id, i) => {
    if (relevant.has(id)) sum += ++found / (i + 1);
  });
  return sum / Math.min(DEPTH, relevant.size);
}

/** Recall on posts, and how often a sentence of the news is shown a claim; `--firings` prints those. */
function measureDecision(set: ClaimSet, ranker: ClaimRanker): void {
  for (const part of ["train", "dev"] as const) {
    let right = 0;
    let wrong = 0;
    for (const topic of set.topics[part]) {
      const accepted = acceptedFor(ranker, topic.text, null);
      if (accepted === null) continue;
      if (topic.relevant.has(set.ids[accepted]!)) right++;
      else wrong++;
    }
    const of = set.topics[part].length;
    console.log(
      `decision, 2A ${part}: recall ${(right / of).toFixed(3)} (${right} of ${of}), wrong ${wrong}`,
    );
  }
  const sentences = newsSentences();
  let firings = 0;
  for (const { text, day } of sentences) {
    const accepted = acceptedFor(ranker, text, day);
    if (accepted === null) continue;
    firings++;
    if (process.argv.includes("--firings")) console.log(`  ${text}\n    -> ${set.claims[accepted]!.text}`);
  }
  const rate = sentences.length === 0 ? 0 : (firings / sentences.length) * 1000;
  console.log(
    `decision, news: ${firings} firings in ${sentences.length} sentences, ${rate.toFixed(2)} per 1,000`,
  );
}

function acceptedFor(ranker: ClaimRanker, text: string, day: number | null): number | null {
  const query = ranker.read(text, "en", day);
  const [best] = ranker.rank(query, 1);
  return best !== undefined && ranker.decide(query, best).isAccepted ? best.claim : null;
}
