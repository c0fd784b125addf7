import type { Word } from "../text/words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const WORDS: Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>> = {
  en: {
    quantity:
      set(`two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds
      thousand thousands million millions billion billions dozen dozens half third quarter percent per cent most least
      average rate`),
    date: set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december jan feb aug sept oct nov dec yesterday today tonight week month year years months
      weeks days ago since`),
    present: set(
      "is are has have does do 's 're 've says say remains remain shows show means costs owns holds makes faces runs lives",
    ),
    past: set(`was were had did been said told went came took made gave found left became began kept held brought met ran paid
      sent built lost led stood sat saw fell rose grew shot won cut hit put set let spent sold bought broke drove flew wrote
      threw spoke thought felt knew got`),
    modal: set("could would should may might must can ought cannot couldn't wouldn't shouldn't can't"),
    future: set(
      "will won't 'll shall going plans expects expect expected hopes hoped hoping aims intends predicts predict predicted forecasts forecast foresees anticipates promises vows threatens fears feared likely tomorrow",
    ),
    i: set("i me my mine we us our ours myself ourselves i'm i've i'd we're we've"),
    you: set("you your yours yourself you're let's"),
    judgement:
      set(`great good bad best worst better worse beautiful terrible awful wonderful amazing horrible disgraceful shameful
      brilliant fantastic important interesting nice lovely sad happy proud glad sorry afraid ashamed stupid foolish wise brave
      cowardly fair unfair right wrong perfect crazy ridiculous absurd outrageous dangerous tragic magnificent superb dreadful
      disaster disgrace shame joke nightmare miracle triumph heart soul dream feel feels love hate deserve deserves matter
      matters extraordinary incredible excited exciting thrilled delighted honoured honored pleased disappointed disappointing
      unacceptable appalling historic tough difficult hard easy impossible huge gorgeous elegant clever dull boring strange weird
      remarkable importance astonishing childish harmless heartbreaking helpless confidence patience remarkable impressive stunning ugly cruel reckless irresponsible cowardice heroic heroes hero tragedy mess wonder think believe guess suppose hope wish thank thanks please welcome congratulations worth enough simply truly really
      actually honestly frankly clearly obviously surely certainly never always nothing everything everybody nobody`),
    hedge: set(
      "perhaps maybe possibly probably likely unlikely seems seem appears appear suggests apparently arguably",
    ),
    not: set(
      "not no never none nor neither without didn't doesn't don't isn't wasn't aren't weren't hasn't haven't",
    ),
    question: set("who what when where why how which whether"),
    imperative:
      set(`read click sign subscribe follow share watch listen call contact see check email send join download get tell
      visit learn find take keep try buy stay look imagine remember consider ask add use give bring book leave`),
  },
  es: {
    quantity:
      set(`dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento cientos mil miles
      millón millones docena docenas mitad tercio cuarto porcentaje promedio media tasa`),
    date: set(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
      septiembre octubre noviembre diciembre ayer hoy anoche semana mes año años meses semanas días hace desde`),
    present: set(
      `es son está están ha han hay he tiene tienen dice dicen sigue siguen permanece permanecen cuesta cuestan suma suman hace
      hacen existe existen vive viven trabaja trabajan lleva llevan queda quedan pide piden paga pagan abre abren cierra recibe
      reciben mantiene mantienen mantenemos tenemos continúa continúan incluye incluyen ocupa ocupan debo conoce conocen supone
      suponen carece carecen pertenece posee cuenta cuentan`,
    ),
    past: set(
      "fue fueron era eran estaba estaban había habían tuvo tuvieron hizo hicieron hubo dijo dijeron quedó murió",
    ),
    modal: set("puede pueden podría podrían debe deben debería deberían habría habrían cabe conviene"),
    future:
      set(`será serán habrá habrán tendrá irá va van vamos voy podrá deberá hará llegará mañana espera esperan esperó prevé
      prevén previó pronostica pronostican pronosticó augura auguró vaticina vaticinó predice predijo confía confían confió inminente inevitable teme
      temen temió proyecta proyectó anticipa promete prometen prometió`),
    i: set(
      "yo me mi mis nosotros nos nuestro nuestra nuestros nuestras conmigo tengo somos estamos queremos soy estoy",
    ),
    you: set("tú usted ustedes te ti vosotros os le les su tus"),
    judgement:
      set(`bueno buena malo mala mejor peor grande hermoso terrible horrible maravilloso vergonzoso brillante importante
      interesante triste feliz orgulloso lamentable ridículo absurdo peligroso trágico desastre vergüenza pesadilla milagro
      justo injusto gracias ojalá siento creo pienso espero merece merecemos importa verdad claro siempre nunca nada todo
      nadie extraordinario extraordinaria espectacular despreciable excelente magnífico magnífica inadmisible intolerable
      inaceptable fundamental difícil fácil complicado complicada bonito bonita feo contento contenta ilusión emocionado agradecido
      agradecida orgullo lástima bien mal mejores duro dura cruel genial impresionante alegría dolor sueño gusta encanta debemos
      razonable evidente imposible indignante precioso increíble
      importancia elogios maravilla leyenda despreciable esperanza ánimo admirable emblemático imprescindible esencial ilusionado
      duda vida corazón orgullosos tranquilo tranquilos feliz felices`),
    hedge: set("quizá quizás acaso posiblemente probablemente parece parecen tal vez aparentemente"),
    not: set("no ni nunca jamás sin tampoco ningún ninguna"),
    question: set("quién qué cuándo dónde por cómo cuál cuánto cuántos quiénes"),
    imperative: set(
      "lea siga suscríbete comparte mira escucha haz llame consulte acuda evite recuerde tome visite apúntate",
    ),
  },
};

/** Where a word is in several lists, the first of these counts. */
const ORDER = [
  "modal",
  "future",
  "past",
  "present",
  "i",
  "you",
  "not",
  "hedge",
  "judgement",
  "question",
  "quantity",
  "date",
  "imperative",
];

const KIND_OF_WORD: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(WORDS).map(([lang, lists]) => {
    const kinds = new Map<string, string>();
    for (const kind of ORDER)
      for (const word of lists[kind] ?? []) if (!kinds.has(word)) kinds.set(word, kind);
    return [lang, kinds];
  }),
);

/** What a word tells about the sentence's tense, person and tone: "past", "number", "judgement"; "word" for most. */
export function wordKind(word: Word, lang: string): string {
  const { lower } = word;
  if (/\p{N}/u.test(word.text)) return "number";
  const known = (KIND_OF_WORD[lang] ?? KIND_OF_WORD.en!).get(lower);
  if (known && (known !== "imperative" || word.start === 0)) return known;
  if (word.isCapitalised && word.start > 0) return "name";
  if (lang === "en" && /[a-z]{2}ed$/.test(lower)) return "past";
  if (lang === "es" && /(?:ar|(?<!qu|f|ug)er|(?<!qu)ir)(?:ía|ían|íamos)$/.test(lower) && lower.length > 4)
    return "modal";
  if (lang === "es" && /(?:ó|aron|ieron|aba|aban|ía|ían)$/.test(lower) && lower.length > 3) return "past";
  if (lang === "es" && /(?:rá|rán|remos)$/.test(lower) && lower.length > 4) return "future";
  if (lang === "en" && /ing$/.test(lower)) return "ing";
  return "word";
}
