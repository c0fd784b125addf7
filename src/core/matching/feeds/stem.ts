/**
 * A light stemmer for English and Spanish: it takes off inflections and common endings so that forms of one word meet,
 * and never looks a word up. After Porter (1980), shortened. Lower case in, lower case out.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let w = word
    .replace(/sses$/, "ss")
    .replace(/ies$/, "y")
    .replace(/([^su])s$/, "$1");
  if (w.length > 5) {
    w = w
      .replace(/ational$/, "ate")
      .replace(/i[sz]ation$/, "ize")
      .replace(/(?:ful|ous|ive)ness$/, "")
      .replace(/ically$/, "ic")
      .replace(/(?:ment|ness|ingly|edly)$/, "")
      .replace(/(?:amiento|imiento|aciones|acion|adores|ador)$/, "");
  }
  if (w.length > 4) w = withoutParticiple(w);
  if (w.length > 6) {
    w = w.replace(
      /(?:ation|ator|ate|ative|able|ible|ance|ence|al|er|or|ist|ism|ity|ly|ion|ous|ive|ful)$/,
      "",
    );
  }
  return w.length > 4 ? w.replace(/e$/, "").replace(/y$/, "i") : w;
}

function withoutParticiple(word: string): string {
  const found = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word);
  const root = found?.[1];
  if (root === undefined || root.length < 3) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}
