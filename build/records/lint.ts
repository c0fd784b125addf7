import { canonicalFile } from "./canonical.ts";
import { type Collection, collect } from "./collection.ts";
import type { Fault } from "./fault.ts";
import type { RecordFiles } from "./record-files.ts";
import { citationForm, citationInText } from "./rules/citations.ts";
import { calendarDate, dateOrder, historyOrder } from "./rules/dates.ts";
import {
  confidenceWithoutSources,
  contradictionNotWords,
  oneSidedQuestion,
  positionWithoutSource,
  statusWithoutReason,
  supersededWithoutBefore,
} from "./rules/evidence.ts";
import { expressionForm, noFrame, unknownConcept } from "./rules/frames.ts";
import { idInProse } from "./rules/id-in-prose.ts";
import { duplicateId, idIsFileName } from "./rules/ids.ts";
import { danglingId, oneRefOneDocument, oneWayLink } from "./rules/links.ts";
import { placeholder } from "./rules/placeholder.ts";
import { misattributedIsWording, quotationWords } from "./rules/quotations.ts";
import { type Finding, faultOf, type Rule } from "./rules/rule.ts";
import { loneTrigger } from "./rules/triggers.ts";
import {
  equalWordings,
  nearMissIsWording,
  shortAlias,
  shortWording,
  tooFewWordings,
} from "./rules/wordings.ts";

const RULES: readonly Rule[] = [
  idIsFileName,
  duplicateId,
  danglingId,
  oneWayLink,
  oneRefOneDocument,
  calendarDate,
  historyOrder,
  dateOrder,
  statusWithoutReason,
  supersededWithoutBefore,
  positionWithoutSource,
  contradictionNotWords,
  idInProse,
  oneSidedQuestion,
  confidenceWithoutSources,
  quotationWords,
  misattributedIsWording,
  shortWording,
  shortAlias,
  equalWordings,
  nearMissIsWording,
  tooFewWordings,
  citationForm,
  citationInText,
  placeholder,
  expressionForm,
  noFrame,
  loneTrigger,
];

export interface LintResult {
  /** What may be compiled: all entries but the refused ones. */
  readonly collection: Collection;
  /** In order of file and line. */
  readonly faults: readonly Fault[];
}

export function lint(files: RecordFiles): LintResult {
  const { collection, faults } = collect(files);
  const findings = RULES.flatMap((rule) => rule(collection));
  const kept = withoutRefused(collection, findings);
  // A refused concept or source takes the frames with it that name it.
  const late = unknownConcept(kept);
  return {
    collection: withoutRefused(kept, late),
    faults: [...faults, ...[...findings, ...late].map(faultOf), ...formFaults(files)].sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
    ),
  };
}

function withoutRefused(collection: Collection, findings: readonly Finding[]): Collection {
  const refused = new Set<Finding["entry"]>(
    findings.filter((finding) => finding.refuses).map((finding) => finding.entry),
  );
  const kept = <E extends Finding["entry"]>(entries: readonly E[]) =>
    entries.filter((entry) => !refused.has(entry));
  return {
    sources: kept(collection.sources),
    authorities: kept(collection.authorities),
    stories: kept(collection.stories),
    claims: kept(collection.claims),
    questions: kept(collection.questions),
    frames: kept(collection.frames),
    concepts: kept(collection.concepts),
    triggers: kept(collection.triggers),
    unreadable: collection.unreadable,
  };
}

/** Files whose text is not the canonical one, at the first line that differs. */
function formFaults(files: RecordFiles): Fault[] {
  return [...files].flatMap(([file, text]): Fault[] => {
    const canonical = canonicalFile(file, text);
    if (canonical === null || canonical === text) return [];
    const wanted = canonical.split("\n");
    const line = text.split("\n").findIndex((each, i) => each !== wanted[i]) + 1;
    const what = "the file is not in canonical form";
    const mend = "run npm run records, which writes it";
    return [{ file, line: Math.max(1, line), rule: "canonical-form", what, mend, refuses: false }];
  });
}
