import type { ClaimRecord } from "../model/claim-record.ts";
import type { RegisteredSource } from "../model/source-registry.ts";
import { type ClaimIndexData, indexClaims, NO_PROFILES, type TriggerData } from "./claim-index.ts";
import { conceptsOf } from "./expression.ts";
import { type FrameData, parseFrame } from "./frame.ts";
import type { LexiconData } from "./lexicon.ts";
import { particularsOfRecord } from "./particulars-of-record.ts";
import { profileWordings } from "./profile-wordings.ts";
import type { QuotedClaim } from "./quoted-words.ts";
import { usageOfRecord } from "./usage-of-record.ts";

type CompiledRecord = Pick<
  ClaimRecord,
  "id" | "quotation" | "wordings" | "statement" | "kind" | "speakers" | "dateOfEvent" | "history"
>;

/**
 * The matcher's section of the compiled records: JSON in ASCII. Throws where a frame or an expression cannot be read, and
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
  const unworded: ClaimIndexData = {
    lexicon,
    sources: sources.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases })),
    frames: frames.map((frame) => ({
      ...frame,
      ...ofRecord(
        records.find(({ id }) => id === frame.claim),
        sources,
      ),
    })),
    quotations: records.flatMap(quotedClaimOf),
    triggers,
    profiles: NO_PROFILES,
    nearWeights,
  };
  checkReferences(unworded);
  const worded = indexClaims(unworded).lexicon;
  // What cannot be read is found out at the first text of its language: here, not in the reader's browser.
  for (const lang of ["en", "es"]) worded.find([], lang);
  const data: ClaimIndexData = {
    ...unworded,
    frames: unworded.frames.map((frame) => {
      const record = records.find(({ id }) => id === frame.claim);
      if (!record) return frame;
      const particulars = particularsOfRecord(record, worded);
      return { ...frame, particulars, usage: usageOfRecord(record, parseFrame(frame), worded) };
    }),
    profiles: profileWordings(records, worded),
  };
  return toBytes(JSON.stringify(data));
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
function checkReferences(data: ClaimIndexData): void {
  const { lexicon } = indexClaims(data);
  for (const frame of data.frames.map(parseFrame)) {
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

/** ASCII, other characters escaped: read back without a decoder. */
function toBytes(json: string): Uint8Array {
  const ascii = json.replace(
    /[^\0-\x7f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Uint8Array.from(ascii, (char) => char.charCodeAt(0));
}
