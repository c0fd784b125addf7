import type { Finding, Rule } from "./rule.ts";
import { sameSentenceKey } from "./wordings.ts";

/** Quotations of others are short; a longer one is a copy. */
const MOST_WORDS = 60;

export const quotationWords: Rule = ({ claims }) =>
  claims.flatMap((entry): Finding[] => {
    const { kind, quotation } = entry.value;
    if (quotation === null)
      return kind === "quotation"
        ? [
            {
              entry,
              pointer: "/quotation",
              rule: "quotation-missing",
              what: "a record of kind quotation without its words",
              mend: "fill quotation: words, speaker, venue, date and where they stand",
              refuses: false,
            },
          ]
        : [];
    const words = sameSentenceKey(quotation.words).split(" ").length;
    if (words >= 2 && words <= MOST_WORDS) return [];
    return [
      {
        entry,
        pointer: "/quotation/words",
        rule: "quotation-length",
        what: `${words} quoted words`,
        mend: `quote 2 to ${MOST_WORDS} words, exactly, with " ... " where something is left out`,
        refuses: true,
      },
    ];
  });

/** A misattributed wording is kept apart from the wordings that express the record. */
export const misattributedIsWording: Rule = ({ claims }) =>
  claims.flatMap((entry) => {
    const own = new Set([...entry.value.wordings.en, ...entry.value.wordings.es].map(sameSentenceKey));
    return (entry.value.quotation?.misattributed ?? []).flatMap(({ wording }, i): Finding[] =>
      own.has(sameSentenceKey(wording))
        ? [
            {
              entry,
              pointer: `/quotation/misattributed/${i}/wording`,
              rule: "misattributed-is-wording",
              what: "a wording that credits somebody else is also listed as a wording of the record",
              mend: "keep it here only",
              refuses: true,
            },
          ]
        : [],
    );
  });
