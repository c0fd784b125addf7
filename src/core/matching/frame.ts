import { parseDays } from "./days.ts";
import { type Expression, parseExpression } from "./expression.ts";
import type { Mood } from "./mood.ts";
import type { Particulars } from "./particulars.ts";
import type { Usage } from "./usage.ts";

/**
 * How people express one record's proposition, as data (src/records/README.md has the grammar). Each reading is a set of
 * roles that must all be found; a role whose name ends in ^ may be filled by what the article said shortly before.
 */
export interface FrameData {
  readonly claim: string;
  /** The persons whose statement the record is, ids in the registry; left out where others may say it too. Of the record. */
  readonly speakers?: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD from which on it can be told; left out where it holds at any time. Of the record. */
  readonly since?: string;
  /** Whom, what and when the record is about; left out where that is not known. Of the record. */
  readonly particulars?: Particulars;
  /** How its wordings put it; left out where it has none. Of the record. */
  readonly usage?: Usage;
  readonly readings: readonly Readonly<Record<string, string>>[];
  /** Where the sentence speaks of such a thing (a date, a count, a group), it must be this one. */
  readonly agree?: Readonly<Record<string, string>>;
  /** Reason in words -> what refuses the match. */
  readonly unless?: Readonly<Record<string, string>>;
  /** Moods in which the action may stand all the same. */
  readonly mood?: readonly Mood[];
  /** Ids of records of which the sentence is rather an expression, when they match too. */
  readonly yieldsTo?: readonly string[];
}

export interface Role {
  readonly name: string;
  readonly expression: Expression;
  /** Whether earlier sentences may fill it. */
  readonly fromContext: boolean;
  /** Whether its words are the predicate, which must be asserted. */
  readonly isAction: boolean;
}

export interface Frame {
  readonly claim: string;
  readonly speakers: readonly string[];
  /** The first day on which it can be told, since 1970-01-01; null for any. */
  readonly since: number | null;
  readonly particulars: Particulars | null;
  readonly usage: Usage | null;
  readonly readings: readonly (readonly Role[])[];
  readonly agree: readonly Role[];
  readonly unless: readonly { readonly reason: string; readonly expression: Expression }[];
  readonly mood: ReadonlySet<Mood>;
  readonly yieldsTo: readonly string[];
}

/** Compiles a frame. Throws where an expression cannot be read, naming the record and the role. */
export function parseFrame(data: FrameData): Frame {
  const read = (where: string, written: string): Expression => {
    try {
      return parseExpression(written);
    } catch (error) {
      throw new Error(`${data.claim}, ${where}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const rolesOf = (roles: Readonly<Record<string, string>>) =>
    Object.entries(roles).map(([name, written]): Role => {
      const fromContext = name.endsWith("^");
      const bare = fromContext ? name.slice(0, -1) : name;
      return {
        name: bare,
        expression: read(name, written),
        fromContext,
        isAction: bare.startsWith("action"),
      };
    });
  return {
    claim: data.claim,
    speakers: data.speakers ?? [],
    since: parseDays(data.since ?? "")?.first ?? null,
    particulars: data.particulars ?? null,
    usage: data.usage ?? null,
    readings: data.readings.map(rolesOf),
    agree: rolesOf(data.agree ?? {}),
    unless: Object.entries(data.unless ?? {}).map(([reason, written]) => ({
      reason,
      expression: read(`unless ${reason}`, written),
    })),
    mood: new Set(data.mood ?? []),
    yieldsTo: data.yieldsTo ?? [],
  };
}
