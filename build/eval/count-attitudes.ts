import { stemEnglish } from "../../src/core/retrieval/stem-english.ts";
import { wordsOf } from "../../src/core/text/words.ts";

const ATTITUDES = new Set(
  [
    "accuse acknowledge admire admit advocate agree aim alarm allegation allege announce anticipate appeal applaud approve argue ask assert",
    "assume assure attack backlash belief believe bemoan blame boast brag call caution challenge charge cite claim complain complaint",
    "concede concern conclude conclusion condemn consider convince credit critic criticism criticize criticise decide decision decline",
    "decry defend demand denounce deny describe determine disagree dismiss dispute doubt embrace emphasize endorse endorsement",
    "envision estimate evaluate expect expectation explain fault favor favour fear feel find forecast guess hail hope idea imagine indicate",
    "insist intend intention invite judge know lament liken mock object objection opinion oppose opposition plan pledge point poll portray",
    "praise predict prediction prefer project promise proposal propose question rate realize recall recognize recommend refuse regard",
    "reject remember remind report request resist respond response reveal rule ruling search see seek share show signal speculate stress",
    "suggest suggestion support survey suspect thank theory think threat threaten tout understand urge view vow want warn warning",
    "weigh welcome wish wonder worry",
    "felt found knew known said saw sought thought understood",
  ]
    .join(" ")
    .split(" ")
    .map(stemEnglish),
);

/**
 * How many words of an English text tell an attitude, a plan or a judgement. PolNeAR's guidelines count what somebody wants,
 * fears, plans or supports as attributed content, as they count what somebody says; ../shared/LABELS.md leaves most of it to
 * the page.
 */
export function countAttitudes(text: string): number {
  return wordsOf(text).filter((word) => ATTITUDES.has(stemEnglish(word.lower))).length;
}
