import { parseExpression, type Sequence } from "../../../src/core/matching/expression.ts";
import type { Rule } from "./rule.ts";

/** What raises a legal question is never one thing by itself: a rule stands in many a sentence about something else. */
export const loneTrigger: Rule = ({ triggers }) =>
  triggers.flatMap((entry) =>
    entry.value.expressions.flatMap((text, i) =>
      isLone(text)
        ? [
            {
              entry,
              pointer: `/${i}`,
              rule: "lone-trigger",
              what: `"${text}" raises the question wherever it stands`,
              mend: "join what is done, or whom it is about, with `&`; `^` behind it where the article may have said so before",
              refuses: false,
            },
          ]
        : [],
    ),
  );

function isLone(text: string): boolean {
  try {
    return parseExpression(text).some(
      (sequence) => sequence.first.kind !== "record" && found(sequence).length < 2,
    );
  } catch {
    return false; // reported by expressionForm
  }
}

/** The terms that must be found, not those that must be absent. */
function found({ first, rest }: Sequence) {
  return [first, ...rest.map(({ term }) => term)].filter(({ kind }) => kind !== "absent");
}
