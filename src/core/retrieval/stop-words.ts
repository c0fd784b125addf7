/** Words too common to tell one claim from another, without accents and apostrophes. */
const ENGLISH =
  "a an the and or but if then than so as at by for from in into of off on onto out over to up down with without about after " +
  "before between during under against again further once here there when where why how all any both each few more most other " +
  "some such only own same too very can could will would shall should may might must do does did done doing have has had having " +
  "be is am are was were been being it its itself this that these those i me my mine we our ours us you your yours he him his " +
  "she her hers they them their theirs who whom whose which what also just even still ever let lets s t re ve ll m d im youre " +
  "hes shes its theyre were weve ive youve theyve dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt " +
  "havent hasnt hadnt aint thats theres whats heres rt via amp get got pic twitter com http https www";

const SPANISH =
  "el la los las un una unos unas y e o u pero si no de del al a ante bajo con contra desde en entre hacia hasta para por segun " +
  "sin sobre tras que se su sus lo le les me mi mis te tu tus nos es son era eran fue fueron ser ha han habia haber esta estan " +
  "este esto estos estas ese esa esos esas como mas muy ya tambien cuando donde quien cual cuyo porque";

const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(" ")),
  es: new Set(SPANISH.split(" ")),
};

/** Stop words of a language; other languages have none. */
export function stopWordsOf(lang: string): ReadonlySet<string> {
  return BY_LANGUAGE[lang] ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
