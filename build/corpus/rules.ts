import {
  type CorpusProblem,
  type CorpusSentence,
  type CorpusText,
  chainOf,
  spanText,
} from "./read-corpus.ts";

const HEADER_KEYS = ["outlet", "url", "published", "desk", "register", "hard"];
const REGISTERS = /^(wire|broadsheet|tabloid|broadcast|live|machine|press-release-rewrite|blog|magazine)$/;
const PRONOUN =
  /^(he|she|they|it|i|we|who|him|her|them|él|ella|ellos|ellas|éste|este|esta|ésta|aquel|yo|nosotros|quien|quienes)$/i;
/** "The mayor", "El portavoz": a definite role without a name. */
const BARE_ROLE = /^(the|el|la|los|las)\s+[^A-ZÁÉÍÓÚÑ]+$/u;
const BARE_SURNAME = /^(?:(?:Mr|Mrs|Ms|Dr|Sr|Sra|Srta)\.?\s+)?[A-ZÁÉÍÓÚÑ][\p{L}'’-]+$/u;
const EDGE = /^[\s"“”„«»‘',.;:—–-]|[\s"“”«»,;:—–]$/u;
const FULL_STOP_OF_ABBREVIATION =
  /(?:\b\p{L}|\.\p{L}|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|No|vs|etc|approx|a\.m|p\.m|EE\.UU|S\.A|Ud|Uds|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.$/u;

function problem(text: CorpusText, line: number, rule: string, mend: string, isError = true): CorpusProblem {
  return { file: text.file, line, rule, mend, isError };
}

/** Violations in the header of a text and in the order of its blocks. */
export function checkText(text: CorpusText): CorpusProblem[] {
  const found: CorpusProblem[] = [];
  const say = (rule: string, mend: string): void => void found.push(problem(text, text.line, rule, mend));
  for (const key of HEADER_KEYS) if (!text.header[key]) say("header", `"${key}:" is missing`);
  for (const key of Object.keys(text.header)) {
    if (!HEADER_KEYS.includes(key)) say("header", `"${key}:" is none of ${HEADER_KEYS.join(", ")}`);
  }
  const { url = "", published = "", register = "" } = text.header;
  if (!/^https:\/\/[a-z0-9.-]+\.example(\/\S*)?$/.test(url))
    say("url", `"${url}" is not https://....example/...`);
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(published))
    say("published", `"${published}" is no YYYY-MM-DD`);
  if (!REGISTERS.test(register)) say("register", `"${register}" is not in the list of README.md`);
  if (text.sentences.length === 0) say("empty text", "write its sentences or take it away");
  if (text.sentences[0]?.code === "+") say("block order", 'the first sentence of a text cannot be "+"');
  return found;
}

/** Violations of one sentence of a text. */
export function checkSentence(text: CorpusText, index: number): CorpusProblem[] {
  const row = text.sentences[index]!;
  const found: CorpusProblem[] = [];
  const say = (rule: string, mend: string): void => void found.push(problem(text, row.line, rule, mend));
  const look = (rule: string, mend: string): void =>
    void found.push(problem(text, row.line, rule, mend, false));
  const main = row.spans.filter((span) => span.attribution === 1);
  const has = (role: string): boolean => main.some((span) => span.role === role);

  if (row.text === "" || row.text !== row.text.trim() || / {2}/.test(row.text))
    say("spaces", "one space between words, none at the edges");
  if ((row.kind === null) !== (row.quotation === null))
    say("codes", "kind and quotation are both - or neither is");
  if (row.kind === null) {
    if (main.length > 0)
      say("unattributed", "kind is - but the sentence has spans: set the kind or take the marks away");
    for (const field of ["ref", "via", "chain"] as const)
      if (row[field]) say("unattributed", `kind is -: take ${field}= away`);
    if (row.carried) say("unattributed", "kind is -: take carried away");
  } else {
    if (!has("content")) say("content", "mark what is attributed with [t:...]");
    if (row.carried) {
      if (has("source"))
        say("carried", "a sentence with a source of its own is not carried: take carried away");
      if (has("cue"))
        say("carried", "a sentence with a cue of its own is not carried: take carried away (ref stays)");
    } else if (!has("cue"))
      look("cue", "no [c:...]: mark it, or add carried if the report goes on (a bare colon may have none)");
    checkRef(text, index, say, look);
  }
  checkSpans(row, say, look);
  if (
    (row.quotation === "direct" || row.quotation === "mixed") &&
    !row.carried &&
    !/["“”«»„‘’']/u.test(row.text)
  ) {
    look("quotation", "d or m, but no quotation mark in the sentence");
  }
  if (row.isClaim && /\?["”»]?$/u.test(row.text)) look("claim", "a question is N");
  if (row.code === "B" && (row.isClaim || row.kind)) look("byline", "a byline is N - -");
  if (row.chain) checkChain(text, row, say, look);
  return found;
}

type Say = (rule: string, mend: string) => void;

function checkRef(text: CorpusText, index: number, say: Say, look: Say): void {
  const row = text.sentences[index]!;
  if (row.ref || row.kind === "none") return;
  const source = spanText(row, "source");
  if (source === "") say("ref", "the source is not in the sentence: add ref=NAME");
  else if (PRONOUN.test(source)) say("ref", `"${source}" is a pronoun: add ref=NAME`);
  else if (row.kind === "named-person" && BARE_ROLE.test(source))
    say("ref", `"${source}" is a bare role: add ref=NAME`);
  else if (row.kind === "named-person" && BARE_SURNAME.test(source)) {
    const surname = source.split(" ").at(-1)!;
    const fuller = text.sentences
      .slice(0, index)
      .some((earlier) => new RegExp(`\\p{Lu}[\\p{L}.'’-]+ ${surname}\\b`, "u").test(earlier.text));
    (fuller ? say : look)("ref", `"${source}" is a bare surname: add ref=FULL NAME`);
  }
}

function checkSpans(row: CorpusSentence, say: Say, look: Say): void {
  const numbers = [...new Set(row.spans.map((span) => span.attribution))].sort((a, b) => a - b);
  numbers.forEach((number, position) => {
    const expected = row.kind === null ? position + 2 : position + 1;
    if (number !== expected && number !== position + 1)
      say("numbering", `attribution ${number} without ${number - 1}`);
  });
  for (const span of row.spans) {
    const words = row.text.slice(span.start, span.end);
    if (words !== words.trim()) say("edge", `space at the edge of "${words}"`);
    if (span.role !== "content") {
      if (/^[,;]|[,;]$/.test(words.trim())) say("edge", `comma at the edge of "${words}"`);
      continue;
    }
    if (EDGE.test(words))
      say("edge", `mark or comma at the edge of content "${cut(words)}": leave it outside`);
    if (words.endsWith(".") && !FULL_STOP_OF_ABBREVIATION.test(words))
      say("edge", `full stop at the end of content "${cut(words)}": leave it outside`);
  }
  const overlap = row.spans.find((a) =>
    row.spans.some(
      (b) =>
        a !== b && a.attribution === b.attribution && a.start < b.start && b.start < a.end && b.end > a.end,
    ),
  );
  if (overlap) look("overlap", `"${cut(row.text.slice(overlap.start, overlap.end))}" overlaps another span`);
}

function checkChain(text: CorpusText, row: CorpusSentence, say: Say, look: Say): void {
  const chain = row.chain!;
  if (chain[0]!.name !== text.header.outlet || chain[0]!.kind !== "outlet") {
    say("chain", `begins with the page's own outlet: ${text.header.outlet}/U`);
  }
  if (row.kind && !chain.some((link) => link.kind === row.kind))
    say("chain", "no link has the sentence's kind");
  if (chain.length < 2) say("chain", "has one link only: take it away");
  const byDefault = chainOf(text, { ...row, chain: null });
  if (JSON.stringify(byDefault) === JSON.stringify(chain)) look("chain", "is the default one: take it away");
  const names = chain.map((link) => link.name.toLowerCase()).join(" | ");
  const vias = row.spans
    .filter((span) => span.role === "via" && span.attribution === 1)
    .map((span) => row.text.slice(span.start, span.end));
  for (const via of [...vias, ...(row.via ? [row.via] : [])]) {
    const known = (via.match(/[\p{Lu}\d][\p{L}\d]*/gu) ?? [via]).some((word) =>
      names.includes(word.toLowerCase()),
    );
    if (!known) look("chain", `the via "${via}" is not in it`);
  }
}

function cut(words: string): string {
  return words.length > 40 ? `${words.slice(0, 18)} ... ${words.slice(-18)}` : words;
}
