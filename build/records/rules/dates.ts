import type { Entry } from "../collection.ts";
import type { Finding, Rule } from "./rule.ts";

type Dated = readonly [pointer: string, date: string | null];

/** Every date is a day, month or year of the calendar. */
export const calendarDate: Rule = ({ claims, questions, stories }) => [
  ...claims.flatMap((entry) => impossible(entry, datesOfClaim(entry))),
  ...questions.flatMap((entry) =>
    impossible(entry, [
      ...entry.value.history.map(({ asOf }, i): Dated => [`/history/${i}/asOf`, asOf]),
      ...entry.value.positions.map(({ date }, i): Dated => [`/positions/${i}/date`, date]),
    ]),
  ),
  ...stories.flatMap((entry) => impossible(entry, [["/checkedUpTo", entry.value.checkedUpTo]])),
];

type Claim = Parameters<Rule>[0]["claims"][number];

function datesOfClaim({ value }: Claim): Dated[] {
  return [
    ["/dateOfEvent", value.dateOfEvent],
    ...value.history.map(({ asOf }, i): Dated => [`/history/${i}/asOf`, asOf]),
    ...value.sources.map(({ date }, i): Dated => [`/sources/${i}/date`, date]),
    ["/quotation/date", value.quotation?.date ?? null],
  ];
}

function impossible(entry: Finding["entry"], dates: readonly Dated[]): Finding[] {
  return dates
    .filter(([, date]) => date !== null && !isCalendarDate(date))
    .map(([pointer, date]) => ({
      entry,
      pointer,
      rule: "calendar-date",
      what: `${date} is no date of the calendar`,
      mend: "write YYYY-MM-DD, YYYY-MM or YYYY",
      refuses: true,
    }));
}

function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  return year >= 1500 && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
}

/** A history goes forward in time. */
export const historyOrder: Rule = ({ claims, questions }) =>
  [...claims, ...questions].flatMap((entry: Entry<{ id: string; history: readonly { asOf: string }[] }>) =>
    entry.value.history.flatMap(({ asOf }, i): Finding[] => {
      const before = entry.value.history[i - 1];
      if (!before || before.asOf < asOf) return [];
      const what = `${asOf} comes after ${before.asOf} in the list, but not in time`;
      const mend = "order the history by date, earliest first, one entry a day";
      return [{ entry, pointer: `/history/${i}/asOf`, rule: "history-order", what, mend, refuses: true }];
    }),
  );

/** Nothing is known before it happened, and nothing lies after the day up to which the story was checked. */
export const dateOrder: Rule = ({ claims, questions, stories }) => {
  const checked = new Map(stories.map(({ value }) => [value.id, value.checkedUpTo]));
  const late = (entry: Finding["entry"], dates: readonly Dated[]): Finding[] => {
    const limit = checked.get(entry.story);
    if (limit === undefined) return [];
    return dates
      .filter(([, date]) => date !== null && date > limit)
      .map(([pointer, date]) => ({
        entry,
        pointer,
        rule: "date-order",
        what: `${date} is after ${limit}, up to which the story was checked`,
        mend: "correct the date, or move checkedUpTo in story.json once all records were checked",
        refuses: true,
      }));
  };
  return [
    ...claims.flatMap((entry) => {
      const { dateOfEvent, history } = entry.value;
      const early = history.flatMap(({ asOf }, i): Finding[] =>
        dateOfEvent !== null && asOf < dateOfEvent
          ? [
              {
                entry,
                pointer: `/history/${i}/asOf`,
                rule: "date-order",
                what: `the status holds as of ${asOf}, but the event is of ${dateOfEvent}`,
                mend: "correct one of the two dates",
                refuses: true,
              },
            ]
          : [],
      );
      return [...early, ...late(entry, datesOfClaim(entry))];
    }),
    ...questions.flatMap((entry) =>
      late(entry, [
        ...entry.value.history.map(({ asOf }, i): Dated => [`/history/${i}/asOf`, asOf]),
        ...entry.value.positions.map(({ date }, i): Dated => [`/positions/${i}/date`, date]),
      ]),
    ),
  ];
};
