import type { ClaimRecord } from "../model/claim-record.ts";
import type { RegisteredSource } from "../model/source-registry.ts";
import type { TriggerData } from "./claim-index.ts";
import { conceptsOf } from "./expression.ts";
import { type Frame, type FrameData, parseFrame } from "./frame.ts";
import { buildLexicon, type Lexicon, type LexiconData } from "./lexicon.ts";
import { packClaimIndex, phrasesIn } from "./pack-claim-index.ts";
import { particularsOfRecord } from "./particulars-of-record.ts";
import { profileWordings } from "./profile-wordings.ts";
import type { QuotedClaim } from "./quoted-words.ts";
import { usageOfRecord } from "./usage-of-record.ts";

type CompiledRecord = Pick<
  ClaimRecord,
  "id" | "quotation" | "wordings" | "statement" | "kind" | "speakers" | "dateOfEvent" | "history"
>;

/**
 * The matcher's section of the compiled records, which `openClaimIndex` reads. Throws where a frame or an expression cannot be read, and
 * where a frame refers to a concept that neither the lexicon nor the registry has.
 */
export function compileClaimIndex(
  records: readonly CompiledRecord[],
  frames: readonly FrameData[],
  lexicon: LexiconData,
  sources: readonly RegisteredSource[],
  triggers: TriggerData = {},
  nearWeights: readonly number[] = [],
): Uint8Array {
  const unworded = frames.map((frame) => ({
    ...frame,
    ...ofRecord(
      records.find(({ id }) => id === frame.claim),
      sources,
    ),
  }));
  const parsed = unworded.map(parseFrame);
  const worded = buildLexicon(lexicon, sources, phrasesIn(parsed, triggers));
  checkReferences(parsed, worded);
  return packClaimIndex({
    lexicon,
    sources,
    frames: unworded.map((frame, i): FrameData => {
      const record = records.find(({ id }) => id === frame.claim);
      if (!record) return frame;
      const particulars = particularsOfRecord(record, worded);
      return { ...frame, particulars, usage: usageOfRecord(record, parsed[i]!, worded) };
    }),
    quotations: records.flatMap(quotedClaimOf),
    triggers,
    profiles: profileWordings(records, worded),
    nearWeights,
  });
}

/** Kinds of which who says it is a part. */
const SPOKEN: ReadonlySet<string> = new Set(["quotation", "official-assertion"]);

/** Kinds that nobody can tell before the date; assertions are made again and again, rules hold at any time. */
const DATED: ReadonlySet<string> = new Set(["event", "designation", "statistic", "quotation"]);

/** What the matcher must know of a record besides its frame. People speak for institutions, so only persons bind. */
function ofRecord(
  record: CompiledRecord | undefined,
  sources: readonly RegisteredSource[],
): Pick<FrameData, "speakers" | "since"> {
  if (!record) return {};
  const { kind, speakers, dateOfEvent } = record;
  const areAllPersons = speakers.every((id) => sources.find((source) => source.id === id)?.kind === "person");
  return {
    ...(SPOKEN.has(kind) && speakers.length > 0 && areAllPersons ? { speakers } : {}),
    ...(DATED.has(kind) && dateOfEvent !== null ? { since: dateOfEvent } : {}),
  };
}

/** Throws, naming the record, where a frame refers to a concept that nobody defines. */
function checkReferences(frames: readonly Frame[], lexicon: Lexicon): void {
  for (const frame of frames) {
    const roles = [...frame.readings.flat(), ...frame.agree, ...frame.unless];
    for (const { expression } of roles)
      for (const id of conceptsOf(expression))
        if (!lexicon.has(id)) throw new Error(`${frame.claim}: no concept is called "${id}"`);
  }
}

function quotedClaimOf(record: CompiledRecord): QuotedClaim[] {
  const { quotation } = record;
  const words = quotation ? [quotation.words] : [];
  if (record.kind === "quotation")
    words.push(...quotedIn(record.statement), ...record.wordings.en.flatMap(quotedIn));
  if (words.length === 0) return [];
  const speakers = quotation?.speakerId ? [quotation.speakerId] : record.speakers;
  return [
    {
      claim: record.id,
      words: [...new Set(words)],
      speakers,
      standsIn: quotation?.standsIn ?? record.statement,
    },
  ];
}

/** Passages of at least five words between quotation marks. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/["“]([^"”]+)["”]/g)]
    .map((found) => found[1]!)
    .filter((words) => words.split(/\s+/).length >= 5);
}
