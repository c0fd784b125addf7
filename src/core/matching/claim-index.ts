import type { ClaimRecord } from "../model/claim-record.ts";
import type { RegisteredSource } from "../model/source-registry.ts";
import { buildCandidates } from "./candidates.ts";
import { conceptsOf, type Expression, parseExpression, phrasesOf } from "./expression.ts";
import { type Frame, type FrameData, parseFrame } from "./frame.ts";
import { buildLexicon, type Lexicon, type LexiconData } from "./lexicon.ts";
import { buildQuotationIndex, type QuotationIndex, type QuotedClaim } from "./quoted-words.ts";
import type { Reading } from "./reading.ts";

/** Everything that matching knows, as data. */
export interface ClaimIndexData {
  readonly lexicon: LexiconData;
  readonly sources: readonly Pick<RegisteredSource, "id" | "name" | "kind" | "aliases">[];
  readonly frames: readonly FrameData[];
  readonly quotations: readonly QuotedClaim[];
  readonly triggers: TriggerData;
}

/** Id of a legal question -> expressions of frames; one in a sentence is enough to raise it. */
export type TriggerData = Readonly<Record<string, readonly string[]>>;

export interface ClaimIndex {
  readonly lexicon: Lexicon;
  readonly quotations: QuotationIndex;
  readonly triggers: readonly { readonly question: string; readonly expression: Expression }[];
  frame(claim: string): Frame | null;
  /** The frames that can fit a sentence: those of which a reading has its rarest role in it. In the order of the data. */
  candidates(reading: Reading): Frame[];
}

/**
 * The matcher's section of the compiled records: JSON in ASCII. Throws where a frame or an expression cannot be read, and
 * where a frame refers to a concept that neither the lexicon nor the registry has.
 */
export function compileClaimIndex(
  records: readonly Pick<ClaimRecord, "id" | "quotation" | "wordings" | "statement" | "kind" | "speakers">[],
  frames: readonly FrameData[],
  lexicon: LexiconData,
  sources: readonly RegisteredSource[],
  triggers: TriggerData = {},
): Uint8Array {
  const data: ClaimIndexData = {
    lexicon,
    sources: sources.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases })),
    frames,
    quotations: records.flatMap(quotedClaimOf),
    triggers,
  };
  checkReferences(data);
  return toBytes(JSON.stringify(data));
}

const EMPTY: ClaimIndexData = { lexicon: {}, sources: [], frames: [], quotations: [], triggers: {} };
const opened = new WeakMap<Uint8Array, ClaimIndex>();

/** Opens what `compileClaimIndex` wrote, once for the same bytes; no bytes are an index that knows nothing. */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  const known = opened.get(bytes);
  if (known) return known;
  const index = indexClaims(bytes.length === 0 ? EMPTY : (JSON.parse(fromBytes(bytes)) as ClaimIndexData));
  opened.set(bytes, index);
  return index;
}

/** The index in memory. */
export function indexClaims(data: ClaimIndexData): ClaimIndex {
  const frames = data.frames.map(parseFrame);
  const triggers = Object.entries(data.triggers).map(([question, alternatives]) => ({
    question,
    expression: alternatives.flatMap(parseExpression),
  }));
  const expressions = [
    ...frames.flatMap((frame) => [...frame.readings.flat(), ...frame.agree, ...frame.unless]),
    ...triggers,
  ].map((each) => each.expression);
  const lexicon = buildLexicon(data.lexicon, data.sources, new Set(expressions.flatMap(phrasesOf)));
  const byClaim = new Map(frames.map((frame) => [frame.claim, frame]));
  return {
    lexicon,
    quotations: buildQuotationIndex(data.quotations),
    triggers,
    frame: (claim) => byClaim.get(claim) ?? null,
    candidates: buildCandidates(frames),
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

function quotedClaimOf(
  record: Pick<ClaimRecord, "id" | "quotation" | "wordings" | "statement" | "kind" | "speakers">,
): QuotedClaim[] {
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

const CHUNK = 8192;

function fromBytes(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return text;
}
