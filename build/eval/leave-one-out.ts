import type { Knowledge } from "../../src/core/knowledge.ts";
import { type ClaimIndex, openClaimIndex } from "../../src/core/matching/claim-index.ts";
import { type Filling, fillRoles } from "../../src/core/matching/fill-roles.ts";
import { matchSentence } from "../../src/core/matching/match-sentence.ts";
import type { ProfileData } from "../../src/core/matching/pack-profiles.ts";
import { profileWordings } from "../../src/core/matching/profile-wordings.ts";
import type { ScoredMatch } from "../../src/core/matching/scored-match.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import { languageOf } from "../../src/core/text/detect-language.ts";
import { indexWithout } from "./index-without.ts";
import type { AcceptedWording } from "./probes/probe-records.ts";
import { type Alone, readAlone } from "./read-alone.ts";
import { type Refusal, refusalOf } from "./refusal-of.ts";

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
        const alone = this.#alone(text, lang, record);
        const refusal = this.#isMatched(record, alone) ? null : refusalOf(record, alone, this.#index);
        return { record: record.id, lang, text, refusal };
      }),
    );
  }

  /** The wordings that their record matches, as they are read. */
  accepted(): AcceptedWording[] {
    return this.#records.flatMap((record) =>
      (["en", "es"] as const).flatMap((lang) =>
        record.wordings[lang].flatMap((wording): AcceptedWording[] => {
          const alone = this.#alone(wording, lang, record);
          if (!this.#isMatched(record, alone)) return [];
          const statement = this.#alone(record.statement, "en", record).reading;
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
    const alone = this.#alone(text, lang, record);
    return this.#isMatched(record, alone) ? null : refusalOf(record, alone, this.#index);
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
    const alone = this.#alone(text, lang, record);
    const index = indexWithout(record, text, {
      index: this.#index,
      records: this.#records,
      profiles: this.#profiles,
    });
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
      refusal: isAccepted ? null : refusalOf(record, alone, index),
    };
  }

  #match({ reading, context, attribution }: Alone, index: ClaimIndex): ScoredMatch[] {
    return matchSentence(reading, context, index, attribution);
  }

  #alone(text: string, lang: string, record: ClaimRecord): Alone {
    return readAlone(text, lang, record, this.#knowledge, this.#index.lexicon);
  }
}
