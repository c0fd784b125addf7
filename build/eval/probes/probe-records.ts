import type { Knowledge } from "../../../src/core/knowledge.ts";
import type { LeaveOneOut } from "../leave-one-out.ts";
import { notAsserted } from "./not-asserted.ts";
import { otherFigures } from "./other-figures.ts";
import { otherNames } from "./other-names.ts";
import { otherOutcome } from "./other-outcome.ts";
import type { Probe, ProbeSource } from "./probe.ts";
import { rewordings } from "./rewordings.ts";

/** What became of a sentence made from a wording. */
export interface ProbeOutcome extends Probe {
  readonly record: string;
  readonly wording: string;
  /** A near miss must be refused, a paraphrase accepted. */
  readonly isNearMiss: boolean;
  readonly isAccepted: boolean;
  /** In words, what refused it; null when it was accepted. */
  readonly refusal: string | null;
}

/**
 * Near misses and paraphrases made from the records' own wordings by one change each, so that the mechanism is tried on
 * more than was written by hand. Only wordings that are found themselves are changed.
 */
export function probeRecords(test: LeaveOneOut, { sources }: Pick<Knowledge, "sources">): ProbeOutcome[] {
  return test.accepted().flatMap(({ record, wording, source, lexicon }) => {
    const tryEach = (probes: readonly Probe[], isNearMiss: boolean) =>
      probes.map((probe): ProbeOutcome => {
        const refusal = test.refusalOf(record, source.lang, probe.text);
        const detail = refusal && `${refusal.guard} (${refusal.detail})`;
        return { ...probe, record, wording, isNearMiss, isAccepted: refusal === null, refusal: detail };
      });
    const nearMisses = [
      ...otherNames(source, lexicon, sources),
      ...otherFigures(source),
      ...otherOutcome(source),
      ...notAsserted(source),
    ];
    return [...tryEach(nearMisses, true), ...tryEach(rewordings(source), false)];
  });
}

/** A wording that is found, and what the generators need of it. */
export interface AcceptedWording {
  readonly record: string;
  readonly wording: string;
  readonly source: ProbeSource;
  readonly lexicon: Parameters<typeof otherNames>[1];
}
