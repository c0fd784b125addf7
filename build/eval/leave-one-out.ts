import { attribute } from "../../src/core/attribution/attribute.ts";
import type { Knowledge } from "../../src/core/knowledge.ts";
import { type ClaimIndex, openClaimIndex } from "../../src/core/matching/claim-index.ts";
import { compileClaimIndex } from "../../src/core/matching/compile-claim-index.ts";
import { type Context, NO_CONTEXT } from "../../src/core/matching/context.ts";
import { formatDay, parseDays } from "../../src/core/matching/days.ts";
import { type Filling, fillRoles } from "../../src/core/matching/fill-roles.ts";
import { namedSpeakerOf, speakersOf } from "../../src/core/matching/find-matches.ts";
import type { Frame } from "../../src/core/matching/frame.ts";
import { matchSentence } from "../../src/core/matching/match-sentence.ts";
import { particularsOfRecord } from "../../src/core/matching/particulars-of-record.ts";
import { profileWordings } from "../../src/core/matching/profile-wordings.ts";
import { type Reading, readSentence } from "../../src/core/matching/reading.ts";
import type { ScoredMatch } from "../../src/core/matching/scored-match.ts";
import { usageOfRecord } from "../../src/core/matching/usage-of-record.ts";
import { verify } from "../../src/core/matching/verify.ts";
import { openProfiles, type ProfileData } from "../../src/core/matching/wording-profiles.ts";
import type { Attribution } from "../../src/core/model/attribution.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import { articleFromSentences } from "../../src/core/text/article-from-sentences.ts";
import { languageOf } from "../../src/core/text/detect-language.ts";
import type { AcceptedWording } from "./probes/probe-records.ts";
import { profilesWithout } from "./profiles-without.ts";

/** What became of one of a record's wordings. `rank` is from 1 among all that matched or came near; null when the record did not. */
export interface WordingOutcome {
  readonly record: string;
  readonly lang: string;
  readonly text: string;
  readonly rank: number | null;
  readonly isAccepted: boolean;
  /** Other records accepted for it. */
  readonly others: readonly string[];
  /** In words, what refused it; null when it was accepted. */
  readonly refusal: Refusal | null;
}

export interface NearMissOutcome {
  readonly record: string;
  readonly lang: string;
  readonly text: string;
  /** Null when it was matched, which is wrong. */
  readonly refusal: Refusal | null;
}

/** Which guard refused, and its words. */
export interface Refusal {
  readonly guard: string;
  readonly detail: string;
}

/** A sentence read as an article of its own. */
interface Alone {
  readonly reading: Reading;
  readonly attribution: Attribution | null;
  readonly context: Context;
}

/** Reads each record's sentences, each alone and on the record's day, and says what the matcher makes of them. */
export class LeaveOneOut {
  readonly #knowledge: Knowledge;
  readonly #index: ClaimIndex;
  readonly #records: readonly ClaimRecord[];
  readonly #profiles: ProfileData;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#index = openClaimIndex(knowledge.claimIndex);
    this.#records = knowledge.recordIds.map((id) => knowledge.record(id)).filter((record) => record !== null);
    this.#profiles = profileWordings(this.#records, this.#index.lexicon);
  }

  wordings(): WordingOutcome[] {
    return this.#records.flatMap((record) =>
      (["en", "es"] as const).flatMap((lang) =>
        record.wordings[lang].map((text) => this.#tryWording(record, lang, text)),
      ),
    );
  }

  nearMisses(): NearMissOutcome[] {
    return this.#records.flatMap((record) =>
      record.nearMisses.map(({ sentence: text }) => {
        const lang = languageOf({ lang: "", text });
        const alone = this.#readAlone(text, lang, record);
        const refusal = this.#isMatched(record, alone) ? null : this.#refusal(record, alone);
        return { record: record.id, lang, text, refusal };
      }),
    );
  }

  /** The wordings that their record matches, as they are read. */
  accepted(): AcceptedWording[] {
    return this.#records.flatMap((record) =>
      (["en", "es"] as const).flatMap((lang) =>
        record.wordings[lang].flatMap((wording): AcceptedWording[] => {
          const alone = this.#readAlone(wording, lang, record);
          if (!this.#isMatched(record, alone)) return [];
          const statement = this.#readAlone(record.statement, "en", record).reading;
          const filling = this.#filling(record, alone);
          const { lexicon } = this.#index;
          return [
            {
              record: record.id,
              wording,
              lexicon,
              source: { lang, reading: alone.reading, statement, filling },
            },
          ];
        }),
      ),
    );
  }

  /** What refuses a sentence to a record; null when it is matched. Throws where there is no such record. */
  refusalOf(id: string, lang: string, text: string): Refusal | null {
    const record = this.#records.find((each) => each.id === id);
    if (!record) throw new Error(`no record ${id}`);
    const alone = this.#readAlone(text, lang, record);
    return this.#isMatched(record, alone) ? null : this.#refusal(record, alone);
  }

  #isMatched({ id }: ClaimRecord, alone: Alone): boolean {
    return this.#match(alone, this.#index).some(({ recordId, isShown }) => recordId === id && isShown);
  }

  #filling({ id }: ClaimRecord, { reading, context }: Alone): Filling | null {
    const { lexicon } = this.#index;
    const frame = this.#index.frame(id);
    const fillings = frame?.readings.map((roles) => fillRoles(roles, frame, reading, context, lexicon));
    return fillings?.find(({ missing, mood }) => missing.length === 0 && mood === null) ?? null;
  }

  #tryWording(record: ClaimRecord, lang: "en" | "es", text: string): WordingOutcome {
    const alone = this.#readAlone(text, lang, record);
    const index = this.#indexWithout(record, text);
    const found = this.#match(alone, index);
    const at = found.findIndex((match) => match.recordId === record.id);
    const isAccepted = found[at]?.isShown ?? false;
    return {
      record: record.id,
      lang,
      text,
      rank: at < 0 ? null : at + 1,
      isAccepted,
      others: found
        .filter((match) => match.isShown && match.recordId !== record.id)
        .map((match) => match.recordId),
      refusal: isAccepted ? null : this.#refusal(record, alone, index),
    };
  }

  #match({ reading, context, attribution }: Alone, index: ClaimIndex): ScoredMatch[] {
    return matchSentence(reading, context, index, attribution);
  }

  /**
   * The index without one wording: the record's particulars, usage and profile are counted without it, and where it is
   * a quotation's, its passages in quotation marks are left out.
   */
  #indexWithout(record: ClaimRecord, text: string): ClaimIndex {
    const particulars = particularsOfRecord(record, this.#index.lexicon, text);
    const changed = (frame: Frame): Frame =>
      frame.claim === record.id
        ? { ...frame, particulars, usage: usageOfRecord(record, frame, this.#index.lexicon, text) }
        : frame;
    const index: ClaimIndex = {
      ...this.#index,
      frame: (claim) => {
        const frame = this.#index.frame(claim);
        return frame && changed(frame);
      },
      candidates: (reading) => this.#index.candidates(reading).map(changed),
      profiles: {
        nearest: (...query) =>
          openProfiles(profilesWithout(this.#profiles, record, text, this.#index.lexicon)).nearest(...query),
      },
    };
    if (record.kind !== "quotation" || !/["“]/u.test(text)) return index;
    const records = this.#records.map((each) =>
      each === record
        ? { ...each, wordings: { ...each.wordings, en: each.wordings.en.filter((other) => other !== text) } }
        : each,
    );
    const { quotations } = openClaimIndex(compileClaimIndex(records, [], {}, []));
    return { ...index, quotations };
  }

  #readAlone(text: string, lang: string, record: ClaimRecord): Alone {
    const datePublished = dayOf(record, this.#knowledge.dataVersion);
    const { article, sentences } = articleFromSentences([text], { lang, datePublished });
    const { sources, models } = this.#knowledge;
    const attribution = attribute(article, sentences, sources, models)[0] ?? null;
    const published = parseDays(datePublished)?.first ?? null;
    const speakers = speakersOf(attribution);
    const namedSpeaker = namedSpeakerOf(attribution);
    const reading = readSentence(text, this.#index.lexicon, published, { speakers, namedSpeaker, lang });
    return { reading, attribution, context: { ...NO_CONTEXT, published } };
  }

  #refusal({ id }: ClaimRecord, { reading, context }: Alone, index = this.#index): Refusal {
    const frame = index.frame(id);
    if (!frame) return { guard: "no frame", detail: "its quoted words are not there" };
    if (!index.candidates(reading).some(({ claim }) => claim === id))
      return { guard: "not proposed", detail: "no reading has its rarest role in the sentence" };
    const { accepted, refusal } = verify(frame, reading, context, this.#index.lexicon);
    if (accepted) return { guard: "yields", detail: `to ${frame.yieldsTo.join(", ")}` };
    const detail = refusal ?? "";
    const isGuard = frame.unless.some(({ reason }) => reason === detail);
    return { guard: isGuard ? "guard of the frame" : guardOf(detail), detail };
  }
}

/** The kind of refusal, by how `verify` words it. */
const GUARDS: readonly (readonly [pattern: RegExp, guard: string])[] = [
  [/^not said:/, "role not said"],
  [/^the sentence does not assert it: (\w+)/, "mood: $1"],
  [/^the sentence is a question/, "mood: question"],
  [/^its parts stand too far apart/, "too far apart"],
  [/^another ([\w ]+):/, "another $1"],
];

function guardOf(refusal: string): string {
  for (const [pattern, guard] of GUARDS) {
    const found = pattern.exec(refusal);
    if (found) return guard.replace("$1", found[1] ?? "");
  }
  return "other";
}

/** The day on which a report of the record would come out: the last day of its date, or the day of its first status. */
function dayOf({ dateOfEvent, history }: ClaimRecord, latest: string): string {
  const days = dateOfEvent === null ? null : parseDays(dateOfEvent);
  const day = days ? formatDay(days.last) : (history[0]?.asOf ?? latest);
  return day < latest ? day : latest;
}
