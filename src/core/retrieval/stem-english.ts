const VOWEL = /[aeiouy]/;
/** Words that the rules would break, or join wrongly. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  news: "news",
  united: "united",
  states: "state",
  species: "species",
  series: "series",
  men: "man",
  women: "woman",
  people: "people",
  children: "child",
  died: "die",
  dies: "die",
  dying: "die",
  lying: "lie",
  lied: "lie",
  paid: "pay",
  said: "say",
  says: "say",
  made: "make",
  gave: "give",
  given: "give",
  took: "take",
  taken: "take",
  went: "go",
  gone: "go",
  shot: "shoot",
  won: "win",
  lost: "lose",
  bought: "buy",
  sold: "sell",
  told: "tell",
  found: "find",
  fought: "fight",
  killed: "kill",
  wrote: "write",
  written: "write",
  stole: "steal",
  stolen: "steal",
  spoke: "speak",
  spoken: "speak",
  ran: "run",
  left: "leave",
  led: "lead",
  held: "hold",
  sent: "send",
  spent: "spend",
  built: "build",
  caught: "catch",
  taught: "teach",
  thought: "think",
  brought: "bring",
  broke: "break",
  broken: "break",
  chose: "choose",
  chosen: "choose",
  grew: "grow",
  grown: "grow",
  knew: "know",
  known: "know",
  drove: "drive",
  driven: "drive",
  ate: "eat",
  eaten: "eat",
  wore: "wear",
  worn: "wear",
  threw: "throw",
  thrown: "throw",
  flew: "fly",
  flown: "fly",
  hid: "hide",
  hidden: "hide",
  sang: "sing",
  sung: "sing",
  drew: "draw",
  drawn: "draw",
  met: "meet",
  kept: "keep",
  struck: "strike",
  stood: "stand",
  fell: "fall",
  fallen: "fall",
  rose: "rise",
  risen: "rise",
};

/** Endings that make one word of another, longest first, with what remains; tried once, on a stem that keeps a vowel. */
const DERIVED: readonly (readonly [string, string])[] = [
  ["ization", "ize"],
  ["isation", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["iveness", "ive"],
  ["ousness", "ous"],
  ["ically", "ic"],
  ["ation", "ate"],
  ["ative", "ate"],
  ["ments", ""],
  ["ment", ""],
  ["ness", ""],
  ["ions", ""],
  ["able", ""],
  ["ible", ""],
  ["ance", ""],
  ["ence", ""],
  ["ally", "al"],
  ["ical", "ic"],
  ["ion", ""],
  ["ize", ""],
  ["ise", ""],
  ["ate", ""],
  ["ive", ""],
  ["ful", ""],
  ["ous", ""],
  ["ity", ""],
  ["er", ""],
  ["or", ""],
  ["ly", ""],
  ["al", ""],
  ["e", ""],
];

/**
 * The stem of an English word in lower case: irregular forms from a list, then Porter's steps 1a to 1c (An algorithm for
 * suffix stripping, 1980), then at most one derivational ending. Stems are keys, not words.
 */
export function stemEnglish(word: string): string {
  const known = EXCEPTIONS[word];
  if (known !== undefined && Object.hasOwn(EXCEPTIONS, word)) return derived(known);
  if (word.length < 4) return word;
  return derived(withoutPast(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sx]|[cs]h|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutPast(word: string): string {
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith("eed")) return word;
  const ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  if (ending === 0) return word;
  const stem = word.slice(0, -ending);
  if (stem.length < 2 || !VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function derived(word: string): string {
  for (const [ending, instead] of DERIVED) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const shortest = ending === "e" ? 2 : 4;
    if (stem.length < shortest || !VOWEL.test(stem)) continue;
    return withFinalI(ending === "e" ? stem : withoutFinalE(stem + instead));
  }
  return withFinalI(word);
}

function withoutFinalE(word: string): string {
  return word.endsWith("e") && word.length > 4 ? word.slice(0, -1) : word;
}

/** "happy" and "happiness", "deny" and "denial" meet. */
function withFinalI(word: string): string {
  return word.length > 3 && word.endsWith("y") && !VOWEL.test(word.at(-2)!) ? `${word.slice(0, -1)}i` : word;
}
