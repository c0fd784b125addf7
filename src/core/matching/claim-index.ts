import { jsonFromBytes, openContainer } from "../knowledge/container.ts";
import { openStrings } from "../text/packed-strings.ts";
import { openCandidates } from "./candidates.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { ExpressionIndex } from "./expression-index.ts";
import { type Frame, type FrameData, parseFrame } from "./frame.ts";
import { buildLexicon, type Lexicon, type LexiconParts, openLexicon } from "./lexicon.ts";
import { openExpressions } from "./packed-expressions.ts";
import { buildQuotationIndex, type QuotationIndex, type QuotedClaim } from "./quoted-words.ts";
import type { Reading } from "./reading.ts";
import { openProfiles, type WordingProfiles } from "./wording-profiles.ts";

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

/** What is read at once of a packed index; all else is read in place when it is needed. */
export interface ClaimIndexContents extends LexiconParts {
  /** The claims that have frames, in the order of these. */
  readonly claims: readonly string[];
  readonly quotations: readonly QuotedClaim[];
  readonly triggers: TriggerData;
  /** The claims that have profiles of their wordings. */
  readonly profiled: readonly string[];
  readonly nearWeights: readonly number[];
}

const EMPTY: ClaimIndex = {
  lexicon: buildLexicon({}, []),
  quotations: buildQuotationIndex([]),
  triggers: [],
  profiles: { nearest: () => [] },
  nearWeights: [],
  frame: () => null,
  candidates: () => [],
};
const opened = new WeakMap<Uint8Array, ClaimIndex>();

/** Opens what `packClaimIndex` wrote, once for the same bytes; no bytes are an index that knows nothing. */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  if (bytes.length === 0) return EMPTY;
  const known = opened.get(bytes);
  if (known) return known;
  const index = open(bytes);
  opened.set(bytes, index);
  return index;
}

function open(bytes: Uint8Array): ClaimIndex {
  const sections = openContainer(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`The index of claims lacks the section "${name}".`);
    return found;
  };
  const contents = jsonFromBytes(section("contents")) as ClaimIndexContents;
  const concepts = openStrings(section("concepts"));
  const expressionsIn = openExpressions(
    {
      texts: section("expressions"),
      conceptOf: section("concept-of-expression"),
      keys: section("keys"),
      underKey: section("expressions-under-key"),
    },
    concepts,
  );
  const written = openStrings(section("frames"));
  const frames: Frame[] = [];
  const frameAt = (place: number): Frame => {
    frames[place] ??= parseFrame(JSON.parse(written.at(place)) as FrameData);
    return frames[place];
  };
  const places = new Map(contents.claims.map((claim, place) => [claim, place]));
  const candidates = openCandidates(
    { outlines: section("outlines"), byConcept: section("outlines-by-concept") },
    concepts,
  );
  return {
    lexicon: openLexicon(
      contents,
      new ExpressionIndex(expressionsIn("en")),
      new ExpressionIndex(expressionsIn("es")),
    ),
    quotations: buildQuotationIndex(contents.quotations),
    triggers: Object.entries(contents.triggers).map(([question, alternatives]) => ({
      question,
      expression: alternatives.flatMap(parseExpression),
    })),
    profiles: openProfiles({
      claims: contents.profiled,
      terms: section("terms"),
      en: section("profiles-en"),
      es: section("profiles-es"),
    }),
    nearWeights: contents.nearWeights,
    frame: (claim) => {
      const place = places.get(claim);
      return place === undefined ? null : frameAt(place);
    },
    candidates: (reading) => candidates(reading).map(frameAt),
  };
}
