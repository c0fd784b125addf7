import type { RegisteredSource } from "../model/source-registry.ts";
import { buildCandidates } from "./candidates.ts";
import { type Expression, parseExpression, phrasesOf } from "./expression.ts";
import { type Frame, type FrameData, parseFrame } from "./frame.ts";
import { buildLexicon, type Lexicon, type LexiconData } from "./lexicon.ts";
import { buildQuotationIndex, type QuotationIndex, type QuotedClaim } from "./quoted-words.ts";
import type { Reading } from "./reading.ts";
import { openProfiles, type ProfileData, type WordingProfiles } from "./wording-profiles.ts";

/** Everything that matching knows, as data. */
export interface ClaimIndexData {
  readonly lexicon: LexiconData;
  readonly sources: readonly Pick<RegisteredSource, "id" | "name" | "kind" | "aliases">[];
  readonly frames: readonly FrameData[];
  readonly quotations: readonly QuotedClaim[];
  readonly triggers: TriggerData;
  readonly profiles: ProfileData;
  /** Of `NEAR_FEATURES`, in their order; [] when none were fitted, then nothing is matched by them. */
  readonly nearWeights: readonly number[];
}

/** Id of a legal question -> expressions of frames; one in a sentence is enough to raise it. */
export type TriggerData = Readonly<Record<string, readonly string[]>>;

export interface ClaimIndex {
  readonly lexicon: Lexicon;
  readonly quotations: QuotationIndex;
  readonly triggers: readonly { readonly question: string; readonly expression: Expression }[];
  readonly profiles: WordingProfiles;
  readonly nearWeights: readonly number[];
  frame(claim: string): Frame | null;
  /** The frames that can fit a sentence: those of which a reading has its rarest role in it. In the order of the data. */
  candidates(reading: Reading): Frame[];
}

/** Of an index without wordings. */
export const NO_PROFILES: ProfileData = { terms: "", en: {}, es: {} };
const EMPTY: ClaimIndexData = {
  lexicon: {},
  sources: [],
  frames: [],
  quotations: [],
  triggers: {},
  profiles: NO_PROFILES,
  nearWeights: [],
};
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
    profiles: openProfiles(data.profiles),
    nearWeights: data.nearWeights,
  };
}

const CHUNK = 8192;

function fromBytes(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return text;
}
