import { type LanguagePack, phraseList, wordSet } from "./pack.ts";
import { SPANISH_DOCUMENTS } from "./spanish-documents.ts";
import { SPANISH_GOVERNMENTS } from "./spanish-governments.ts";
import { SPANISH_ORGANISATIONS } from "./spanish-organisations.ts";
import { SPANISH_OUTLET_NOUNS } from "./spanish-outlet-nouns.ts";
import { SPANISH_ROLES } from "./spanish-roles.ts";
import { SPANISH_TITLES } from "./spanish-titles.ts";
import { SPANISH_UNNAMED } from "./spanish-unnamed.ts";
import { spanishCues } from "./spanish-verbs.ts";

/** Spanish. */
export const ES: LanguagePack = {
  lang: "es",
  cues: spanishCues(),
  prepositionalCues: phraseList(`
    de acuerdo con | de acuerdo a | de acuerdo al | conforme al | en palabras de | a juicio de | en opinión de | a decir de | en boca de |
    según informó | según informa | según confirmó | según explicó | según dijo | según indicó | según señaló |
    según publicó | según publica | según reveló | según relató | según | conforme a | tal como informó |
    tal y como informó | como informó | como publicó | como señaló | como explicó | como dijo | al decir de | para`),
  hedges: phraseList(`
    supuestamente | presuntamente | al parecer | aparentemente | según parece | se dice que | se cree que | se presume que |
    se rumorea que | se sospecha que | se comenta que | habría | habrían | estaría | estarían | tendría | tendrían |
    sería | serían | se habría | se habrían | se encontraría | trascendió que | está acusado de | está acusada de |
    están acusados de | es acusado de | es acusada de | se da por hecho que | se ha dicho que | se supo que`),
  determiners: wordSet(`
    el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra
    nuestros nuestras lo al del ningún ninguna cada otro otra algún alguna primer primera segundo segunda último última`),
  prepositions: wordSet(
    "a ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras al mediante salvo",
  ),
  conjunctions: wordSet("y e o u pero sino ni mientras aunque porque pues si cuando como que donde"),
  auxiliaries: wordSet(`
    ha han había habían he hemos habrá habrán haya hubo hubiera es son era eran fue fueron ser sido siendo será serán
    está están estaba estaban estado estuvo puede pueden podría podrían debe deben deberá va van iba`),
  finiteVerbs: wordSet(`
    hace hizo hacen hacía tiene tuvo tienen tenía tenían viene vino vienen dio da dan daba puso pone ponen quiso quiere
    quieren pudo supo sabe saben vio ve ven estuvo trajo trae lleva llevan llega llegan queda quedan sigue siguen parece
    parecen busca buscan permite permiten incluye incluyen corre corren vive viven trabaja trabajan existe existen`),
  adverbs: wordSet(`
    también además ya luego después aún todavía siempre incluso asimismo igualmente posteriormente finalmente
    previamente ayer hoy anoche nuevamente públicamente tajantemente rotundamente le les se lo la me nos así
    recientemente textualmente entonces apenas sólo solo`),
  negations: wordSet("no nunca jamás tampoco sin nadie ni evitó rehusó declinó"),
  personPronouns: new Map([
    ["él", "m"],
    ["ella", "f"],
    ["yo", ""],
    ["éste", "m"],
    ["ésta", "f"],
    ["quien", ""],
  ]),
  pluralPronouns: wordSet(
    "ellos ellas nosotros nosotras otros otras otro otra algunos algunas varios varias muchos muchas uno una ambos ambas",
  ),
  thingPronouns: wordSet("esto eso ello que"),
  relatives: wordSet("que quien quienes cuyo cuya cuyos cuyas cual cuales donde"),
  titles: SPANISH_TITLES,
  roles: SPANISH_ROLES,
  unnamed: SPANISH_UNNAMED,
  documents: SPANISH_DOCUMENTS,
  organisations: SPANISH_ORGANISATIONS,
  outletNouns: SPANISH_OUTLET_NOUNS,
  governments: SPANISH_GOVERNMENTS,
  weekdays: wordSet(
    "lunes martes miércoles jueves viernes sábado domingo hoy ayer anoche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
  complementisers: wordSet("que"),
  noComment:
    /(?:^|[^\p{L}])(?:declin(?:ó|aron|a|an)|rehus(?:ó|aron|a|an)|evit(?:ó|aron|a|an)|rechaz(?:ó|aron))\s+(?:(?:a|hacer|ofrecer|dar)\s+)?(?:comentar|hacer\s+comentarios|comentarios|declaraciones|hacer\s+declaraciones|pronunciarse|responder|dar\s+detalles|valorar|confirmar)|(?:^|[^\p{L}])no\s+(?:quiso|quisieron|ha\s+querido|han\s+querido|quiere|respondi(?:ó|eron)|ha\s+respondido|han\s+respondido|contest(?:ó|aron)|coment(?:ó|aron)|hizo\s+comentarios|atendi(?:ó|eron)|ha\s+atendido|se\s+pronunci(?:ó|aron)|se\s+ha\s+pronunciado|había\s+respondido|devolvi(?:ó|eron))(?:$|[^\p{L}])|(?:^|[^\p{L}])sin\s+comentarios|ni\s+confirm(?:ó|a|an)\s+ni\s+(?:desmintió|negó|desmiente|niega)/iu,
  denial:
    /^(?:niega|niegan|negó|negaron|negado|negando|desmiente|desmienten|desmintió|desmintieron|desmentido|rechaza|rechazan|rechazó|rechazaron|rechazado|descarta|descartan|descartó|descartaron)$/iu,
};
