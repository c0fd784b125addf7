import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/**
 * "If the council insists on a wall", "whatever the mayor says", "the things people say about you", "called it Harbour Day", "find out": English verbs
 * of saying by which nobody has said anything.
 */
export function isSupposed(
  { words, quoted }: SentenceView,
  { source, cue }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  const last = cue.at(-1);
  if (!last || !source || cue.length > 1 || source.from >= last.from || quoted[last.from] !== 0) return false;
  const first = words[source.from]!.lower;
  const before = words[source.from - 1]?.lower ?? "";
  const next = words[last.to];
  if (/^(?:if|unless|whatever)$/.test(first) || (/^(?:if|unless)$/.test(before) && source.from > 0))
    return true;
  const lemma = pack.cues.get(words[last.to - 1]!.lower)?.lemma ?? "";
  if (lemma === "find") return next?.lower === "out";
  // "She realised that", "they wondered whether", "many have noticed": thoughts, where no words are quoted.
  const isRead = words.slice(source.from, source.to).some((word) => pack.documents.has(word.lower));
  if (/^(?:realise|realize|wonder|notice|forget)$/.test(lemma) && !isRead && next?.lower !== "why")
    return !quoted.some((quotation) => quotation > 0);
  // "He asked them about the launch": a question.
  if (lemma === "ask" && words.slice(last.to, last.to + 4).some(({ lower }) => lower === "about"))
    return !quoted.some((quotation) => quotation > 0);
  if (lemma === "testify") return !/^(?:that|about|to|,|:|["“])$/.test(next?.lower ?? "");
  // "If you believe what the coaches have said"
  if (before === "what" && quoted.slice(last.to, last.to + 3).every((quotation) => quotation === 0))
    return true;
  if (first === "what" && source.to - source.from > 1)
    return !/^(?:is|was)$/.test(next?.lower ?? "") && quoted[last.to + 1] === 0;
  if (/^(?:say|think|write)$/.test(lemma) && next?.lower === "about")
    return isOfNouns(words, source.to - 1, pack) && pack.determiners.has(words[last.to + 1]?.lower ?? "");
  if (lemma !== "call") return false;
  // "called in the police", ", also called a poison pill"
  const isAside =
    /^(?:also|sometimes|often)$/.test(words[last.from - 1]?.lower ?? "") &&
    words[last.from - 2]?.text === ",";
  return /^(?:in|up|off|back)$/.test(next?.lower ?? "") || isAside || givesName(words, last.to);
}

/** "the things people": two nouns on end, of which the second has a clause about the first. */
function isOfNouns(words: SentenceView["words"], at: number, pack: LanguagePack): boolean {
  const before = words[at - 1];
  return (
    /^(?:people|they|we|you|others|critics|fans)$/.test(words[at]!.lower) &&
    before?.isWord === true &&
    /(?:things?|words?|stuff|lies|stories|all|everything|nothing|something|much|what)$/.test(before.lower) &&
    !pack.prepositions.has(before.lower)
  );
}

/** `called it Harbour Day`, `called Pell "Coach"`: a name and no judgement. */
function givesName(words: SentenceView["words"], at: number): boolean {
  const object = words[at];
  if (!object || !(object.isCapitalised || /^(?:it|him|her|them|me|us|this)$/.test(object.lower)))
    return false;
  let to = at + 1;
  while (object.isCapitalised && words[to]?.isCapitalised) to++;
  const isQuoted = /^["“'‘]$/.test(words[to]?.text ?? "");
  const name = words[isQuoted ? to + 1 : to];
  if (!name?.isCapitalised || (object.isCapitalised && !isQuoted)) return false;
  let end = isQuoted ? to + 2 : to + 1;
  while (words[end]?.isCapitalised) end++;
  return isQuoted ? /^["”'’,.]$/.test(words[end]?.text ?? ".") : true;
}
