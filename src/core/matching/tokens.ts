/** One word of a sentence as the matcher sees it. Offsets are UTF-16, into the text that was given, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case without diacritics but for "sí"; possessive 's, trailing full stops of titles and months are gone. */
  readonly norm: string;
  readonly isCapitalised: boolean;
  /** Whether a comma, colon, dash, bracket, quotation mark or the like stands between this token and the one before. */
  readonly afterBreak: boolean;
  /** What stands directly before a number: a currency sign, or "". */
  readonly currency: string;
}

const TOKEN =
  /(?:\p{L}\.){2,}\p{L}?(?:['’]s(?!\p{L}))?|EE\.? ?UU\.?|[\p{N}]+(?:[.,][\p{N}]+)*(?:st|nd|rd|th|[kmb]n?)?(?![\p{L}])|[\p{N}]*\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))\p{L}+)*(?:['’]s(?!\p{L}))?|(?<=\p{N}\s?)%/gu;

const STEMS: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall" };

/** The tokens of a text; hyphens separate, "doesn't" is "does" and "not". "U.S." and "US" are both "u.s", "EE. UU." is "ee.uu". Linear, never throws. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const found of text.matchAll(TOKEN)) {
    const written = found[0];
    const start = found.index;
    const end = start + written.length;
    const gap = text.slice(last, start);
    const isCapitalised = /^\p{Lu}/u.test(written);
    const afterBreak = /[,;:—–()[\]!?"“”«»]|\.\s|\s-\s/u.test(gap);
    const currency = /[$€£]\s?$/u.exec(gap)?.[0].trim() ?? "";
    last = end;
    const norm = normOf(written);
    if (!norm.endsWith("n't")) {
      tokens.push({ start, end, norm, isCapitalised, afterBreak, currency });
      continue;
    }
    const stem = norm.slice(0, -3);
    tokens.push({ start, end: end - 3, norm: STEMS[stem] ?? stem, isCapitalised, afterBreak, currency });
    tokens.push({ start: end - 3, end, norm: "not", isCapitalised: false, afterBreak: false, currency: "" });
  }
  return tokens;
}

/** Names written with full stops: "C.I.A." is "CIA". */
const INITIALS = /^(?:\p{Lu}\.){3,}$/u;

const ASCII = /^[\0-\x7f]*$/;

/** A word's form for comparison; see `Token.norm`. */
export function normOf(written: string): string {
  if (/^EE\.? ?UU\.?$/u.test(written)) return "ee.uu";
  if (written === "US" || /^U\.S\.?(?:A\.?)?$/u.test(written)) return "u.s";
  // "Sí" asserts, "si" supposes.
  if (/^s[íÍ]$/iu.test(written)) return "sí";
  const bare = /['’]s$/u.test(written) ? written.slice(0, -2) : written;
  if (INITIALS.test(bare)) return bare.replaceAll(".", "").toLowerCase();
  const plain = (
    ASCII.test(bare)
      ? bare
      : bare
          .normalize("NFD")
          .replace(/\p{M}+/gu, "")
          .replace(/’/g, "'")
  ).toLowerCase();
  return plain.includes(".") && /\p{L}/u.test(plain) ? plain.replace(/\.$/, "") : plain;
}
