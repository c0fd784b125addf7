/** Names of outlets and agencies known by themselves, in lower case without "the". */
const KNOWN = new Set(
  `reuters|afp|ap|associated press|agence france-presse|efe|europa press|dpa|ansa|tass|interfax|xinhua|kyodo|kyodo news|yonhap|
anadolu|anadolu agency|pa media|bloomberg|bloomberg news|dow jones|bbc|bbc news|bbc newsnight|cnn|cnn en español|nbc|nbc news|
msnbc|abc|abc news|cbs|cbs news|fox|fox news|fox news digital|fox business|npr|pbs|pbs newshour|newsmax|oan|cnbc|c-span|itv|itv news|
sky news|sky sports|channel 4 news|channel 4|gb news|rté|rte|cbc|cbc news|ctv|al jazeera|al arabiya|al-monitor|al-hurra|rudaw|kurdistan24|kurdistan 24|
rt|sputnik|dw|deutsche welle|france 24|france24|rfi|rfe/rl|radio free europe|voice of america|voa|euronews|nhk|
new york times|nyt|washington post|wall street journal|wsj|usa today|los angeles times|la times|new york post|
new york daily news|chicago tribune|boston globe|miami herald|philadelphia inquirer|san francisco chronicle|houston chronicle|
dallas morning news|denver post|seattle times|politico|axios|the hill|vox|vice|vice news|buzzfeed|buzzfeed news|huffpost|huffington post|
daily beast|daily caller|breitbart|breitbart news|western journalism|drudge report|national review|new yorker|atlantic|time|
time magazine|newsweek|mother jones|nation|intercept|propublica|the information|the verge|verge|wired|techcrunch|
ars technica|gizmodo|cnet|bleepingcomputer|404 media|semafor|puck|variety|hollywood reporter|deadline|rolling stone|tmz|people|
people magazine|us weekly|page six|vanity fair|vogue|forbes|fortune|business insider|insider|economist|financial times|ft|
guardian|observer|times|sunday times|times of london|daily telegraph|telegraph|sunday telegraph|independent|
daily mail|mail on sunday|mailonline|daily mirror|mirror|sun|daily express|express|evening standard|metro|i newspaper|
spectator|new statesman|scotsman|herald|irish times|irish independent|le monde|le figaro|libération|liberation|
der spiegel|spiegel|die welt|welt|die zeit|bild|süddeutsche zeitung|frankfurter allgemeine zeitung|faz|handelsblatt|
corriere della sera|la repubblica|la stampa|el país|el pais|el mundo|abc|la vanguardia|el periódico|el confidencial|
eldiario.es|elpais.com|20 minutos|okdiario|la razón|público|infolibre|la sexta|lasexta|antena 3|telecinco|tve|rtve|rne|cadena ser|la ser|
cope|onda cero|el universal|reforma|milenio|excélsior|excelsior|la jornada|proceso|animal político|televisa|univision|univisión|
telemundo|clarín|clarin|la nación|la nacion|página/12|página 12|infobae|perfil|ámbito|el tiempo|el espectador|semana|caracol|
caracol radio|rcn|blu radio|w radio|el comercio|la república|gestión|el mercurio|la tercera|emol|biobío|radio biobío|
cooperativa|el nacional|el universal|efecto cocuyo|armando.info|ojoconelmedio|confidencial|la prensa|prensa libre|el faro|
listín diario|granma|telesur|o globo|folha de s.paulo|folha|estadão|haaretz|jerusalem post|times of israel|ynet|
channel 12|channel 13|kan|hürriyet|hurriyet|sabah|milliyet|al-ahram|asharq al-awsat|arab news|gulf news|the national|
dawn|times of india|hindu|hindustan times|indian express|ndtv|ani|pti|scmp|south china morning post|global times|people's daily|
cctv|caixin|nikkei|nikkei asia|asahi shimbun|yomiuri shimbun|mainichi|japan times|korea herald|straits times|
channel newsasia|cna|bangkok post|rappler|jakarta post|sydney morning herald|age|australian|abc australia|stuff|
nz herald|new zealand herald|rnz|kommersant|novaya gazeta|meduza|ria novosti|ria|kyiv independent|ukrainska pravda|ukrinform|
suspilne|fars|irna|mehr|tasnim|press tv|sana|wafa|kan news|ewtn|breitbart|univisión|variety|espn|the athletic|athletic|
thewrap|the wrap|wrap news|¡hola!|hola!|kicker|cinco días|el economista|expansión|el debate|el independiente|público|maldita|newtral|
colombiacheck|chequeado|cazadores de fake news|bellingcat|crhoy|la nación|teletica|abc color|última hora|ultima hora|el deber|los tiempos|página siete|
unitel|el universo|primicias|ecuavisa|expreso|rpp|rpp noticias|latina|américa noticias|el heraldo|la tribuna|prensa libre|
plaza pública|agencia fides|anf|dyn|télam|telam|noticias argentinas|europapress|news18|zee news|wion|firstpost|the print|theprint|
the quint|the wire|livemint|business standard|economic times|deccan herald|deccan chronicle|geo news|ary news|express tribune|business recorder|bdnews24|
prothom alo|kompas|antara|bernama|malaysiakini|vnexpress|abs-cbn|gma news|philstar|allafrica|daily nation|premium times|sahara reporters|
thecable|channels television|arise news|punch newspaper|vanguard newspaper|daily maverick|news24|mail & guardian|enca|sabc|the east african|
israel hayom|i24news|maariv|walla|kurdistan 24|shafaq news|alsumaria|middle east eye|l'orient-le jour|cbs sports|bleacher report|
marca|as|sport|mundo deportivo|l'équipe|gazzetta dello sport|ole|récord|the lancet daily`
    .split("|")
    .map((name) => name.trim().replace(/^the /, "")),
);

/** Platforms on which sources speak for themselves; they are the channel, not the source. */
const PLATFORMS = new Set(
  "x|twitter|facebook|instagram|truth social|telegram|youtube|tiktok|threads|bluesky|linkedin|mastodon|substack|weibo|snapchat|reddit|whatsapp|x (formerly twitter)".split(
    "|",
  ),
);

/** Last words by which a name is an outlet's: "the Harbour Ledger". Too common alone, telling after another name. */
const NAME_ENDING =
  /(?:^|\s)(?:Times|Post|Journal|Tribune|Herald|Gazette|Courier|Chronicle|Telegraph|Guardian|Observer|Daily|Weekly|Dispatch|Ledger|Inquirer|Enquirer|Examiner|Echo|Argus|Globe|Bulletin|Monitor|Advertiser|Standard|Mirror|Broadcasting|News|Newspaper|Press|Magazine|Review|Radio|Television|TV|FM|Wire|Newswire|Sentinel|Beacon|Register|Reporter|Record|Star-Tribune|Zeitung|Shimbun|Pravda|Today|Lantern|Mail|Recorder|Statesman|Republic|Banner|Digest|24|24\/7|Online|Digital|Mercury|Messenger|Intelligencer|Plain Dealer|Picayune|Bee|Citizen|Leader|Insider)$/;
const SPANISH_BEGINNING =
  /^(?:Diario|Periódico|Semanario|Revista|Radio|Cadena|Canal|Agencia|La Gaceta|El Correo|El Diario|La Voz|El Heraldo|El Norte|El Sur|La Tribuna|La Crónica|Crónica|El Faro|El Periódico|La Prensa|El Noticiero|Noticias|El Universal|La Hora|El Observador|El Eco|La Opinión|El Imparcial|Tele)(?:\s|$)/;
const NOT_AN_OUTLET = /\b(?:Times Square|Associated Press Stylebook|Post Office|Free Press Institute)\b/;

const strip = (name: string): string => name.trim().replace(/^(?:the|The)\s+/, "");

/** Whether a name, with or without its article, is an outlet's. */
export function isOutletName(name: string): boolean {
  const bare = strip(name);
  if (bare === "" || !/^\p{Lu}|^\d|^e[lL]/u.test(bare)) return false;
  if (KNOWN.has(bare.toLowerCase())) return true;
  if (NOT_AN_OUTLET.test(bare)) return false;
  return (/\s/.test(bare) || /^[Tt]he /.test(name.trim())) && NAME_ENDING.test(bare)
    ? true
    : SPANISH_BEGINNING.test(bare) && /\s/.test(bare);
}

export function isPlatformName(name: string): boolean {
  return PLATFORMS.has(strip(name).toLowerCase());
}
