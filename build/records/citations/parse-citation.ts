import { REPORTER_PATTERN, reporterError } from "./reporters.ts";
import {
  ARTICLES,
  articleError,
  codeTitleError,
  congressError,
  federalRegisterError,
  olcOpinionError,
  regulationTitleError,
  statutesAtLargeError,
} from "./series.ts";

interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  /** What is wrong with a citation of this form; null when nothing is. */
  readonly check?: (groups: Readonly<Record<string, string>>) => string | null;
}

const SECTION = String.raw`\d+[a-zA-Z]{0,2}(?:-\d+[a-z]?)?(?:\([\da-zA-Z]+\))*`;
const DAY_MONTH_YEAR = String.raw`(?:\d{1,2} )?[A-Z][a-z]{2,4}\.? (?<year>\d{4})`;
const MONTH_DAY_YEAR = String.raw`[A-Z][a-z]{2,4}\.? \d{1,2}, (?<year>\d{4})`;
const TREATY = Object.keys(ARTICLES)
  .map((name) => name.replace(/[()]/g, "\\$&"))
  .join("|");

/** Forms of citation that the records use, tried in order. The Bluebook's, with a day and month where it has a year. */
const FORMS: readonly Form[] = [
  {
    name: "U.S. Code",
    pattern: RegExp(
      `^(?<title>\\d+) U\\.S\\.C\\. ${SECTION}(?:(?:-|, )(?:${SECTION}|\\([\\da-zA-Z]+\\)(?:\\([\\da-zA-Z]+\\))*))*(?: \\(.+\\))?$`,
    ),
    check: ({ title }) => codeTitleError(Number(title)),
  },
  {
    name: "C.F.R.",
    pattern: /^(?<title>\d+) C\.F\.R\. (?:part )?\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?(?: and part \d+)?$/,
    check: ({ title }) => regulationTitleError(Number(title)),
  },
  {
    name: "presidential document",
    pattern: RegExp(
      `^(?:Executive Order|Proclamation) \\d+(?:, sec\\. [\\d.]+(?:\\([a-z]\\))?)?, (?<volume>\\d+) Fed\\. Reg\\. \\d+ \\(${MONTH_DAY_YEAR}\\)$`,
    ),
    check: ({ volume, year }) => federalRegisterError(Number(volume), Number(year)),
  },
  {
    name: "Federal Register",
    pattern: RegExp(`^(?<volume>\\d+) Fed\\. Reg\\. \\d+ \\(${MONTH_DAY_YEAR}\\)$`),
    check: ({ volume, year }) => federalRegisterError(Number(volume), Number(year)),
  },
  {
    name: "public law",
    pattern: RegExp(
      `^Pub\\. L\\. (?<congress>\\d+)-\\d+(?:, sec\\. \\d+)?(?:, (?<volume>\\d+) Stat\\. \\d+)? \\((?:${DAY_MONTH_YEAR}|(?<only>\\d{4}))\\)$`,
    ),
    check: ({ congress, volume, year, only }) => {
      const of = Number(year ?? only);
      return (
        congressError(Number(congress), of) ?? (volume ? statutesAtLargeError(Number(volume), of) : null)
      );
    },
  },
  {
    name: "congressional document",
    pattern:
      /^(?:H\.R\. Rep\.|S\. Rep\.|H\.R\. Doc\.) No\. (?<congress>\d+)-\d+(?:, at \d+)? \((?<year>\d{4})\)$/,
    check: ({ congress, year }) => congressError(Number(congress), Number(year)),
  },
  {
    name: "congressional hearing",
    pattern: RegExp(`^(?:S|H\\.R)\\. Hrg\\. (?<congress>\\d+)-\\d+ \\(${DAY_MONTH_YEAR}\\)$`),
    check: ({ congress, year }) => congressError(Number(congress), Number(year)),
  },
  {
    name: "OLC opinion",
    pattern: RegExp(`^(?<volume>\\d+) Op\\. O\\.L\\.C\\. \\d+ \\((?:${DAY_MONTH_YEAR}|(?<only>\\d{4}))\\)$`),
    check: ({ volume, year, only }) => olcOpinionError(Number(volume), Number(year ?? only)),
  },
  { name: "OLC opinion", pattern: RegExp(`^OLC opinion, ${DAY_MONTH_YEAR}(?: \\(.+\\))?$`) },
  {
    name: "treaty",
    pattern: RegExp(
      `^(?<treaty>${TREATY}),? (?:art\\.|arts\\.) (?<article>\\d+)(?:\\(\\d+\\))?(?:(?:-| and )(?<last>\\d+))?$`,
    ),
    check: ({ treaty, article, last }) =>
      articleError(treaty!, Number(article)) ?? (last ? articleError(treaty!, Number(last)) : null),
  },
  {
    name: "case",
    pattern: RegExp(
      `^[^,;]+(?:, Inc\\.|, Ltd\\.)?(?: [^,;]+)?, (?<volume>\\d+) (?<reporter>${REPORTER_PATTERN}) (?:\\(\\d+ [A-Z][a-z]+\\) )?(?:\\d+|___) \\((?:(?<court>[^()\\d]*(?:\\d\\w+ )?[^()\\d]*) )?(?:\\d{1,2} [A-Z][a-z]{2,4}\\.? )?(?<year>\\d{4})\\)(?: \\(en banc\\))?(?: \\(No\\. [\\d-]+\\))?$`,
    ),
    check: ({ volume, reporter, year, court }) => {
      if (reporter !== "U.S." && !court) return `a decision in ${reporter} needs its court before the year`;
      return reporterError(reporter!, Number(volume), Number(year));
    },
  },
  {
    name: "unreported case",
    pattern: RegExp(`^[^,;]+, No\\. [\\w:-]+ \\([^()]+ ${DAY_MONTH_YEAR}\\)$`),
  },
  {
    name: "International Court of Justice",
    pattern:
      /^.+, (?<year>\d{4}) I\.C\.J\. \d+(?: \(\d{1,2} [A-Z][a-z]{2,4}\.? \d{4}\))?(?:, paras?\. [\d, -]+)?$/,
    check: ({ year }) =>
      Number(year) >= 1947 ? null : `the court's first judgment is of 1948, this one of ${year}`,
  },
  {
    name: "international tribunal",
    pattern:
      /^.+(?:\bITLOS\b|\bICTY\b|Inter-American (?:Commission|Court)|R\.I\.A\.A\.|Law Reports of Trials of War Criminals).*\d{4}.*$/,
  },
  {
    name: "General Assembly resolution",
    pattern: /^G\.A\. Res\. \d+(?:\/\d+| \([IVXL]+\)) \([^()]*\d{4}\)(?:, art\. \d+(?:\([a-z]\))?)?$/,
  },
  { name: "Security Council document", pattern: /^(?:.+, )?S\/(?:RES\/)?\d+(?:\/\d+)? \(.*\d{4}\)$/ },
  {
    name: "U.S. Constitution",
    pattern:
      /^U\.S\. Constitution, (?:art\. [IVX]+(?: sec\. \d+)?|amend\. [IVX]+)(?: and (?:art\. [IVX]+(?: sec\. \d+)?|amend\. [IVX]+))*$/,
  },
  {
    name: "foreign constitution",
    pattern: /^Constitution of [A-Z]\w+, arts?\. \d+(?: and \d+)?(?: \(.+\))?$/,
  },
  { name: "manual", pattern: /^DoD Law of War Manual \d+(?:\.\d+)*(?:, \d+(?:\.\d+)*)*$/ },
  { name: "manual", pattern: /^Manual for Courts-Martial, R\.C\.M\. \d+(?:\([a-z\d]+\))*$/ },
  {
    name: "law of war",
    pattern:
      /^(?:Geneva Conventions of 1949, common art\. [123]|Hague Regulations of 1907(?: \(.+\))?, art\. \d+(?:\([a-z]\))?(?:, \([a-z]\))*|American Declaration of the Rights and Duties of Man \(1948\), arts?\. [IVX]+(?: and [IVX]+)*)$/,
  },
  { name: "article in a journal", pattern: /^[^,]+, .+, (?:[A-Z][a-z]{2,4}\.? )?\d{4}, at \d+$/ },
];

export interface ParsedCitation {
  readonly form: string;
  /** What is wrong with its numbers; null when nothing is. */
  readonly error: string | null;
}

/** The form of a citation of one authority; null when it has none that is known. */
export function parseCitation(citation: string): ParsedCitation | null {
  for (const { name, pattern, check } of FORMS) {
    const match = pattern.exec(citation);
    if (match) return { form: name, error: check?.((match.groups ?? {}) as Record<string, string>) ?? null };
  }
  return null;
}
