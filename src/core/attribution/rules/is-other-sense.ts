import type { Word } from "../../text/words.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { isDeed } from "./is-deed.ts";
import { isSupposed } from "./is-supposed.ts";

/**
 * "La obra contó con apoyo" has it, "mantuvieron una norma" keep it, "destaca por su ritmo" is known for it, "se encuentra" is
 * there, "lo detectaron" is a deed, "dicho esto" goes on: Spanish verbs of saying that say nothing so.
 */
export function isOtherSense(view: SentenceView, spans: AttributionSpans, pack: LanguagePack): boolean {
  const { words, quoted } = view;
  const { cue, source } = spans;
  const last = cue.at(-1);
  if (last && source && (isAct(words, source, last, pack) || isToCome(words, last, pack))) return true;
  if (!last) return false;
  const lemma = pack.cues.get(words[last.to - 1]!.lower)?.lemma;
  const next = words[last.to];
  if (pack.lang === "en")
    return (
      isDeed(words, { source }, last, pack) ||
      isSupposed(view, spans, pack) ||
      (lemma === "respond" && next?.lower === "to" && goesToScene(words, last.to)) ||
      (/^(?:label|brand|describe|call)$/.test(lemma ?? "") &&
        /^(?:itself|himself|herself|themselves)$/.test(next?.lower ?? ""))
    );
  // "había adelantado a los suyos": went ahead of them.
  if (lemma === "adelantar" && /^(?:a|al)$/.test(next?.lower ?? ""))
    return !words.slice(last.to, last.to + 8).some(({ lower }) => pack.complementisers.has(lower));
  const before = words[last.to - 2]?.lower ?? "";
  if (lemma === "contar") return next?.lower === "con";
  if (lemma === "confiar")
    return !(next?.lower === "en" && pack.complementisers.has(words[last.to + 1]?.lower ?? ""));
  if (lemma === "destacar" && next?.lower === "por") return true;
  if (words[last.to - 1]!.lower === "dicho")
    return /^(?:lo|esto|eso)$/.test(next?.lower ?? "") && last.from === 0;
  const isReflexive =
    before === "se" || (/^(?:ha|han|había|habían)$/.test(before) && words[last.to - 3]?.lower === "se");
  if (lemma === "referir" && isReflexive) return true;
  if (/^(?:encontrar|mantener|ver|registrar)$/.test(lemma ?? "") && isReflexive)
    return !pack.complementisers.has(next?.lower ?? "");
  if (
    /^(?:encontrar|detectar|descubrir|hallar|identificar)$/.test(lemma ?? "") &&
    /^(?:lo|la|los|las)$/.test(before)
  )
    return !pack.complementisers.has(next?.lower ?? "");
  if (lemma === "identificar")
    return next?.isWord === true && !pack.complementisers.has(next.lower) && quoted[last.to] === 0;
  if (lemma !== "mantener" || !next?.isWord || quoted[last.to] !== 0) return false;
  // "mantuvieron un mensaje de calma, asegurando que": the second verb has the same subject.
  if (words.some((word, i) => i > last.to && pack.cues.get(word.lower)?.form === "ing")) return false;
  return pack.determiners.has(next.lower) && last.from > 0 && words[last.from - 1]!.text !== ",";
}

/** "Police responded to a fire on Main Street": they went there, and said nothing. */
function goesToScene(words: readonly Word[], to: number): boolean {
  return words.slice(to, to + 6).some(({ lower }) => SCENE.test(lower));
}

const SCENE =
  /^(?:incidents?|scene|fires?|blaze|crash|collision|accident|emergency|emergencies|callouts?|shooting|stabbing|disturbance|robbery|burglary|alarm|explosion|attack|home|house|address|premises)$/;

const COURT =
  /^(?:court|courts|judge|judges|justices?|tribunal|bench|panel|jury|senate|parliament|house|legislature|tribunales|juez|jueza|juzgado|corte|sala|senado|congreso|justicia|magistrad[oa])$/;
const DISPOSES =
  /^(?:dismiss|reject|approve|uphold|back|deny|order|determine|decide|desestimar|rechazar|aprobar|determinar|denegar|negar|ordenar|decidir|admitir|avalar)$/;
const MATTER =
  /^(?:petitions?|pleas?|appeals?|motions?|lawsuits?|suits?|cases?|bids?|complaints?|bail|bill|custody|hearing|trial|detención|prisión|recursos?|demanda|querella|apelación|amparo|petición|solicitud|moción|libertad|arresto|archivo|sobreseimiento)$/;
/** Words between a verb of deciding and what is decided on. */
const MATTER_REACH = 4;

/** "The court dismissed the petition": what a court does to what is before it is a deed, whatever it says of it elsewhere. */
function isAct(words: readonly Word[], source: WordRange, cue: WordRange, pack: LanguagePack): boolean {
  if (!DISPOSES.test(pack.cues.get(words[cue.to - 1]!.lower)?.lemma ?? "")) return false;
  if (!words.slice(source.from, source.to).some(({ lower }) => COURT.test(lower))) return false;
  for (let i = cue.to; i < Math.min(words.length, cue.to + MATTER_REACH); i++) {
    if (pack.complementisers.has(words[i]!.lower) || !words[i]!.isWord) return false;
    if (MATTER.test(words[i]!.lower)) return true;
  }
  return false;
}

/** "will announce a new plan on Friday": nothing is said yet. */
function isToCome(words: readonly Word[], cue: WordRange, pack: LanguagePack): boolean {
  if (
    !/^(?:announce|propose|reveal|anunciar|proponer|revelar)$/.test(
      pack.cues.get(words[cue.to - 1]!.lower)?.lemma ?? "",
    )
  )
    return false;
  const isFuture = words.slice(cue.from, cue.to).some(({ lower }) => lower === "will" || lower === "'ll");
  return (
    (isFuture || /(?:rá|rán)$/.test(words[cue.to - 1]!.lower)) &&
    !pack.complementisers.has(words[cue.to]?.lower ?? "")
  );
}
