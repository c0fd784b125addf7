import { type Days, parseDays } from "./days.ts";
import { phraseConcept } from "./lexicon.ts";
import { parsePatterns } from "./pattern.ts";

/** One thing to look for in a sentence. */
export type Term =
  | { readonly kind: "concepts"; readonly ids: readonly string[] }
  | { readonly kind: "words"; readonly phrase: string; readonly concept: string }
  | { readonly kind: "number"; readonly value: number; readonly isFloor: boolean; readonly unit: string }
  | { readonly kind: "vote"; readonly yes: number; readonly no: number }
  | { readonly kind: "date"; readonly days: Days; readonly written: string }
  | { readonly kind: "speaker"; readonly ids: readonly string[] }
  | { readonly kind: "published"; readonly days: Days }
  | { readonly kind: "record"; readonly ids: readonly string[] }
  | { readonly kind: "absent"; readonly term: Term }
  | { readonly kind: "earlier"; readonly term: Extract<Term, { kind: "concepts" | "words" }> };

/** `&` both; `>` the first before the second; `~` within eight words; `=>` the first does what the second says. */
export type Operator = "&" | ">" | "~" | "=>";

/** Terms joined by operators, read from left to right. */
export interface Sequence {
  readonly first: Term;
  readonly rest: readonly { readonly operator: Operator; readonly term: Term }[];
}

/** Alternatives; one is enough. */
export type Expression = readonly Sequence[];

const TOKEN = /!?'[^']*'\^?|\||&|=>|>(?=\s)|~|!?[^\s|&~]+/g;

/**
 * Reads an expression of a frame: alternatives separated by `|`, each of terms joined by operators. A term is a concept
 * id (several joined by `/` for any of them), words of the lexicon's pattern language in 'quotes', a number with its
 * unit (`#11:people`, `#50000000:usd`, `#>200:people`), a vote (`#48-51`), a date (`@2025-09-02`, `@2025-02..2025-03`),
 * a speaker (`said:rubio`), a record that the sentence expresses (`record:bridge-closed`, in triggers only), the article's date (`pub:2025-08..2025-09`, not found where it has none), a concept or words with `^` behind them, which the article may have said before (in triggers only),
 * or `!` and a term for its absence. Throws on what it cannot read.
 */
export function parseExpression(written: string): Expression {
  return split(written.match(TOKEN) ?? [], "|").map((parts) => {
    const first = parts[0];
    if (first === undefined) throw new Error(`an alternative is empty: "${written}"`);
    const rest: { operator: Operator; term: Term }[] = [];
    for (let i = 1; i < parts.length; i += 2) {
      const [operator, term] = [parts[i]!, parts[i + 1]];
      if (!isOperator(operator) || term === undefined)
        throw new Error(`an operator is missing: "${written}"`);
      rest.push({ operator, term: parseTerm(term) });
    }
    return { first: parseTerm(first), rest };
  });
}

function split(parts: readonly string[], at: string): string[][] {
  const groups: string[][] = [[]];
  for (const part of parts) {
    if (part === at) groups.push([]);
    else groups.at(-1)!.push(part);
  }
  return groups;
}

function isOperator(text: string): text is Operator {
  return text === "&" || text === ">" || text === "~" || text === "=>";
}

function parseTerm(written: string): Term {
  if (written.startsWith("!")) return { kind: "absent", term: parseTerm(written.slice(1)) };
  if (written.endsWith("^")) {
    const term = parseTerm(written.slice(0, -1));
    if (term.kind !== "concepts" && term.kind !== "words")
      throw new Error(`only concepts and words may have been said before: "${written}"`);
    return { kind: "earlier", term };
  }
  if (written.startsWith("'")) {
    const phrase = written.slice(1, -1);
    parsePatterns(phrase);
    return { kind: "words", phrase, concept: phraseConcept(phrase) };
  }
  if (written.startsWith("said:")) return { kind: "speaker", ids: written.slice(5).split("/") };
  if (written.startsWith("record:")) return { kind: "record", ids: written.slice(7).split("/") };
  if (written.startsWith("pub:")) {
    const days = parseDays(written.slice(4));
    if (!days) throw new Error(`not a date: "${written}"`);
    return { kind: "published", days };
  }
  if (written.startsWith("@")) {
    const days = parseDays(written.slice(1));
    if (!days) throw new Error(`not a date: "${written}"`);
    return { kind: "date", days, written: written.slice(1) };
  }
  const vote = /^#(\d+)-(\d+)$/.exec(written);
  if (vote) return { kind: "vote", yes: Number(vote[1]), no: Number(vote[2]) };
  const number = /^#(>?)(\d+(?:\.\d+)?):([\w-]+)$/.exec(written);
  if (number)
    return { kind: "number", value: Number(number[2]), isFloor: number[1] === ">", unit: number[3]! };
  if (!/^[\w./-]+$/.test(written)) throw new Error(`not a term: "${written}"`);
  return { kind: "concepts", ids: written.split("/") };
}

/** The phrases in quotes that an expression looks for. */
export function phrasesOf(expression: Expression): string[] {
  const phraseOf = (term: Term): string[] =>
    isAround(term) ? phraseOf(term.term) : term.kind === "words" ? [term.phrase] : [];
  return expression.flatMap(({ first, rest }) => [first, ...rest.map((each) => each.term)].flatMap(phraseOf));
}

/** All concepts that an expression refers to. */
export function conceptsOf(expression: Expression): string[] {
  return expression.flatMap(({ first, rest }) =>
    [first, ...rest.map((each) => each.term)].flatMap(conceptsOfTerm),
  );
}

function conceptsOfTerm(term: Term): readonly string[] {
  if (isAround(term)) return conceptsOfTerm(term.term);
  if (term.kind === "concepts") return term.ids;
  return [];
}

function isAround(term: Term): term is Extract<Term, { kind: "absent" | "earlier" }> {
  return term.kind === "absent" || term.kind === "earlier";
}
