import { type ExpressionIndex, indexExpressions } from "./expression-index.ts";
import { SCOPE_CUES, type ScopeKind } from "./scope-cues.ts";
import type { Token } from "./tokens.ts";

/** A part of a sentence that it does not assert: tokens `from` to `to`, end exclusive, under the words at `cue`. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly from: number;
  readonly to: number;
  readonly cue: { readonly from: number; readonly to: number };
}

/** What turns against what was said before. */
const TURNS = /^(?:but|although|though|however|yet|while|whereas|pero|aunque|mientras)$/;
/** Behind a comma, or "and", they go on with the clause around the scope. */
const RESUMES =
  /^(?:who|which|saying|said|says|told|adding|has|have|had|is|was|were|will|would|quien|dijo|afirmo|aseguro|ha|es|fue)$/;
/** They open a clause within another, which goes on behind it. */
const EMBEDS = /^(?:who|which|denying|disputing|despite|even|though|although|quien|que|aunque|pese)$/;
const MODAL =
  /^(?:would|will|could|might|may|should|must|can|cannot|habria|habran?|seri?an?|seran|podri?an?|podran|tendri?an?|tendran|deberi?an?|debe|haria|estaria)$/;
/** "Asked whether he had called, the president said yes": what follows is the answer. */
const ASKED = /^(?:asked|preguntad[oa])$/;
/** Behind what is said to be false: "reports that ... are false". */
const FALSE =
  /^(?:false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|fabricated|fake|falsa?s?|incorrectas?|inexactas?|infundadas?|mentira)$/;
const IS = /^(?:is|are|was|were|es|son|era|eran|fue|fueron)$/;
/** What can be false, before "that". */
const TOLD =
  /^(?:claims?|reports?|stor(?:y|ies)|rumou?rs?|allegations?|accusations?|assertions?|ideas?|notions?|suggestions?|statements?|version|versiones|noticias?|informes?|rumor|rumores|acusacion|acusaciones|afirmacion|afirmaciones|ideas)$/;

const indexes: { en?: ExpressionIndex; es?: ExpressionIndex } = {};

function indexOf(lang: "en" | "es"): ExpressionIndex {
  indexes[lang] ??= indexExpressions(
    Object.entries(SCOPE_CUES[lang]).flatMap(([concept, cues]) =>
      cues.map((expression) => ({ concept, expression, lang })),
    ),
    lang,
  );
  return indexes[lang];
}

/**
 * The parts of a sentence that are denied, lack proof, or are left open by the words that govern them: "it is not true
 * that", "no evidence that", "whether", "if".
 */
export function scopesOf(tokens: readonly Token[], lang: string): Scope[] {
  const cues = indexOf(lang === "es" ? "es" : "en").find(tokens);
  const scopes = cues.flatMap(({ concept, from, to }): Scope[] => {
    const kind = concept as ScopeKind;
    if (to >= tokens.length || concedes(tokens[from]!, tokens[to]!)) return [];
    const isHead = kind === "supposed" ? opensClause(tokens, from) : ASKED.test(tokens[from - 1]?.norm ?? "");
    const end = isHead ? endOfCondition(tokens, to) : endOf(tokens, to, isEmbedded(tokens, from));
    return end > to ? [{ kind, from: to, to: end, cue: { from, to } }] : [];
  });
  return [...scopes, ...calledFalse(tokens)];
}

/** "Si bien" concedes. */
function concedes({ norm }: Token, next: Token): boolean {
  return norm === "si" && next.norm === "bien";
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]!.afterBreak || /^(?:that|que|and|y)$/.test(tokens[at - 1]!.norm);
}

/** Whether the cue at `at` stands in a clause within another: "Maduro, who denied that". */
function isEmbedded(tokens: readonly Token[], at: number): boolean {
  const head = tokens.findLastIndex(({ afterBreak }, i) => afterBreak && i <= at);
  return head > 0 && tokens.slice(head, at + 1).some(({ norm }) => EMBEDS.test(norm));
}

function endOf(tokens: readonly Token[], from: number, embedded: boolean): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const { norm, afterBreak } = tokens[i]!;
    if (norm === "sino" || (afterBreak && TURNS.test(norm))) return i;
    if (embedded && afterBreak) return i;
    if (/^(?:and|y)$/.test(norm) && RESUMES.test(tokens[i + 1]?.norm ?? "")) return i;
  }
  return tokens.length;
}

/** A condition at the head of a clause ends where the clause begins that depends on it; such a clause mostly has a modal. */
function endOfCondition(tokens: readonly Token[], from: number): number {
  const breaks = tokens.flatMap((token, i) => (i > from && token.afterBreak ? [i] : []));
  const main = breaks.find((at, i) =>
    tokens.slice(at, breaks[i + 1] ?? tokens.length).some(({ norm }) => MODAL.test(norm)),
  );
  return main ?? breaks[0] ?? tokens.length;
}

/** "Reports that the strait was mined are false". */
function calledFalse(tokens: readonly Token[]): Scope[] {
  const at = tokens.findIndex(
    ({ norm }, i) =>
      i > 0 && FALSE.test(norm) && tokens.slice(i - 2, i).some((before) => IS.test(before.norm)),
  );
  if (at < 0) return [];
  const that = tokens.findIndex(
    ({ norm }, i) =>
      i > 0 &&
      i < at &&
      /^(?:that|que)$/.test(norm) &&
      (TOLD.test(tokens[i - 1]!.norm) ||
        (tokens[i - 1]!.norm === "de" && TOLD.test(tokens[i - 2]?.norm ?? ""))),
  );
  if (that < 0) return [];
  return [{ kind: "denied", from: that + 1, to: at - 1, cue: { from: at - 1, to: at + 1 } }];
}
