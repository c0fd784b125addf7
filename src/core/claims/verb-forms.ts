/** English verbs of the news whose form in -s is hardly ever a noun: "the bridge remains", "she owns". */
const ENGLISH = `accept accuse acknowledge act add admit adopt advise affect agree allege allow announce appear apply appoint approve argue arrive
  assert assume attend avoid ban bear become begin belong block breach break bring build buy carry cease choose claim come commit compete comply
  concede concern conclude condemn confirm consider consist contain continue contribute cover create decide declare decline deny depend describe deserve destroy
  determine develop die direct disagree discuss dismiss earn elect emerge employ enable encourage enjoy ensure enter establish exceed exist expand
  expire explain export extend face fail feature feel fight fill find finish follow forbid force forget get give go grow happen have hear help hire
  hit host identify ignore import improve include indicate insist intend introduce invest investigate involve join keep kill know lack
  last lead learn leave let lie lose maintain make manage measure meet mention miss move need negotiate number obtain occupy occur offer
  operate oppose owe own participate pay perform persist play possess prepare present prevent produce promote protect prove provide publish
  raise reach receive recognise recognize recommend reduce refer reflect refuse reject release rely remain remember remove repeat replace
  represent require resign respond retain retire reveal rise rule run say scrap seek seem sell send serve settle show sign sit speak specialise specialize
  spend stand start stay stem stress struggle succeed suffer suggest supply support suspect sustain take teach tell threaten treat trade try
  turn understand urge use want warn weigh win work write`;

const ENGLISH_PAST = `arose ate awoke beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt came
  caught chose clung cost crept cut dealt did drank dreamt drew drove dug fed fell felt fled flew flung forbade forgot fought found froze gave got
  grew ground had heard held hid hit hung hurt kept knelt knew laid lay leant leapt learnt led left lent let lit lost made meant met overcame
  overthrew paid put quit ran rang read rose said sang sank sat saw sent set shook shone shot shrank shut slept slid sold sought spelt spent spoke spread
  sprang stole stood struck strung stuck stung swam swept swore swung taught thought threw told took tore understood undertook upheld went
  wept withdrew withheld woke won wore wound wove wrote was were been`;

/** Spanish verbs of the news that are conjugated regularly in the present. */
const SPANISH = `abandonar abordar abrir acabar aceptar acompañar acordar actuar acudir acumular acusar admitir adoptar advertir afectar afirmar afrontar agregar
  alcanzar alegar alertar alternar analizar anunciar añadir apoyar aprobar apuntar argumentar asegurar asistir atacar atender aumentar autorizar
  avanzar ayudar bajar bastar beneficiar buscar calificar cambiar cancelar causar celebrar cerrar cesar cobrar coincidir combatir compartir competir
  comprar comprender comunicar conceder concluir condenar confirmar conformar considerar consistir constatar consumir contar contener continuar
  controlar convertir convocar correr corresponder costar crear crecer criticar cubrir cumplir dar deber decidir declarar dedicar defender
  dejar demostrar denunciar depender descartar desconocer describir descubrir destacar destinar detallar detener determinar dirigir discutir disponer
  disputar durar echar ejercer elegir eliminar emitir empezar encabezar encontrar enfrentar entender entrar entregar enviar escribir escuchar
  estimar estudiar evitar exigir existir explicar exponer expresar faltar figurar financiar firmar formar funcionar ganar garantizar generar gobernar gozar
  gravar habitar hablar importar imponer impulsar incluir incorporar indicar informar ingresar iniciar insistir instar integrar intentar invertir investigar
  invitar jugar lamentar lanzar leer liderar limitar llamar llegar llenar llevar lograr luchar manifestar mantener marcar matar mejorar merecer
  mostrar mover nacer necesitar negar negociar notificar obligar obtener ocupar ocurrir ofrecer operar opinar ordenar padecer pagar participar partir pasar
  pedir pensar perder permanecer permitir pertenecer poner preparar presentar presidir pretender prohibir promover proponer proteger protestar proveer
  provocar publicar quedar querer reaccionar realizar recaer rechazar recibir reclamar recoger reconocer recordar recorrer reducir reflejar reforzar registrar regresar
  reiterar relatar remitir representar requerir reservar residir resistir resolver respaldar respetar responder restar resultar retirar reunir
  revelar rondar saber salir seguir señalar servir significar situar sobrevivir solicitar sonar sostener subir suceder sufrir sumar superar suponer suspender
  sustituir temer tener terminar tomar trabajar trasladar tratar ubicar usar utilizar valer vender venir ver viajar vincular visitar vivir volver votar`;

const list = (text: string): string[] => text.trim().split(/\s+/);

function inS(verb: string): string {
  if (verb === "have") return "has";
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(verb) || verb === "go") return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Stem changes are tried beside the regular form: what no verb has is in no text. */
function inSpanishPresent(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const vowel = verb.endsWith("ar") ? "a" : "e";
  const changed = [
    stem,
    stem.replace(/e(?=[^aeiou]*$)/, "ie"),
    stem.replace(/o(?=[^aeiou]*$)/, "ue"),
    ...(verb.endsWith("ir") ? [stem.replace(/e(?=[^aeiou]*$)/, "i")] : []),
    ...(/u$/.test(stem) && verb.endsWith("ir") ? [`${stem}y`] : []),
  ];
  const we = verb.endsWith("ar") ? "amos" : verb.endsWith("er") ? "emos" : "imos";
  return [...changed.flatMap((root) => [`${root}${vowel}`, `${root}${vowel}n`]), `${stem}${we}`];
}

/** Finite forms of common verbs, in lower case. */
export const PRESENT_FORMS: Readonly<Record<string, readonly string[]>> = {
  en: list(ENGLISH).map(inS),
  es: list(SPANISH).flatMap(inSpanishPresent),
};

const ENGLISH_BASES: ReadonlySet<string> = new Set([
  ...list(ENGLISH),
  ...list(
    "cut put set hit let shut quit bet cost know look live love like go come do vote talk watch walk call wait hope care",
  ),
]);

/** Whether an English word, in lower case, is the plain form of a common verb: "need", "cut". */
export function isBaseForm(lower: string): boolean {
  return ENGLISH_BASES.has(lower);
}

/** Pasts that no rule finds. */
export const PAST_FORMS: Readonly<Record<string, readonly string[]>> = {
  en: list(ENGLISH_PAST),
  es: list(`fue fueron era eran estuvo estuvieron tuvo tuvieron hizo hicieron hubo dijo dijeron puso pusieron pudo pudieron quiso quisieron vino
    vinieron supo supieron trajo trajeron condujo produjo redujo dio dieron vio vieron iba iban fui hice tuve estuve dije vi di fuimos hicimos tuvimos
    estuvimos vimos dimos pude puse quise vine supe hemos he había habían habíamos`),
};
