import type { Word } from "../../text/words.ts";
import type { Cast } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isNamedOutlet } from "./is-named-outlet.ts";
import { isOffice } from "./is-office.ts";
import { isReportOf } from "./is-report-of.ts";
import { isUnnamedGroup } from "./is-unnamed-group.ts";
import type { KindReading } from "./kind-reading.ts";
import { picksOne } from "./picks-one.ts";
import type { ProperName } from "./proper-name-in.ts";

const MEDIA_REPORTS = /^(?:media|press|news|local|medios|prensa)$/;
const NEWS = /^(?:news|wire|press)$/;
const JUDGE = /^(?:judge|justice|magistrate|coroner|juez|jueza|magistrado|magistrada)$/;
const VOICE = /^(?:spokes(?:man|woman|person)|portavoz|vocero|vocera)$/;
const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|people|men|women)|portavoz|portavoces|vocero|vocera|voceros|representative|rep|reps|official|source|aide|insider)$/;

const SHARE = /^(?:percent|percentage|majority|minority|third|quarter|half|mayoría|minoría|tercio|mitad)$/;

const OPEN = /^(?:an?|one|two|three|some|several|many|una?|unos|unas|dos|tres|vari[oa]s|algun[oa]s)$/;

/** A source's words as far as its head noun tells of it. */
export interface HeadedPhrase {
  /** Before the first comma, relative clause or participle. */
  readonly core: readonly Word[];
  /** In lower case, never "". */
  readonly head: string;
  readonly name: ProperName | null;
  readonly isDefinite: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly pack: LanguagePack;
  readonly cast: Cast;
}

/** The kind that the head noun gives a source: an office, a body, a document, people; null when no list has it. */
export function kindByHead({
  core,
  head,
  name,
  isDefinite,
  sentence,
  pack,
  cast,
}: HeadedPhrase): KindReading | null {
  const outlet = (): KindReading => ({
    kind: "outlet",
    properName: name?.kind === "outlet" ? name.text : null,
    reference: "full",
    head,
  });

  const first = core[0]!;
  // "Fifty-one percent say", "most of them", "una mayoría": people, however many.
  if (SHARE.test(head))
    return { kind: "anonymous", properName: null, reference: "full", head, isRegistered: true };
  if (MEDIA_REPORTS.test(core.at(-2)?.lower ?? "") && /^reports?$|^informes?$/.test(head)) return outlet();
  if (/^(?:media|medios|prensa|press)$/.test(head)) return outlet();
  if (name?.kind === "outlet" && isReportOf(core, head, name.text)) return outlet();
  if (
    NEWS.test(core.at(-2)?.lower ?? "") &&
    /^(?:agency|service|site|website|channel|network|organi[sz]ation)$/.test(head)
  )
    return { ...outlet(), reference: isDefinite && !name ? "definite" : "full", isRegistered: true };
  if (
    /^(?:authorities|autoridades)$/.test(head) &&
    !core.some((word) => word.isCapitalised && word !== first)
  )
    return { kind: "anonymous", properName: null, reference: "full", head, isRegistered: true };
  if (pack.outletNouns.has(head) && !pack.organisations.has(head) && !pack.documents.has(head))
    return {
      kind: "outlet",
      properName: name?.text ?? null,
      reference: isDefinite && !name ? "definite" : "full",
      head,
    };
  if (isNamedOutlet(core, head, pack)) return outlet();
  if (isOffice(head) && picksOne(core))
    return {
      kind: "named-person",
      // "Salesforce's chief" need not be the chief whom the article has named.
      properName:
        core[0]!.isCapitalised && core.some((word) => word.lower === "'s")
          ? null
          : (cast.holderOf(head, sentence)?.name ?? null),
      reference: core[0]!.isCapitalised && core.some((word) => word.lower === "'s") ? "full" : "definite",
      head,
      isRegistered: true,
    };
  if (JUDGE.test(head))
    return {
      kind: "named-person",
      properName: name?.text ?? null,
      reference: isDefinite ? "definite" : "full",
      head,
    };
  if (pack.documents.has(head))
    return {
      kind: "document",
      properName: null,
      reference: isDefinite && core.length <= 3 ? "definite" : "full",
      head,
    };
  if (isUnnamedGroup(core, head, pack))
    return { kind: "anonymous", properName: null, reference: "full", head, isRegistered: true };
  if (pack.organisations.has(head))
    return {
      kind: "organisation",
      properName: null,
      // "His office" is no other institution of which the article has spoken.
      reference:
        isDefinite && core.length <= 2 && !/^(?:his|her|their|its|su)$/.test(first.lower)
          ? "definite"
          : "full",
      head,
    };
  // "The spokeswoman said" of somebody whom the article has named with that post.
  const voice =
    isDefinite && core.length <= 2 && VOICE.test(head)
      ? (cast.holderOf(head, sentence) ??
        cast.holderOf("secretaria", sentence) ??
        cast.holderOf("secretary", sentence))
      : null;
  if (voice)
    return {
      kind: "named-person",
      properName: voice.name,
      reference: "definite",
      head,
      isRegistered: true,
    };
  if (isDefinite && core.length <= 4 && !SPOKESPERSON.test(head)) {
    const holder = cast.holderOf(head, sentence);
    if (holder || pack.roles.has(head))
      return {
        kind: pack.roles.has(head) || holder ? "named-person" : "anonymous",
        properName: holder?.name ?? null,
        reference: "definite",
        head,
      };
  }
  if (isDefinite && pack.roles.has(head) && !SPOKESPERSON.test(head))
    return {
      kind: "named-person",
      properName: name?.kind === "named-person" ? name.text : null,
      reference: "definite",
      head,
    };
  if (pack.unnamed.has(head) || pack.roles.has(head))
    return {
      kind: "anonymous",
      properName: null,
      reference: isDefinite && core.length <= 3 ? "definite" : "full",
      head,
      // "A spokesman for Ann Lee", "two aides to the mayor": whoever is named beside them is another.
      isRegistered: name !== null && !name.isHead && OPEN.test(first.lower) && !pack.titles.has(head),
    };

  return null;
}
