import type { SourceKind } from "../../model/attribution.ts";
import type { Word } from "../../text/words.ts";
import { beginOfPersonalName } from "../cast/begin-of-personal-name.ts";
import type { Cast } from "../cast/cast.ts";
import { outletIn } from "../cast/outlet-in.ts";
import { spell } from "../cast/spell.ts";
import { isCountryOfSeveralWords } from "../lexicon/countries.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import { isPlatformName } from "../lexicon/outlets.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isPublicFigure } from "../lexicon/public-figures.ts";
import { isPublicFirm } from "../lexicon/public-firms.ts";
import { kindOfEntry, type Registry } from "../registry.ts";

/** Letters after a name: "Hamish Orde KC". */
const AFTER_NAME = /^(?:KC|QC|MP|MEP|MSP|OBE|MBE|CBE|PhD|MD|Jr|Sr|II|III|IV)\.?$/;

const ORGANISATION_WORD =
  /^(?:Inc|Corp|Ltd|LLC|PLC|Company|Ministry|Department|Office|Agency|Bureau|Council|Committee|Commission|Court|Parliament|Senate|Congress|House|Party|Union|Association|Federation|Organi[sz]ation|Foundation|Institute|University|College|School|Hospital|Trust|Club|United|City|FC|Bank|Board|Authority|Service|Force|Police|Army|Navy|Guard|Administration|Airlines|Airways|Group|Society|Network|Alliance|Coalition|Center|Centre|Fund|Pentagon|Treasury|Kremlin|Capital|Partners|Holdings|Industries|Systems|Labs|Technologies|Energy|Motors|Foods|Media|Studios|Records|Research|Watch|International|Nations|Republic|Embassy|Registers|Tribunal|Observatory|Academy|Conservancy|Body|Forum|Directorate|Secretariat|Ombudsman|Inspectorate|Laboratory|Initiative|Movement|Corps|Brigade|Exchange|Museum|Church|Diocese|Archdiocese|Ministerio|Departamento|Gobierno|Poder|Consejo|Comisión|Corte|Tribunal|Congreso|Senado|Partido|Sindicato|Asociación|Federación|Organización|Fundación|Instituto|Universidad|Hospital|Banco|Policía|Ejército|Guardia|Secretaría|Fiscalía|Ayuntamiento|Alcaldía|Confederación|Cámara|Colectivo|Defensoría|Procuraduría|Agencia|Dirección|Junta|Generalitat|Xunta|Cruz|Unión|Grupo|Corporación|Compañía|Protección|Seguridad|Bomberos|Sindicatura|Superintendencia|Subsecretaría|Servicio|Registro|Oficina|Centro|Cancillería|Contraloría|Presidencia)$/;

/** Words in the names of outlets that stand in few others'. */
const MEDIUM =
  /^(?:Daily|Herald|Gazette|Tribune|Chronicle|Courier|Weekly|News|TV|Radio|Noticias|Diario|Televisión|Magazine)$/;

/** What the capitalised words of `run` are the name of; null when they are a title alone. */
export function readRun(
  words: readonly Word[],
  run: { from: number; to: number },
  sentence: number,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): { text: string; kind: SourceKind; isRegistered?: boolean } | null {
  let from = run.from;
  const article = from > 0 && words[from - 1]!.lower === "the" ? from - 1 : from;
  const outlet = outletIn(words, { from: article, to: run.to }, registry) ?? outletIn(words, run, registry);
  if (outlet && !isPlatformName(outlet)) return { text: outlet, kind: "outlet", isRegistered: true };
  if (isCountryOfSeveralWords(spell(words, run.from, run.to)))
    return { text: spell(words, run.from, run.to), kind: "organisation", isRegistered: true };
  // A platform that says something itself is the firm that runs it.
  if (isPlatformName(spell(words, run.from, run.to)))
    return { text: spell(words, run.from, run.to), kind: "organisation", isRegistered: true };
  let titled = false;
  while (
    from < run.to &&
    // "el diario La Costa": an article inside a phrase is the name's own.
    ((pack.determiners.has(words[from]!.lower) && !(pack.lang === "es" && from === run.from && from > 1)) ||
      (pack.titles.has(words[from]!.lower.replace(/\.$/, "")) &&
        genderOfFirstName(words[from]!.text) === null))
  ) {
    titled ||= !pack.determiners.has(words[from]!.lower);
    from++;
  }
  const text = spell(words, from, run.to);
  if (text === "") return null;
  const whole = registry.find(spell(words, run.from, run.to));
  const entries = whole.length > 0 ? whole : registry.find(text);
  const kinds = new Set(entries.map(kindOfEntry));
  if (kinds.size === 1) {
    const kind = [...kinds][0];
    if (kind) return { text, kind, isRegistered: true };
  }
  // "The MPs", "Republicans": people of whom none is named.
  if (run.to - from === 1 && pack.lang === "en" && pack.unnamed.has(words[from]!.lower)) return null;
  const personal = beginOfPersonalName(words, run, pack);
  if (personal > run.from) {
    const name = spell(words, personal, run.to);
    return { text: cast.person(name, sentence)?.name ?? name, kind: "named-person" };
  }
  let tokens = words.slice(from, run.to);
  if (tokens.length > 1 && AFTER_NAME.test(tokens.at(-1)!.text)) tokens = tokens.slice(0, -1);
  if (tokens.some((word) => word.text === "&"))
    return { text: spell(words, run.from, run.to), kind: "organisation" };
  if (
    tokens.length > 1 &&
    tokens.some((word) => MEDIUM.test(word.text)) &&
    !tokens.some((word) => /^(?:Corp|Inc|Group|Association|Union|Media)\.?$/.test(word.text))
  )
    return { text: spell(words, run.from, run.to), kind: "outlet" };
  if (tokens.some((word) => ORGANISATION_WORD.test(word.text.replace(/\.$/, ""))))
    return { text: spell(words, run.from, run.to), kind: "organisation" };
  const precededByTitle = run.from > 0 && pack.titles.has(words[run.from - 1]!.lower);
  const person = cast.person(text, sentence);
  if (titled || precededByTitle || genderOfFirstName(tokens[0]!.text) !== null)
    return { text: person?.name ?? text, kind: "named-person" };
  if (tokens.length === 1) {
    if (pack.governments.has(tokens[0]!.lower) || (text.length > 1 && text === text.toUpperCase() && !person))
      return { text, kind: "organisation" };
    if (person) return { text: person.name, kind: "named-person" };
    if (isPublicFirm(tokens[0]!.lower)) return { text, kind: "organisation", isRegistered: true };
    const hints = cast.evidence(text);
    const isPerson = isPublicFigure(tokens[0]!.lower) || hints.person > hints.organisation;
    return { text, kind: isPerson ? "named-person" : "organisation" };
  }
  const evidence = cast.evidence(text);
  if (evidence.organisation > evidence.person)
    return { text: spell(words, run.from, run.to), kind: "organisation" };
  const hasArticle = run.from > 0 && /^(?:the|la|el|los|las)$/.test(words[run.from - 1]!.lower);
  if (hasArticle || pack.determiners.has(words[run.from]!.lower)) return { text, kind: "organisation" };
  if (tokens.length <= 4 && tokens.every((word) => !/^\p{Lu}{2,}$/u.test(word.text)))
    return { text, kind: "named-person" };
  return {
    text,
    kind:
      tokens.every((word) => /^\p{Lu}+$/u.test(word.text)) && tokens.length <= 3 && person
        ? "named-person"
        : "organisation",
  };
}
