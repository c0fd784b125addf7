import type { CueClass, CueVerb } from "./pack.ts";
import { wordSet } from "./pack.ts";

const SPEECH = wordSet(`
  afirmar señalar añadir agregar declarar manifestar asegurar indicar explicar comentar apuntar precisar matizar
  aclarar subrayar recalcar destacar insistir sostener argumentar alegar aseverar expresar responder replicar contestar
  relatar narrar contar informar comunicar advertir alertar prometer jurar ironizar bromear lamentar remachar rematar
  zanjar espetar exclamar puntualizar enfatizar reiterar recordar detallar revelar confesar reconocer admitir
  testificar opinar concluir apostillar tuitear postear publicar escribir remarcar abundar resumir ilustrar graficar
  proseguir continuar abogar quejar vaticinar ponderar clamar gritar soltar deslizar protestar sentenciar presumir
  anunciar anticipar adelantar avanzar pronosticar aventurar coincidir objetar justificar razonar rebatir retrucar
  resaltar mencionar avisar externar garantizar anotar enumerar rememorar ejemplificar pormenorizar
  acotar defender aducir esgrimir confirmar recriminar reprochar afear consignar augurar insinuar corroborar desvelar
  atestiguar referir vislumbrar platicar confiar reafirmar incidir proclamar ahondar redondear ratificar reseñar notificar aseverar aventurar profundizar
  argüir sugerir pregonar refrendar reportar detallar esclarecer rubricar agregar`);

const CLAUSE = wordSet(`
  creer pensar considerar estimar calcular suponer esperar prever temer dudar notar observar mostrar demostrar
  revelar hallar encontrar concluir determinar descubrir sugerir reflejar evidenciar arrojar establecer documentar
  constatar recoger reportar saber entender leer ver comprobar acreditar resolver dictaminar fallar ordenar registrar
  indicar situar cifrar citar apreciar detectar recomendar proyectar identificar contabilizar prometer sentir juzgar
  ver aconsejar interpretar figurar relacionar decidir describir concretar trasladar certificar divulgar`);

const OBJECT = wordSet(`
  negar desmentir rechazar descartar condenar criticar denunciar acusar culpar responsabilizar atribuir exigir pedir
  reclamar demandar solicitar instar urgir exhortar proponer plantear recomendar cuestionar celebrar elogiar aplaudir
  agradecer saludar calificar tildar tachar describir definir comparar llamar respaldar apoyar defender repudiar
  lamentar valorar imputar reivindicar confirmar admitir reconocer aceptar anunciar prometer ratificar desautorizar
  catalogar alabar ensalzar relativizar minimizar objetar impugnar invitar refutar deplorar`);

/** Third persons that no rule gives. Present, preterite, imperfect; singular and plural. */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir: "dice dicen dijo dijeron decía decían dicho diciendo diga dijera dirá",
  sostener: "sostiene sostienen sostuvo sostuvieron sostenía sostenían sostenido sosteniendo",
  mantener: "mantiene mantienen mantuvo mantuvieron mantenía mantenido manteniendo",
  contar: "cuenta cuentan contó contaron contaba contaban contado contando",
  mostrar: "muestra muestran mostró mostraron mostraba mostrado mostrando",
  demostrar: "demuestra demuestran demostró demostraron demostrado demostrando",
  recordar: "recuerda recuerdan recordó recordaron recordaba recordado recordando",
  negar: "niega niegan negó negaron negaba negaban negado negando",
  desmentir: "desmiente desmienten desmintió desmintieron desmentido desmintiendo",
  advertir: "advierte advierten advirtió advirtieron advertía advertían advertido advirtiendo",
  sugerir: "sugiere sugieren sugirió sugirieron sugería sugerido sugiriendo",
  reconocer: "reconoce reconocen reconoció reconocieron reconocía reconocido reconociendo",
  admitir: "admite admiten admitió admitieron admitía admitido admitiendo",
  pedir: "pide piden pidió pidieron pedía pedían pedido pidiendo",
  creer: "cree creen creyó creyeron creía creían creído creyendo",
  pensar: "piensa piensan pensó pensaron pensaba pensado pensando",
  leer: "lee leen leyó leyeron leía leído leyendo",
  ver: "ve ven vio vieron veía visto viendo",
  prever: "prevé prevén previó previeron preveía previsto previendo",
  encontrar: "encuentra encuentran encontró encontraron encontrado encontrando",
  concluir: "concluye concluyen concluyó concluyeron concluía concluido concluyendo",
  proponer: "propone proponen propuso propusieron proponía propuesto proponiendo",
  suponer: "supone suponen supuso supusieron suponía supuesto suponiendo",
  exponer: "expone exponen expuso expusieron exponía expuesto exponiendo",
  reflejar: "refleja reflejan reflejó reflejaron reflejaba reflejado reflejando",
  atribuir: "atribuye atribuyen atribuyó atribuyeron atribuía atribuido atribuyendo",
  resolver: "resuelve resuelven resolvió resolvieron resuelto resolviendo",
  aducir: "aduce aducen adujo adujeron aducía aducido aduciendo",
  describir: "describe describen describió describieron describía descrito describiendo",
  escribir: "escribe escriben escribió escribieron escribía escrito escribiendo",
  temer: "teme temen temió temieron temía temido temiendo",
  saber: "sabe saben supo supieron sabía sabido sabiendo",
  entender: "entiende entienden entendió entendieron entendía entendido entendiendo",
  defender: "defiende defienden defendió defendieron defendía defendido defendiendo",
  prometer: "promete prometen prometió prometieron prometía prometido prometiendo",
  responder: "responde responden respondió respondieron respondía respondido respondiendo",
  referir: "refiere refieren refirió refirieron refería referían referido refiriendo",
  confiar: "confía confían confió confiaron confiaba confiado confiando",
  proseguir: "prosigue prosiguen prosiguió prosiguieron prosiguiendo",
  coincidir: "coincide coinciden coincidió coincidieron coincidía coincidido coincidiendo",
  insistir: "insiste insisten insistió insistieron insistía insistido insistiendo",
  definir: "define definen definió definieron definía definido definiendo",
  recoger: "recoge recogen recogió recogieron recogía recogido recogiendo",
  sentir: "siente sienten sintió sintieron sentía sentido sintiendo",
  exigir: "exige exigen exigió exigieron exigía exigían exigido exigiendo",
  decidir: "decide deciden decidió decidieron decidía decidido decidiendo",
  establecer: "establece establecen estableció establecieron establecía establecido estableciendo",
  agradecer: "agradece agradecen agradeció agradecieron agradecía agradecido agradeciendo",
  esgrimir: "esgrime esgrimen esgrimió esgrimieron esgrimía esgrimido esgrimiendo",
  rebatir: "rebate rebaten rebatió rebatieron rebatía rebatido rebatiendo",
  resumir: "resume resumen resumió resumieron resumía resumido resumiendo",
  presumir: "presume presumen presumió presumieron presumía presumido presumiendo",
  descubrir: "descubre descubren descubrió descubrieron descubierto descubriendo",
  aplaudir: "aplaude aplauden aplaudió aplaudieron aplaudía aplaudido aplaudiendo",
  urgir: "urge urgen urgió urgieron urgía urgido urgiendo",
  cifrar: "cifra cifran cifró cifraron cifraba cifrado cifrando",
  añadir: "añade añaden añadió añadieron añadía añadían añadido añadiendo",
  recomendar: "recomienda recomiendan recomendó recomendaron recomendaba recomendado recomendando",
  aprobar: "aprueba aprueban aprobó aprobaron aprobado aprobando",
  apostar: "apuesta apuestan apostó apostaron apostaba apostado apostando",
  calificar: "califica califican calificó calificaron calificaba calificado calificando",
  criticar: "critica critican criticó criticaron criticaba criticado criticando",
  explicar: "explica explican explicó explicaron explicaba explicado explicando",
  comunicar: "comunica comunican comunicó comunicaron comunicaba comunicado comunicando",
  indicar: "indica indican indicó indicaron indicaba indicado indicando",
  comprobar: "comprueba comprueban comprobó comprobaron comprobado comprobando",
};

function forms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular.split(" ");
  const stem = verb.slice(0, -2);
  return ["a", "an", "ó", "aron", "aba", "aban", "ado", "ando"].map((ending) => stem + ending);
}

/** Every third-person form of every Spanish cue verb, with participles and gerunds. */
export function spanishCues(): Map<string, CueVerb> {
  const cues = new Map<string, CueVerb>();
  const classes: readonly (readonly [Iterable<string>, CueClass])[] = [
    [["decir", "mantener", "exponer", ...SPEECH], "speech"],
    [OBJECT, "object"],
    [CLAUSE, "clause"],
  ];
  for (const [verbs, cueClass] of classes) {
    for (const lemma of verbs) {
      for (const form of forms(lemma)) {
        if (cues.has(form)) continue;
        const kind = /[aeií]ndo$/.test(form)
          ? "ing"
          : /(?:ado|[ií]do|dicho|escrito|visto|puesto|suelto|bierto)$/.test(form)
            ? "past"
            : "finite";
        cues.set(form, { lemma, cueClass, form: kind });
      }
      if (!cues.has(lemma)) cues.set(lemma, { lemma, cueClass, form: "base" });
    }
  }
  return cues;
}
