import { jsonToBytes, packContainer, type Sections } from "../knowledge/container.ts";
import { packStrings } from "../text/packed-strings.ts";
import type { ClaimIndexContents, TriggerData } from "./claim-index.ts";
import { parseExpression, phrasesOf } from "./expression.ts";
import { type Frame, type FrameData, parseFrame } from "./frame.ts";
import { type LexiconData, type NamedSource, partsOf, phraseConcept, writtenIn } from "./lexicon.ts";
import { outlinesOf } from "./outlines.ts";
import { packOutlines } from "./pack-outlines.ts";
import { type ProfileData, packProfiles } from "./pack-profiles.ts";
import { packExpressions } from "./packed-expressions.ts";
import type { QuotedClaim } from "./quoted-words.ts";

/** Everything that matching knows, as data. */
export interface ClaimIndexData {
  readonly lexicon: LexiconData;
  readonly sources: readonly NamedSource[];
  readonly frames: readonly FrameData[];
  readonly quotations: readonly QuotedClaim[];
  readonly triggers: TriggerData;
  readonly profiles: ProfileData;
  /** Of `NEAR_FEATURES`, in their order; [] when none were fitted, then nothing is matched by them. */
  readonly nearWeights: readonly number[];
}

/** Writes an index that `openClaimIndex` reads in place. Throws where an expression cannot be read. */
export function packClaimIndex(data: ClaimIndexData): Uint8Array {
  const frames = data.frames.map(parseFrame);
  const written = writtenIn(data.lexicon, data.sources);
  const phrases = phrasesIn(frames, data.triggers);
  const outlines = outlinesOf(frames);
  const concepts = [
    ...new Set([
      ...written.map(({ concept }) => concept),
      ...[...phrases].map(phraseConcept),
      ...outlines.flatMap(({ roles }) => roles.flat(3)),
    ]),
  ].sort();
  const expressions = packExpressions(written, phrases, concepts);
  const packed = packOutlines(outlines, concepts);
  const profiles = packProfiles(data.profiles);
  const contents: ClaimIndexContents = {
    ...partsOf(data.lexicon, data.sources),
    claims: data.frames.map((frame) => frame.claim),
    quotations: data.quotations,
    triggers: data.triggers,
    profiled: profiles.claims,
    nearWeights: data.nearWeights,
  };
  const sections: Sections = new Map([
    ["contents", jsonToBytes(contents)],
    ["frames", packStrings(data.frames.map((frame) => JSON.stringify(frame)))],
    ["concepts", packStrings(concepts)],
    ["outlines", packed.outlines],
    ["outlines-by-concept", packed.byConcept],
    ["expressions", expressions.texts],
    ["concept-of-expression", expressions.conceptOf],
    ["keys", expressions.keys],
    ["expressions-under-key", expressions.underKey],
    ["terms", profiles.terms],
    ["profiles-en", profiles.en],
    ["profiles-es", profiles.es],
  ]);
  return packContainer(sections);
}

/** The phrases in quotes that frames and triggers use. */
export function phrasesIn(frames: readonly Frame[], triggers: TriggerData): Set<string> {
  const roles = frames.flatMap((frame) => [...frame.readings.flat(), ...frame.agree, ...frame.unless]);
  const expressions = [
    ...roles.map(({ expression }) => expression),
    ...Object.values(triggers).flat().map(parseExpression),
  ];
  return new Set(expressions.flatMap(phrasesOf));
}
