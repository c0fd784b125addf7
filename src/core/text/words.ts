/** One word or mark. Offsets are UTF-16, into the text that was read, end exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly isCapitalised: boolean;
  readonly isWord: boolean;
}

/** Addresses of sites are one word. Initials, titles and months before their day keep their full stop, possessive 's stands alone, hyphens join. Marks are one character each, but two single closing marks are one double one; two hyphens, or one between spaces, are a dash. */
const WORD =
  /(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sra?|Srta|Dra|Lic|Ing|Inc|Corp|Ltd|Co|Supt|Insp|Det|Cmdr|Adm|Hon|Engr|Cllr)\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s\p{N})|\p{Lu}\.(?=\s\p{Lu})|['’](?:s|S)(?![\p{L}\p{N}])|\p{N}+(?:[.,:/]\p{N}+)*(?:[\p{L}%]+)?|\p{L}[\p{L}\p{N}-]*\.(?:com|org|net|co\.uk|gov|edu)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{N}\p{M}]*(?:(?:['’](?!s(?![\p{L}\p{N}]))|[‑-]|&)[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|’’|''|--+|[^\s]/gu;

/** The words and marks of `text` between `start` and `end`. Linear, never throws. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  for (const found of text.slice(start, end).matchAll(WORD)) {
    const printed = found[0];
    const at = start + found.index;
    const isLoose = printed === "-" && /\s/.test(text[at - 1] ?? "") && /\s/.test(text[at + 1] ?? "");
    const isDash = isLoose || /^--+$/.test(printed);
    const token = printed === "’’" || printed === "''" ? "”" : isDash ? "—" : printed;
    const isWord = /[\p{L}\p{N}]/u.test(token);
    words.push({
      start: at,
      end: at + printed.length,
      text: token,
      lower: token.toLowerCase().replace(/’/g, "'"),
      isCapitalised: isWord && /^\p{Lu}/u.test(token),
      isWord,
    });
  }
  return words;
}
