import { REPORTER_PATTERN, reporterError } from "./reporters.ts";
import {
  articleError,
  codeTitleError,
  congressError,
  regulationTitleError,
  statutesAtLargeError,
} from "./series.ts";

const PATTERNS: readonly (readonly [RegExp, (groups: readonly string[]) => string | null])[] = [
  [/\b(\d+) U\.?S\.?C\.?(?: (?:§|sec\.|section))? ?\d\w*/g, ([title]) => codeTitleError(Number(title))],
  [/\b(\d+) C\.?F\.?R\.?(?: part)? \d+/g, ([title]) => regulationTitleError(Number(title))],
  [
    /\bPub\. L\. (\d+)-\d+(?:, (\d+) Stat\. \d+)? \((?:[^()]* )?(\d{4})\)/g,
    ([congress, volume, year]) =>
      congressError(Number(congress), Number(year)) ??
      (volume ? statutesAtLargeError(Number(volume), Number(year)) : null),
  ],
  [
    /\b(?:U\.?N\.?|United Nations) Charter,? art(?:icle|\.) (\d+)/gi,
    ([article]) => articleError("UN Charter", Number(article)),
  ],
  [
    /\b[Aa]rticle (\d+) of the (?:U\.?N\.?|United Nations) Charter/g,
    ([article]) => articleError("UN Charter", Number(article)),
  ],
  [
    RegExp(`\\b(\\d+) (${REPORTER_PATTERN}) \\d+ \\((?:[^()]* )?(\\d{4})\\)`, "g"),
    ([volume, reporter, year]) => reporterError(reporter!, Number(volume), Number(year)),
  ],
];

/** Citations inside running text whose numbers cannot be right. */
export function wrongCitationsIn(text: string): { citation: string; error: string }[] {
  return PATTERNS.flatMap(([pattern, check]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const error = check(match.slice(1));
      return error ? [{ citation: match[0], error }] : [];
    }),
  );
}
