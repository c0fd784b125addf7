import type { Token } from "./tokens.ts";

/** What keeps words from being asserted as they stand. */
export type Mood = "negated" | "denied" | "hypothetical" | "prospective" | "asked" | "urged" | "question";

const NEGATORS = new Set(
  "not no never neither nor without none cannot nobody nothing isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't ain't nunca jamas sin ni ningun ninguna ninguno tampoco nadie".split(
    " ",
  ),
);
/** Words after a negator that take its force away: "not only", "no doubt". */
export const NOT_NEGATED: ReadonlySet<string> = new Set(
  "only just merely simply doubt least longer fewer less menos solo solamente duda".split(" "),
);
/** They negate what follows at once, or "to" and what follows. */
const NEGATING = /^(?:fail\w*|refus\w*|declin\w*|reject\w*|lack\w*|absen\w*|avoid\w*)$/;
/** They negate what follows within a few words, with the second word directly behind the first. */
const NEGATING_PAIR =
  /^(?:rul(?:e|es|ed|ing) out|stop(?:s|ped|ping)? short|fall(?:s|ing)? short|fell short|lejos de|en vez|instead of|rather than|far from)$/;
const DENIALS =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|nieg\w+|neg(?:o|ado|aron|aba|ar)|desm[ie]nt\w*|disavow\w*)$/;
export const HYPOTHETICAL: ReadonlySet<string> = new Set(
  "if whether could might may should unless hypothetical suppose supposing podria podrian si quiza quizas deberia deberian seria tal".split(
    " ",
  ),
);
const PROSPECTIVE =
  /^(?:plan|plans|planned|planning|threaten\w*|vow\w*|want|wants|wanted|propos\w*|consider\w*|weigh\w*|pledg\w*|promis\w*|prepar\w*|seek|seeks|sought|intend\w*|expect\w*|would|urg\w*|demand\w*|will|going|wish\w*|hop(?:e|es|ed|ing)|try|tries|tried|trying|aim|aims|aimed|ready|poised|could|planea\w*|plantea\w*|preve|preven|previsto|prevista|evalua\w*|estudia\w*|baraja\w*|contempla\w*|sopesa\w*|pretend\w*|analiza\w*|solicit\w*|mull\w*|contemplat\w*|explor(?:e|es|ing)|studying|request\w*|amenaz\w*|quier\w*|propus\w*|propon\w*|pid[ei]\w*|exig\w*|ira|iran)$/;
/** Prospective only with "for", "on" or "to". */
const CALLS = /^(?:ask|asks|asked|asking|call|calls|called|calling)$/;
const ASKS =
  /^(?:ask|asks|asked|asking|call|calls|called|calling|invit\w*|press|presses|pressed|lobb\w*|beg|begs|begged)$/;
/** What somebody wants another to do has not been done by him. */
const URGES =
  /^(?:urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing|al|als)|recommend(?:s|ed|ing)?|request(?:s|ed|ing)?|plead(?:s|ed|ing)?|petition(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|advocat(?:e|es|ed|ing)|beg(?:s|ged|ging)?|inst(?:o|a|an|aron|ando)|pid(?:e|en|io|ieron|iendo)|exig(?:e|en|io|ieron|iendo)|propus\w+|propon\w+|recom(?:ienda|iendan|endo|endaron)|solicit(?:a|an|o|aron|ando)|reclam(?:a|an|o|aron|ando))$/;
/** They do with "to" or "that" behind. */
const ASKING =
  /^(?:ask|asks|asked|asking|calls|called|calling|press|presses|pressed|pressing|invit(?:es|ed|ing))$/;
const LOOKBACK = 7;

/**
 * The moods in which the tokens `from` to `to` stand: whether something before them in the same clause negates them,
 * denies them, makes them hypothetical, or puts them in the future. Words that are themselves looked for (`isOwn`) do not:
 * in "no more ... intelligence" the "no" is a part of what was found.
 */
export function moodsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isOwn: (index: number) => boolean = () => false,
): Mood[] {
  const moods = new Set<Mood>();
  for (let i = from - 1, steps = 0; i >= 0 && steps < LOOKBACK; i--, steps++) {
    const { norm } = tokens[i]!;
    if (tokens[i + 1]!.afterBreak) break;
    if (norm === "but" || norm === "pero") break;
    if (isOwn(i)) continue;
    const next = tokens[i + 1]!.norm;
    if (NEGATORS.has(norm) && !NOT_NEGATED.has(next)) moods.add("negated");
    else if (isRefusal(tokens, i, from)) moods.add("negated");
    const isMonth = norm === "may" && tokens[i]!.isCapitalised;
    if (HYPOTHETICAL.has(norm) && !isMonth) moods.add("hypothetical");
    if (isProspective(tokens[i]!, next) && tokens[i - 1]?.norm !== "most") moods.add("prospective");
    if (isAsked(tokens, i, from)) moods.add("asked");
    if (isUrged(tokens, i, from)) moods.add("urged");
  }
  // "No" before a Spanish verb, "not" after an English auxiliary inside the span's first words.
  for (let i = from + 1; i < to; i++)
    if (tokens[i]!.norm === "not" && !NOT_NEGATED.has(tokens[i + 1]?.norm ?? "")) moods.add("negated");
  if (isDenied(tokens, from)) moods.add("denied");
  if (isUnderIf(tokens, from)) moods.add("hypothetical");
  return [...moods];
}

function isRefusal(tokens: readonly Token[], at: number, from: number): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1]!.norm;
  if (NEGATING.test(norm)) return next === "to" || at === from - 1;
  return at < from - 1 && NEGATING_PAIR.test(`${norm} ${next}`);
}

/** "Iran" is a country; "going to" and "va a" look ahead, "going too far" and "va" alone do not. */
function isProspective({ norm, isCapitalised }: Token, next: string): boolean {
  if (norm === "iran" && isCapitalised) return false;
  if (norm === "va" || norm === "van") return next === "a";
  if (norm === "going") return next === "to";
  return PROSPECTIVE.test(norm) || (CALLS.test(norm) && /^(?:for|on|to)$/.test(next));
}

/** "Asked the secretary to" act: nobody has acted. */
function isAsked(tokens: readonly Token[], at: number, from: number): boolean {
  return ASKS.test(tokens[at]!.norm) && at < from - 1 && tokens[from - 1]!.norm === "to";
}

/** "Urged the president to order" it, "asked that they be put" on it: it is left to him. */
function isUrged(tokens: readonly Token[], at: number, from: number): boolean {
  const { norm } = tokens[at]!;
  if (at >= from - 1) return false;
  const links = tokens.slice(at + 1, from).some((token) => /^(?:to|that|for|que|a)$/.test(token.norm));
  return links && (URGES.test(norm) || ASKING.test(norm)) && !isNoUrging(tokens[at + 1]!.norm);
}

/** "Asked about", "pressed ahead": no urging. */
function isNoUrging(next: string): boolean {
  return /^(?:about|whether|if|why|how|what|by|ahead|sobre|si)$/.test(next);
}

/** A denial before the words and in the same sentence reaches them over "that", "having", "any", "the claim". */
function isDenied(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 14; i--) {
    if (tokens[i + 1]!.afterBreak && /^(?:but|and|while|who|which|saying|pero|y)$/.test(tokens[i + 1]!.norm))
      return false;
    if (DENIALS.test(tokens[i]!.norm)) return !isNegator(tokens[i - 1]?.norm);
  }
  return false;
}

/** Whether a word negates by itself. */
export function isNegator(norm: string | undefined): boolean {
  return norm !== undefined && NEGATORS.has(norm);
}

/** "If" at the head of the clause. */
function isUnderIf(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 16; i--) {
    if (/^(?:if|whether|unless)$/.test(tokens[i]!.norm)) return tokens[i - 1]?.norm !== "as";
    if (tokens[i]!.afterBreak) return false;
  }
  return false;
}
