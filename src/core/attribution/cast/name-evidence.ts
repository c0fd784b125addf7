import type { Word } from "../../text/words.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** What an article's own words say about the bearer of a name: counts of hints, not probabilities. */
export interface NameEvidence {
  readonly person: number;
  readonly organisation: number;
}

const COMPANY_WORD =
  /^(?:Inc|Corp|Ltd|Co|LLC|PLC|Group|Holdings|Air|Airlines|Airways|Bank|Capital|Energy|Foods|Stores|Motors|Pharma|Systems|Studios|Records|Partners|Brands|Industries|Power|Water|Rail|Media|Health|Care|Living|Homes|Hotels|Research|Labs|Mining|Minerals|Resources|Steel|Oil|Gas|Telecom|Mobile|Pay|Games|Sports|United|City|Rovers|Athletic|Wanderers|FC|CF|Police|Council|Trust|Union|Association|University|College|School|Hospital|Institute|Agency|Office|Ministry|Department|Club|Party|Party|Solutions|Services|Logistics|Technologies|Networks|Grid|Federation|League|Alliance|Society|Watch|Action|International|Security|Justice|Logistics|Cargo|Shipping|Lines|Express|Press|News|Museum|Gallery|Theatre|Festival|Archive|Protection|Enforcement|Energía|Gas|Electric|Alimentos|Minera|Petróleos|Transportes|Aguas|Refining|Consulting|Engineering|Trading|Manufacturing|Publishing|Brewing|Marketing|Printing|Packaging|Equities|Securities|Institutional|Investments|Investment|Ventures|Advisors|Advisers|Asset|Wealth|Management|Insurance|Mutual|Financial|Pharmaceuticals|Therapeutics|Biosciences|Healthcare|Chemicals|Materials|Semiconductor|Electronics|Automotive|Entertainment|Pictures|Interactive|Digital|Communications|Wireless|Supermarkets|Petroleum|Properties|Realty|Estates|Infrastructure|Railway|Railways|Airport|Elections|Meteorology|Statistics)\.?$/;

const HE = /^(?:he|she|his|her|him|himself|herself|él|ella)$/;

const IT = /^(?:it|its|itself)$/;

/** How many words after a name a pronoun may still be about its bearer. */
const PRONOUN_REACH = 10;

/** Hints about the bearer of the name at `run` from the words around it. */
export function evidenceAt(
  words: readonly Word[],
  run: { from: number; to: number },
  pack: LanguagePack,
): NameEvidence {
  let person = 0;
  let organisation = 0;
  const first = words[run.from]!;
  const tokens = words.slice(run.from, run.to);
  const previous = words[run.from - 1];
  const bare = first.lower.replace(/\.$/, "");
  if (/^(?:mr|mrs|ms|miss|dr|sr|sra|don|doña|sir|dame|prof|señor|señora)$/.test(bare)) person += 3;
  else if (pack.titles.has(bare) && tokens.length > 1) person += 1;
  if (
    genderOfFirstName(first.text) !== null ||
    (tokens.length > 1 && genderOfFirstName(tokens[1]!.text) !== null)
  )
    person += 2;
  if (tokens.some((word) => word.text === "&" || COMPANY_WORD.test(word.text))) organisation += 2;
  if (tokens.some((word, i) => i > 0 && !/^\p{Lu}\.$/u.test(word.text) && /^\p{Lu}{2,}$/u.test(word.text)))
    organisation += 1;
  if (previous) {
    if (previous.lower === "the" || /^(?:la|el|los|las)$/.test(previous.lower)) organisation += 1;
    if (!previous.isCapitalised && (pack.roles.has(previous.lower) || pack.unnamed.has(previous.lower)))
      person += 1;
    if (
      !previous.isCapitalised &&
      (pack.organisations.has(previous.lower) || pack.outletNouns.has(previous.lower))
    )
      organisation += 2;
    if (/^(?:at|with|en|para)$/.test(previous.lower)) organisation += 1;
  }
  const mark = words[run.to];
  if (mark?.text === ",") {
    const aside = words.slice(run.to + 1, run.to + 8);
    const next = aside[0]?.lower ?? "";
    if (
      /^(?:who|whose|quien|quienes)$/.test(next) ||
      /^\d{2}$/.test(next) ||
      (next === "de" && /^\d/.test(aside[1]?.text ?? ""))
    )
      person += 2;
    if (/^(?:which|based)$/.test(next)) organisation += 2;
    const end = aside.findIndex((word) => /^[,.;]$/.test(word.text));
    for (const word of end < 0 ? aside : aside.slice(0, end)) {
      if (pack.prepositions.has(word.lower)) break;
      if (pack.roles.has(word.lower) || pack.unnamed.has(word.lower)) person += 1;
      else if (pack.organisations.has(word.lower)) organisation += 1;
    }
  }
  for (let i = run.to; i < Math.min(words.length, run.to + PRONOUN_REACH); i++) {
    if (/^["“«.;]$/.test(words[i]!.text)) break;
    if (HE.test(words[i]!.lower)) {
      person += 1;
      break;
    }
    if (IT.test(words[i]!.lower)) {
      organisation += 1;
      break;
    }
  }
  return { person, organisation };
}
