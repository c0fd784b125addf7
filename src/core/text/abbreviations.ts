/**
 * Words that end in a full stop without ending a sentence, in lower case and without the last full stop.
 * `never`: nothing ends after it (a title before its name). `rarely`: a sentence ends only when the next word is one
 * that seldom stands inside a name ("the U.S. The"). `beforeNumber`: an abbreviation only before a figure ("No. 5").
 */
export interface Abbreviations {
  readonly never: ReadonlySet<string>;
  readonly rarely: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  /** Words that begin sentences and hardly ever continue a name, capitalised. */
  readonly starters: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec";

const EN: Abbreviations = {
  never: words(`
    mr mrs ms mx dr prof rev hon gen gov sen rep sens reps lt col sgt capt cpt maj cmdr cdr adm brig cpl pvt det insp
    supt fr msgr messrs mmes pres amb atty asst assoc dir supt e.g i.e viz cf vs v mt ft dept univ sr.mr rt`),
  rarely: words(`
    st jr sr inc co corp ltd llc plc bros ave blvd rd hwy sq etc al ed eds est approx ext intl natl
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo
    ${MONTHS} mon tue tues wed thu thurs fri sat sun
    u.s u.k u.n e.u u.s.a u.a.e d.c n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va l.a p.o a.m p.m a.d b.c ph.d m.d b.a m.a
    j.d ll.m op capt med btw`),
  beforeNumber: words("no nos p pp art sec fig vol ch par para ver rs ca c op cit n°"),
  starters: words(`
    The A An He She It They We I You This That These Those There But And Or So Yet In On At By For From With Without
    After Before When While If As Since Although Though Because Until Unless Under Over Among Between During Despite
    However Meanwhile Still Also Then Now Later Earlier Today Yesterday Once Only Even Just Instead Perhaps Maybe
    His Her Its Their Our My Your What Who Whom How Why Where Which Whether Did Do Does Is Are Was Were Will Would Can
    Could Should Have Has Had Not No Nobody Nothing Some Many Most Much Several Both All Each Every Few Other Others
    Another Such More Less Nor Neither Either Please Let To Of Here Never None One Two Three Q`),
};

const ES: Abbreviations = {
  never: words(`
    sr sra srta sres sras d dª dr dra dres lic lcdo lcda ing arq gral cnel cap tte sgto alm mons pbro fr sor prof profa
    ud uds vd vds excmo excma ilmo ilma hno hna sto sta mtro mtra ee p.ej ej vs v cf i.e e.g aprox av avda pza pl ctra
    cra mt st dpto depto rte admón mr mrs ms sen rep gov gen`),
  rarely: words(`
    uu ee.uu s.a s.l s.a.b s.a.s c.v s.r.l u.e r.d d.f d.c a.c d.c a.m p.m a p m c min máx mín etc cía hnos jr
    ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom
    méx jal n.l hgo tamps chih ver oax mich pue gto qro sin son tab yuc b.c coah dgo gro mor nay camp chis zac ags col
    hs km m cm kg g l h s ext tel fax`),
  beforeNumber: words("no nº n° núm num art arts pág págs p pp párr párrs párrf fig vol cap inc tel ext ap"),
  starters: words(`
    El La Los Las Un Una Unos Unas Lo Al Del Él Ella Ellos Ellas Esto Eso Este Esta Estos Estas Ese Esa Esos Esas Aquel
    Pero Y O Ni Sin Con En De Desde Hasta Para Por Según Tras Ante Bajo Sobre Entre Cuando Mientras Si Como Aunque
    Porque Además También Tampoco Así Ahora Luego Después Antes Ayer Hoy Mañana Ya Aún Todavía No Sí Nadie Nada Muy
    Más Menos Mucho Muchos Muchas Varios Varias Todos Todas Todo Cada Otro Otra Otros Otras Su Sus Mi Mis Nuestro Se Le
    Les Me Nos Qué Quién Cómo Cuándo Dónde Cuál Es Son Era Fue Fueron Hay Había Ha Han Dos Tres Envíe Afortunadamente`),
};

/** The abbreviations of a language, by BCP 47 primary subtag; null when there is no list for it. */
export function abbreviationsOf(lang: string): Abbreviations | null {
  return lang === "en" ? EN : lang === "es" ? ES : null;
}
