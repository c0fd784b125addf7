import type { SourceKind } from "../../model/attribution.ts";
import type { Word } from "../../text/words.ts";
import type { Cast } from "../cast/cast.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import { coreOf } from "./core-of.ts";
import { headOf } from "./head-of.ts";
import { isOffice } from "./is-office.ts";
import type { KindReading } from "./kind-reading.ts";
import { properNameIn } from "./proper-name-in.ts";

const MEDIA_REPORTS = /^(?:media|press|news|local|medios|prensa)$/;

const NEWS = /^(?:news|wire|press)$/;
const JUDGE = /^(?:judge|justice|magistrate|coroner|juez|jueza|magistrado|magistrada)$/;

const VOICE = /^(?:spokes(?:man|woman|person)|portavoz|vocero|vocera)$/;
const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|people|men|women)|portavoz|portavoces|vocero|vocera|voceros|representative|rep|reps|official|source|aide|insider)$/;

/** Decides the kind of a source from its words. `words` is the whole noun phrase. */
export function readKind(
  words: readonly Word[],
  sentence: number,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): KindReading {
  const core = coreOf(words, pack);
  const first = core[0];
  if (!first) return { kind: "none", properName: null, reference: "full", head: "" };
  if (
    core.length === 1 ||
    (core.length === 2 && /^(?:himself|herself|themselves|both|all)$/.test(core[1]!.lower))
  ) {
    if (pack.personPronouns.has(first.lower))
      return { kind: "named-person", properName: null, reference: "pronoun", head: first.lower };
    if (pack.thingPronouns.has(first.lower))
      return { kind: "organisation", properName: null, reference: "pronoun", head: first.lower };
    if (pack.pluralPronouns.has(first.lower) && !first.isCapitalised)
      return { kind: "anonymous", properName: null, reference: "pronoun", head: first.lower };
    if (pack.pluralPronouns.has(first.lower))
      return {
        kind: "anonymous",
        properName: null,
        reference: /^(?:they|we|ellos|ellas)$/.test(first.lower) ? "pronoun" : "full",
        head: first.lower,
      };
  }
  const name = properNameIn(withoutClause(words, core.length, pack), sentence, pack, registry, cast);
  const head = headOf(core, pack);
  const isDefinite = /^(?:the|el|la|los|las|this|that|este|esta|ese|esa|his|her|its|their|su)$/.test(
    first.lower,
  );
  const named = (kind: SourceKind): KindReading => ({
    kind,
    properName: name?.text ?? null,
    reference: "full",
    head,
    isRegistered: name?.isRegistered === true && name.isHead && name.kind === kind,
  });

  const outlet = (): KindReading => ({
    kind: "outlet",
    properName: name?.kind === "outlet" ? name.text : null,
    reference: "full",
    head,
  });

  // A name in apposition or after its title decides, unless the head speaks for an unnamed person beside it.
  if (name?.kind === "named-person" && name.isHead)
    return { ...named("named-person"), isRegistered: isApposed(words, core, name.text, pack) };
  if (name?.kind === "outlet" && name.isHead) return named("outlet");
  if (head !== "") {
    if (MEDIA_REPORTS.test(core.at(-2)?.lower ?? "") && /^reports?$|^informes?$/.test(head)) return outlet();
    if (/^(?:media|medios|prensa|press)$/.test(head)) return outlet();
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
    if (pack.organisations.has(head))
      return {
        kind: "organisation",
        properName: null,
        reference: isDefinite && core.length <= 2 ? "definite" : "full",
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
      };
  }
  if (name && (name.isHead || head === "")) return named(name.kind);
  if (head !== "" && !core.at(-1)!.isCapitalised) {
    // A noun that no list knows: people by their endings, else a thing that can be read.
    const isPerson =
      /(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|man|men|woman|women|dor|dora|dores|doras|ista|istas)$/.test(
        head,
      );
    return {
      kind: isPerson ? "anonymous" : "document",
      properName: null,
      reference: isDefinite && core.length <= 3 ? "definite" : "full",
      head,
    };
  }
  if (name) return named(name.kind);
  if (core.length === 1 && first.isCapitalised && pack.governments.has(first.lower))
    return named("organisation");
  if (core.some((word) => word.isCapitalised)) return named("organisation");
  return {
    kind: /s$/.test(core.at(-1)!.lower) || core.length < 4 ? "anonymous" : "anonymous",
    properName: null,
    reference: isDefinite && core.length <= 3 ? "definite" : "full",
    head,
  };
}

/** "the mayor", "Austria's interior minister", but not "a minister" nor "the former mayor". */
function picksOne(core: readonly Word[]): boolean {
  if (
    core.some((word) =>
      /^(?:former|ex|senior|deputy|one|another|unnamed|local|exministro|anterior)$/.test(word.lower),
    )
  )
    return false;
  return (
    /^(?:the|el|la|his|her|its|their|su|this|este|esta)$/.test(core[0]!.lower) ||
    core.some((word) => word.lower === "'s")
  );
}

/** Names in a relative clause or after a participle are others': "an opinion to which Reuters had access". */
function withoutClause(words: readonly Word[], core: number, pack: LanguagePack): readonly Word[] {
  const next = words[core];
  if (!next) return words;
  const opening = /^[,—–(]$/.test(next.text) ? words[core + 1] : next;
  if (!opening) return words.slice(0, core);
  const isClause =
    pack.relatives.has(opening.lower) ||
    (pack.prepositions.has(opening.lower) &&
      words.slice(core, core + 4).some((word) => pack.relatives.has(word.lower))) ||
    (!opening.isCapitalised && /(?:ed|[ai]d[oa]s?)$/.test(opening.lower)) ||
    /^(?:quoted|cited|seen|obtained|among|along|including|entre|junto)$/.test(opening.lower);
  return isClause ? words.slice(0, core) : words;
}

/** "a shop owner, Anna Lee": somebody described and then named by a given name that the lists know. */
function isApposed(words: readonly Word[], core: readonly Word[], name: string, pack: LanguagePack): boolean {
  if (words[core.length]?.text !== ",") return false;
  const first = name.split(" ")[0]!;
  const at = words.findIndex((word, i) => i > core.length && word.text === first);
  if (at < 0 || at > core.length + 3 || genderOfFirstName(first) === null) return false;
  const head = headOf(core, pack);
  return pack.unnamed.has(head) || pack.roles.has(head);
}
