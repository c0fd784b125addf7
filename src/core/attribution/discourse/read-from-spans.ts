import type { Attribution, Source } from "../../model/attribution.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import { behindOutlet } from "../behind-outlet.ts";
import { spell } from "../cast/spell.ts";
import { findHands } from "../hands/find-hands.ts";
import type { Hand } from "../hands/hand.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { sourceText } from "../source-text.ts";
import { withDescription } from "../with-description.ts";
import { HANDS_REACH } from "./composer.ts";
import { lastSubject } from "./last-subject.ts";
import type { ReadingState } from "./reading-state.ts";
import { reportingOutlets } from "./reporting-outlets.ts";
import { tellsInWords } from "./tells-in-words.ts";
import { within } from "./within.ts";

/** "I think", "we confirmed", "you said": the page's own author, or the reader. */
const OWN_VOICE = /^(?:i|we|you|yo|nosotros|usted|ustedes|tú)(?:['’]\w+)?$|^\w+n['’]t$/i;
/** "No administration had said so": nobody says anything. */
const NOBODY_SAYS =
  /^(?:(?:which|that|whom|que) )?(?:no|nobody|nothing|none|neither|ningún|ninguna|ninguno|nadie|nada)(?:\s|$)/i;
/** "one of them", "two of the people": some of those who spoke before. */
const PART_OF =
  /^(?:one|two|three|four|another|some|both|several|un[oa]|dos|tres|otr[oa]|vari[oa]s)\s+(?:of|de)\s+(?:them|those|the|these|ell[oa]s|l[oa]s|es[oa]s)\b/i;

const NOBODY: Source = { kind: "none", name: "", text: "", id: null, span: null };

/** The attribution that the spans found in the sentence make; null when nobody says it. */
export function readFromSpans(
  state: ReadingState,
  view: SentenceView,
  spans: AttributionSpans,
  byRules: readonly AttributionSpans[],
): Attribution | null {
  const { pack, registry, cast } = state.context;
  const index = view.sentence.index;
  let main = spans;
  let reading = main.source ? state.naming.kindOf(view, main.source, main.cue) : null;
  let hands = findHands(view, main, pack, registry, cast);
  if (main.source && reading && (reading.kind === "outlet" || state.naming.standsForOutlet(reading, index))) {
    const behind = behindOutlet(view, main, byRules, pack, (source, cue) =>
      state.naming.kindOf(view, source, cue),
    );
    if (behind) {
      const { source } = main;
      const own: Hand = {
        range: source,
        name: state.naming.outletName(view, source, reading),
        link: "retold",
      };
      hands = [own, ...hands.filter((hand) => hand.range.to <= source.from || hand.range.from >= source.to)];
      main = behind;
      reading = behind.source ? state.naming.kindOf(view, behind.source, behind.cue) : null;
    }
  }
  const source = main.source;
  if (source && view.quoted[source.from] === 0) {
    const text = spell(view.words, source.from, source.to);
    if (OWN_VOICE.test(text) || NOBODY_SAYS.test(text)) return null;
  }
  if (reading?.isUnknown && !tellsInWords(view, main, pack)) return null;
  let inherited: readonly Hand[] = [];
  hands = hands.filter(
    (hand) =>
      hand.link !== "mention" && !(source && reading?.kind === "outlet" && within(hand.range, source)),
  );
  if (main.isHedge) return state.composer.build(view, main, NOBODY, hands, null);
  if (!source || !reading) {
    const last = state.memory.lastAble(index) ?? lastSubject(state, index);
    // "Según explicaron": several people, and none of those who have a name.
    if (last?.kind === "named-person" && !last.isPlural && isOfSeveral(view, main.cue, pack)) {
      const several = state.memory.lastUnnamed(index);
      const source = several ? state.naming.pointBack(several, index) : NOBODY;
      return state.composer.build(view, main, source, hands, several);
    }
    return last ? state.composer.build(view, main, state.naming.pointBack(last, index), hands, last) : null;
  }
  const report =
    reading.kind === "outlet"
      ? reportingOutlets(
          view,
          source,
          hands,
          reading.properName,
          state.naming.outletName(view, source, reading),
        )
      : null;
  if (report) hands = hands.filter((hand) => !report.hands.includes(hand));
  const range = report ?? sourceText(view.words, source, reading, pack);
  const found = state.naming.name(view, range, reading);
  const named = report
    ? {
        ...found.source,
        name: report.hands.map((hand) => hand.name).join(" and "),
        id: report.hands.length === 1 ? state.naming.idOf(report.hands[0]!.name, "outlet", index) : null,
      }
    : describe(view, source, range, found.source, pack);
  const earlier = report ? null : found.earlier;
  const back = earlier !== null && reading.reference !== "full" ? earlier : null;
  if (hands.length === 0 && PART_OF.test(named.text)) {
    const whole = state.memory.lastUnnamed(index);
    if (whole && index - whole.sentence <= HANDS_REACH) inherited = whole.hands;
  }
  const attribution = state.composer.build(view, main, named, hands, back, inherited);
  state.memory.remember({
    kind: named.kind,
    name: named.name,
    head: reading.reference === "pronoun" ? (earlier?.head ?? "") : reading.head,
    isPlural:
      reading.reference === "pronoun" ? (earlier?.isPlural ?? false) : isSeveral(named.text, reading.head),
    hands: hands.length > 0 ? hands : (back?.hands ?? inherited),
    sentence: index,
  });
  return attribution;
}

/** "One of the managers" is one. */
const isSeveral = (text: string, head: string): boolean => /s$/.test(head) && !/^(?:one|un[oa]) /i.test(text);

/** A Spanish verb in the plural: its subject, left out, is no one person. */
function isOfSeveral({ words }: SentenceView, cue: readonly WordRange[], pack: LanguagePack): boolean {
  const verb = cue.at(-1) && words[cue.at(-1)!.to - 1]!;
  return pack.lang === "es" && verb !== undefined && /(?:[aei]ron|aban|ían)$/.test(verb.lower);
}

/** The source's name is its own words', its text has the description behind them. */
function describe(
  view: SentenceView,
  source: WordRange,
  own: WordRange,
  named: Source,
  pack: LanguagePack,
): Source {
  const { from, to } = withDescription(view.words, source, own, named.kind, pack);
  return {
    ...named,
    text: spell(view.words, from, to),
    span: { start: view.words[from]!.start, end: view.words[to - 1]!.end },
  };
}
