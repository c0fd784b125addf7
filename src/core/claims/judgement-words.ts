const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ENGLISH = list(`
  abhorrent abominable absolutely absurd abysmal actually admirable adorable afraid alarming always amazing
  amazingly ambitious appalling arrogant ashamed astonishing atrocious awesome awful awkward bad badly baffling
  balanced barbaric barely baseless beautiful beautifully believe believes beloved best better bitter bizarre
  blatant bleak bold boring brave breathtaking brilliant brilliantly brutal calm careless catastrophic certainly
  chaotic charming cheap childish clearly clever clumsy comfortable compelling complacent completely confidence
  confident congratulations constructive contemptible courage courageous cowardice cowardly crazy creative credible
  critical crucial cruel cynical dangerous daunting dazzling deadly decent deeply delicate delicious delighted
  delightful deplorable depressing deserve deserved deserves desperate devastating difficult dignity dire
  disappointed disappointing disappointment disaster disastrous discouraging disgrace disgraceful disgusting
  dishonest dismal disturbing dreadful dream dull eager easy effective elegant embarrassing encouraging enjoy
  enjoyable enormous enough essential everybody everyone everything evil excellent exceptional excited excitement
  exciting exemplary exhausting exhilarating extraordinary extremely fabulous fair fairly faith fantastic farce
  fascinating favorite favourite fearless feel feels fierce fine flawed foolish fortunate fortunately frankly
  frightening frustrated frustrating fun fundamental funny generous genius genuine glad glorious glory good
  gorgeous graceful grateful great greatest grim gripping guess happy hard hardly harmful harmless harsh hate
  healthy heart heartbreaking heartfelt heartwarming helpful helpless hero heroes heroic historic honest honestly
  honor honored honour honoured hope hopeful hopefully hopeless hopes horrendous horrible horrific horrifying
  horror huge humiliating hypocrisy hypocritical iconic ideal ill-advised immoral impatient imperative importance
  important impossible impressed impressive inadequate incredible incredibly indefensible inevitable inexcusable
  insane insensitive inspiration inspiring insult insulting interesting intolerable invaluable irresponsible joke
  joy joyful justified key lazy legend legendary lethargic likeable love loved lovely lucky ludicrous magical
  magnificent marvellous marvelous masterful masterpiece matter matters meaningful meaningless memorable merely
  mess messy mindless miracle miserable misguided monstrous moral moving naive nasty never nice nightmare noble
  nobody nonsense nonsensical nothing obscene obvious obviously optimistic outrage outrageous outstanding overdue
  painful passion passionate pathetic patience perfect perfectly perhaps pessimistic phenomenal pleasant please
  pleased pleasing pleasure pointless poor popular positive powerful precious premature priceless pride profoundly
  promising proper proud rash real really reasonable reckless refreshing regrettable reliable remarkable remarkably
  respect responsibility responsible revolting ridiculous right rotten ruthless sad sadly satisfied satisfying
  scandalous scary selfish sensational senseless sensible sensitive serious seriously shame shameful shameless
  shocked shocking short-sighted shortsighted sickening significant silly simple simply sincere sincerely sloppy
  smart solid sorry soul special spectacular spirit splendid stark strange strong stubborn stunning stupid sublime
  successful suitable superb superficial suppose surely surprised surprising tasteless terrible terribly terrific
  terrified terrifying thank thankful thanks think thinks thought thoughtful thrilled thrilling timely too totally
  tough toxic tragedy tragic transformative tremendous triumph triumphant troubling true truly trust ugly
  unacceptable unbelievable unbelievably uncomfortable unconscionable undoubtedly uneasy unethical unfair
  unforgettable unforgivable unforgiving unfortunate unfortunately unhappy unhelpful unimaginable unique unjust
  unjustified unnecessary unpleasant unprecedented unrealistic unreasonable unsustainable unthinkable unwise urgent
  useful useless utterly vain very vibrant vicious vile vital vulgar warm wasteful weak weird welcome wicked wise
  wish wonder wonderful wonderfully worried worrying worse worst worth worthless worthy wrong young-hearted`);

/** Most without their ending in gender and number: "absurd" for "absurdas". */
const SPANISH = list(`
  abominabl absolutamente absurd aceptabl acertad adecuad admirabl afortunad afortunadamente agradabl agradecid
  alarmant alegr alegría amarg ambicios antológic apasionad apasionant aplaus apropiad arrogant asombros asqueros
  atroz audaz auténtic barbaridad bastante bell bellísim bendición bien bochornos bonit bravo brillant brutal buen
  bárbar calamidad capaz capric cariñ catastrófic catástrofe caótic chapuz clar claramente clave cobard cobardía
  complej completamente complicad comprometid conmovedor constructiv content contundent convencid corazón correct
  cortoplacist cree creemos creen creo creíbl crucial cruel crític culp debemos debilidad decepcionad decepcionant
  decepción decisiv delicad delicios demagogi demasiado deplorabl desafortunad desastre desastros deseamos deseos
  desgracia desgraciadamente deshonest desleal desmesurad despreciabl desproporcionad difícil dign dignidad dolid
  dolor dolorid dramátic duda dudos dur débil efectiv ejemplar elegant elogios emblemátic emocionad emocionant
  emoción encanta encantad encantador enorm entusiasm equivocad error escandalos escándal esencial espantos
  especial espectacular espeluznant esperanza esperanzad espero espléndid estancad estupend estupidez estúpid
  evident evidentemente excelent excepcional excesiv exitos exquisit extraordinari fabulos falaz fals fantástic
  farsa fascinant fastidi favorit fea felices felicidad felicit felicitaciones feliz fenomenal feo feroz firm
  fracas frustrad frustrant frágil fuert fundamental fácil genial genialidad genuin glorios gracias gran grand
  gratificant grave gravísim grotesc gust hermos heroic hipocresí hipócrit históric honest honestidad honor honrad
  horribl horror humild humillación humillant héroe ideal idóne ilusionad ilusionant ilusión imperdonabl importa
  importancia important imposibl imprescindibl impresentabl impresionant imprudent inaceptabl inadmisibl inapropiad
  incansabl incomprensibl increíbl indecent indiferent indignación indignad indignant indispensabl inefica
  ineficient inevitabl infam injust inmejorabl inmens inmoral innecesari inolvidabl inquietant insensat insensibl
  insignificant insoportabl inspirador insuficient insult inteligent intens interesant intolerabl invaluabl inútil
  irracional irrespetuos irresponsabl joya just justicia lament lamentabl lamentablemente legendari legítim leyend
  lind loc locura lástima maduro magnífic mal malísim maravilla maravillos mediocr mejor memorabl mentira mentiros
  merec merecemos merecen mezquin milagr miserabl monstruos motivad muy mérit nada nadie nefast negativ nerviosism
  nobl notabl nunca obsesión odi ojalá optimist orgull pasión patétic peligr penos pensamos peor perfect pesadilla
  pesimist piensa piensan pienso pobre poderos positiv precios precipitad preocupad preocupant primordial privilegi
  prometedor prudent pésim queremos rabia radical raquític razonabl realmente repugnant respet responsabilidad
  responsabl ridícul rotund ruin sabi sagrad sana satisfacción satisfech sencill sensacional sensat sensatez
  sensibl seri siempre siento sincer sinceramente siniestr sinverg soberbi sobresalient sorprendent sorprendid
  sublim suerte sueño suficient suprem tardí temerari tenaz terribl todo tont torpe totalmente tragedia tranquil
  trascendental tremend trist tristeza triunf trágic turbi urgent valentía vali valient verdad verdader vergonzos
  vergüenza vida vil violent vital vulgar ánimo éxito únic útil`);

/** Whether a word, in lower case, weighs rather than states: "appalling", "magnífica", "deserve". */
export function isJudgement(lower: string, lang: string): boolean {
  if (lang !== "es") return ENGLISH.has(lower);
  return SPANISH.has(lower) || (lower.length > 3 && SPANISH.has(lower.replace(/(?:[oa]s?|es?)$/, "")));
}
