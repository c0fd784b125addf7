import { wrongCitationsIn } from "../citations/citations-in-text.ts";
import { parseCitation } from "../citations/parse-citation.ts";
import { type Finding, type Rule, stringsIn } from "./rule.ts";

/** Every authority is cited in a form that a library or a database finds, one authority an entry. */
export const citationForm: Rule = ({ authorities }) =>
  authorities.flatMap((entry): Finding[] => {
    const { citation } = entry.value;
    const parsed = parseCitation(citation);
    if (parsed && parsed.error === null) return [];
    return [
      {
        entry,
        pointer: "/citation",
        rule: "citation",
        what: parsed ? `"${citation}" (${parsed.form}): ${parsed.error}` : `"${citation}" has no known form`,
        mend: parsed
          ? "look the citation up and correct it"
          : "cite one authority in a form of build/records/citations/parse-citation.ts; split two into two entries",
        refuses: true,
      },
    ];
  });

/** Citations in running text have numbers that can be right. */
export const citationInText: Rule = ({ claims, questions, authorities }) =>
  [...claims, ...questions, ...authorities].flatMap((entry) =>
    [...stringsIn(entry.value)].flatMap(([pointer, text]) =>
      pointer === "/citation" || /\/(url|sourceUrl)$/.test(pointer)
        ? []
        : wrongCitationsIn(text).map(({ citation, error }) => ({
            entry,
            pointer,
            rule: "citation-in-text",
            what: `"${citation}": ${error}`,
            mend: "look the citation up and correct it",
            refuses: true,
          })),
    ),
  );
