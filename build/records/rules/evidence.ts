import type { Finding, Rule } from "./rule.ts";

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A reason is a clause, not a word. */
export const statusWithoutReason: Rule = ({ claims, questions }) =>
  [...claims, ...questions].flatMap((entry) =>
    (entry.value.history as readonly { why: string }[]).flatMap(({ why }, i): Finding[] =>
      wordCount(why) < 4
        ? [
            {
              entry,
              pointer: `/history/${i}/why`,
              rule: "status-without-reason",
              what: `"${why}" does not say why the status holds`,
              mend: "say on which evidence it rests, in a clause or two",
              refuses: true,
            },
          ]
        : [],
    ),
  );

/** A contradiction is read by people: a bare id tells them nothing. */
export const contradictionNotWords: Rule = ({ claims }) =>
  claims.flatMap((entry) =>
    entry.value.contradictions.flatMap((text, i): Finding[] =>
      wordCount(text) < 3
        ? [
            {
              entry,
              pointer: `/contradictions/${i}`,
              rule: "contradiction-not-words",
              what: `"${text}" does not say who or what contradicts the record`,
              mend: "say it in a clause",
              refuses: false,
            },
          ]
        : [],
    ),
  );

/** What was overtaken held once: the history shows since when it does not. */
export const supersededWithoutBefore: Rule = ({ claims }) =>
  claims.flatMap((entry) =>
    entry.value.history.flatMap(({ status }, i): Finding[] =>
      status === "superseded" && i === 0
        ? [
            {
              entry,
              pointer: "/history/0/status",
              rule: "superseded-without-before",
              what: "superseded, but nothing says what held before, and until when",
              mend: "put the earlier status in front, and date this one with the day of the change",
              refuses: false,
            },
          ]
        : [],
    ),
  );

export const positionWithoutSource: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    entry.value.positions.flatMap(({ holder, sourceUrl, sourceRef }, i): Finding[] =>
      sourceUrl === null && sourceRef === null
        ? [
            {
              entry,
              pointer: `/positions/${i}/sourceUrl`,
              rule: "position-without-source",
              what: `nothing shows where ${holder} says so`,
              mend: "give sourceUrl, or sourceRef of a source in the story's claims; or leave the position out",
              refuses: true,
            },
          ]
        : [],
    ),
  );

export const oneSidedQuestion: Rule = ({ questions }) =>
  questions.flatMap((entry) =>
    new Set(entry.value.positions.map(({ holder }) => holder)).size < 2
      ? [
          {
            entry,
            pointer: "/positions",
            rule: "one-sided-question",
            what: "fewer than two holders of a position",
            mend: "add what the other side says; a question that nobody disputes is no open question",
            refuses: true,
          },
        ]
      : [],
  );

const PRIMARY = new Set([
  "primary-document",
  "official-statement",
  "legislation",
  "court-filing",
  "data-set",
]);

/** The confidence is no better than the sources that are listed. */
export const confidenceWithoutSources: Rule = ({ claims }) =>
  claims.flatMap((entry): Finding[] => {
    const { confidence, sources } = entry.value;
    const publishers = new Set(sources.map((source) => source.publisherId ?? source.publisher));
    const short =
      (confidence === "verified-2-sources" && publishers.size < 2) ||
      (confidence === "verified-primary" && !sources.some((source) => PRIMARY.has(source.type)));
    if (!short) return [];
    return [
      {
        entry,
        pointer: "/confidence",
        rule: "confidence-without-sources",
        what: `"${confidence}" with ${sources.length} source(s) of ${publishers.size} publisher(s), of type ${[...new Set(sources.map((source) => source.type))].join(", ")}`,
        mend: "add the source that bears it, or lower the confidence",
        refuses: false,
      },
    ];
  });
