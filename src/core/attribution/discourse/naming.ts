import type { Source, SourceKind } from "../../model/attribution.ts";
import type { Span } from "../../model/selector.ts";
import { spell } from "../cast/spell.ts";
import { findHands } from "../hands/find-hands.ts";
import { classifyKind } from "../kind/classify-kind.ts";
import { kindByCue } from "../kind/kind-by-cue.ts";
import { kindFeatures } from "../kind/kind-features.ts";
import type { KindReading } from "../kind/kind-reading.ts";
import { openKinds } from "../kind/open-kinds.ts";
import { readKind } from "../kind/read-kind.ts";
import { whoIsDescribed } from "../kind/who-is-described.ts";
import type { Known } from "../memory/known.ts";
import { namedPerson } from "../memory/named-person.ts";
import type { SourceMemory } from "../memory/source-memory.ts";
import { resolveId } from "../resolve-id.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import type { DiscourseContext } from "./discourse-context.ts";
import { within } from "./within.ts";

/** Words after a source and its cue that say something of what it is. */
const FOLLOWING = 20;

/** Who a source is: its kind, its fullest name in the article, its id in the registry. */
export class Naming {
  constructor(
    private readonly context: DiscourseContext,
    private readonly memory: SourceMemory,
  ) {}

  /** The source that the words of `range` name, by its fullest name. */
  name(
    view: SentenceView,
    range: WordRange,
    reading: KindReading,
  ): { source: Source; earlier: Known | null } {
    const index = view.sentence.index;
    const text = spell(view.words, range.from, range.to);
    const words = view.words.slice(range.from, range.to);
    const isSeveral = words.some(
      (word, i) =>
        /^(?:and|y|e)$/.test(word.lower) && words[i - 1]?.isCapitalised && words[i + 1]?.isCapitalised,
    );
    const earlier =
      isSeveral && reading.kind === "named-person"
        ? null
        : (this.ownSubject(view, range, reading) ?? this.memory.resolve(reading, index));
    const followsEarlier =
      earlier !== null &&
      (reading.reference === "pronoun" ||
        reading.kind === "anonymous" ||
        earlier.kind === "outlet" ||
        // "The officer said" of "an officer" who spoke before.
        (reading.kind === "named-person" &&
          reading.properName === null &&
          earlier.kind === "anonymous" &&
          earlier.head === reading.head));
    const kind = followsEarlier ? earlier.kind : reading.kind;
    const name =
      earlier?.name ??
      (kind === "outlet"
        ? this.outletName(view, range, reading)
        : kind === "named-person"
          ? isSeveral
            ? text
            : (reading.properName ?? text)
          : text);
    const span: Span = { start: view.words[range.from]!.start, end: view.words[range.to - 1]!.end };
    return { source: { kind, ...this.registered(name, kind, index), text, span }, earlier };
  }

  kindOf(view: SentenceView, source: WordRange, cue: readonly WordRange[]): KindReading {
    const { pack, registry, cast, kinds } = this.context;
    const words = view.words.slice(source.from, source.to);
    const index = view.sentence.index;
    const plain = readKind(words, index, pack, registry, cast);
    const own = kindByCue(
      plain,
      words,
      cue.flatMap(({ from, to }) => view.words.slice(from, to)),
      pack,
    );
    const reading: KindReading = own ? { ...plain, kind: own, isRegistered: true } : plain;
    if (!kinds || reading.reference === "pronoun" || reading.isRegistered || words.length === 0)
      return reading;
    const last = cue.at(-1);
    const after = view.words.slice(Math.max(source.to, last?.to ?? 0)).filter((_, i) => i < FOLLOWING);
    const kind = classifyKind(
      kindFeatures(words, last ? view.words[last.to - 1]!.lower : "", after, reading, index, pack, cast),
      kinds,
      openKinds(reading, words, pack, cast),
    );
    const described = whoIsDescribed({ ...reading, kind }, words, index, pack, cast);
    return described
      ? { ...reading, kind: "named-person", properName: described.name, reference: "definite" }
      : { ...reading, kind };
  }

  /** "Morrison spoke of his testimony, in which he said": the person with whom the sentence begins; null when it begins otherwise. */
  private ownSubject(view: SentenceView, range: WordRange, reading: KindReading): Known | null {
    const { cast, pack } = this.context;
    const gender = reading.reference === "pronoun" ? pack.personPronouns.get(reading.head) : undefined;
    if (gender === undefined || range.from < 3) return null;
    const index = view.sentence.index;
    const named = cast.lastNamed(gender, index);
    if (named?.sentence !== index || !named.isSubject) return null;
    const at = view.words.findIndex((word) => word.text === named.person.surname);
    if (at < 0 || at >= range.from || view.quoted[at] !== 0) return null;
    const before = view.words[at - 1]?.lower ?? "";
    const after = view.words[at + 1];
    if (pack.prepositions.has(before) || !after?.isWord || /^['’]s$/.test(after.text)) return null;
    return namedPerson(named.person.name, index);
  }

  /** "The report said": of a document never met, when an outlet's report is what the page retells. */
  standsForOutlet(reading: KindReading, index: number): boolean {
    return reading.kind === "document" && this.memory.resolve(reading, index)?.kind === "outlet";
  }

  outletName(view: SentenceView, range: WordRange, reading: KindReading): string {
    const { pack, registry, cast } = this.context;
    const found = findHands(view, null, pack, registry, cast).find((hand) => within(hand.range, range));
    const earlier =
      reading.reference === "definite" ? this.memory.resolve(reading, view.sentence.index) : null;
    return found?.name ?? earlier?.name ?? reading.properName ?? spell(view.words, range.from, range.to);
  }

  pointBack(last: Known, index: number): Source {
    return {
      kind: last.kind,
      name: last.name,
      text: "",
      id: this.idOf(last.name, last.kind, index),
      span: null,
    };
  }

  /** Id and fullest name: a person or an outlet of the registry goes by its name there, "Bondi" as Pam Bondi. */
  registered(name: string, kind: SourceKind, sentence: number): { name: string; id: string | null } {
    const id = this.idOf(name, kind, sentence);
    const goesByRegistry = id !== null && (kind === "outlet" || kind === "named-person");
    return { name: (goesByRegistry && this.context.registry.nameOf(id)) || name, id };
  }

  idOf(name: string, kind: SourceKind, sentence: number): string | null {
    return resolveId(name, kind, sentence, this.context.registry, this.context.cast);
  }
}
