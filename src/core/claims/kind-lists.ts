const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words that tell of tense, person and tone, by language and kind (`wordKind`), in lower case. */
export const KIND_LISTS: Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>> = {
  en: {
    quantity:
      set(`two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds
      thousand thousands million millions billion billions dozen dozens half third quarter percent per cent most least
      average rate`),
    date: set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december jan feb aug sept oct nov dec yesterday today tonight week month year years months
      weeks days ago since`),
    present: set(
      "is are has have does do am 's 're 've 'm says say remains remain shows show means costs owns holds makes faces runs lives",
    ),
    past: set(`was were had did been said told went came took made gave found left became began kept held brought met ran paid
      sent built lost led stood sat saw fell rose grew shot won cut hit put set let spent sold bought broke drove flew wrote
      threw spoke thought felt knew got`),
    modal: set("could would should may might must can ought cannot couldn't wouldn't shouldn't can't 'd"),
    future: set(
      "will won't 'll shall going plans expects expect expected hopes hoped hoping aims intends predicts predict predicted forecasts forecast foresees anticipates promises vows threatens fears feared likely tomorrow",
    ),
    i: set("i me my mine we us our ours myself ourselves i'm i've i'd we're we've"),
    you: set("you your yours yourself you're let's"),
    hedge: set(
      "perhaps maybe possibly probably likely unlikely seems seem appears appear suggests apparently arguably",
    ),
    not: set(
      "not no never none nor neither without didn't doesn't don't isn't wasn't aren't weren't hasn't haven't n't",
    ),
    question: set("who what when where why how which whether"),
    condition: set("if unless provided depends depend depending hinges otherwise"),
    ahead: set(
      "next coming soon eventually upcoming future ahead shortly sooner later until long-term short-term",
    ),
    behind: set("last earlier previously already recently former formerly previous past"),
    need: set(
      "need needs needed require must want wants wanted try trying aim chance opportunity possible possibility potential potentially able unable",
    ),
    effect: set(
      "help helps boost benefit benefits ensure allow enable encourage harm hurt undermine strengthen weaken worsen lead improve better",
    ),
    people: set("people everyone anybody anyone somebody someone nobody everybody many some others"),
    it: set("it this that there these those"),
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
    hedge: set("quizá quizás acaso posiblemente probablemente parece parecen tal vez aparentemente"),
    not: set("no ni nunca jamás sin tampoco ningún ninguna"),
    question: set("quién qué cuándo dónde por cómo cuál cuánto cuántos quiénes"),
    condition: set("si salvo depende dependerá dependen"),
    ahead: set("próximo próxima próximos próximas pronto futuro futura mañana luego hasta largo corto plazo"),
    behind: set(
      "pasado pasada pasados último última últimos últimas anterior anteriores ya recientemente exministro antes previamente",
    ),
    need: set(
      "necesita necesitan necesitamos necesario necesaria quiere quieren queremos busca buscan intenta oportunidad posible posibilidad capaz tenemos tienen",
    ),
    effect: set(
      "ayudar ayuda mejorar mejora beneficiar beneficia permitir permite garantizar garantiza impulsar fortalecer contribuir contribuye favorecer perjudicar",
    ),
    people: set("gente alguien todos todas muchos muchas algunos algunas otros personas"),
    it: set("esto eso ello esta este estas estos esa ese"),
    imperative: set(
      "lea siga suscríbete comparte mira escucha haz llame consulte acuda evite recuerde tome visite apúntate",
    ),
  },
};
