import { type LanguagePack, phraseList, wordSet } from "./pack.ts";
import { spanishCues } from "./spanish-verbs.ts";

/** Spanish. */
export const ES: LanguagePack = {
  lang: "es",
  cues: spanishCues(),
  prepositionalCues: phraseList(`
    de acuerdo con | de acuerdo a | en palabras de | a juicio de | en opinión de | a decir de | en boca de |
    según informó | según informa | según confirmó | según explicó | según dijo | según indicó | según señaló |
    según publicó | según publica | según reveló | según relató | según fuentes de | según | conforme a | tal como informó |
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
  titles: wordSet(`
    sr sra srta señor señora señorita don doña d dr dra doctor doctora lic licenciado licenciada ing ingeniero ingeniera
    arq arquitecto arquitecta prof profesor profesora presidente presidenta vicepresidente vicepresidenta ministro
    ministra primer primera exministro exministra expresidente expresidenta alcalde alcaldesa intendente gobernador
    gobernadora senador senadora diputado diputada concejal concejala regidor regidora consejero consejera secretario
    secretaria subsecretario subsecretaria director directora gerente fiscal juez jueza magistrado magistrada abogado
    abogada general coronel capitán comandante teniente sargento comisario comisaria inspector inspectora jefe jefa
    portavoz vocero vocera rey reina príncipe princesa papa monseñor obispo arzobispo cardenal padre canciller
    embajador embajadora titular representante legislador legisladora dirigente líder entrenador entrenadora técnico
    párroco rector rectora economista analista experto experta investigador investigadora científico científica
    epidemiólogo bióloga astrofísica historiador historiadora escritor escritora actor actriz cantante candidato
    candidata contralor contralora apoderada letrado letrada académico académica adjunto adjunta estatal regional
    nacional federal general ejecutivo ejecutiva delegada delegado comisionado comisionada`),
  roles: wordSet(`
    administrador administradora superintendente tesorero tesorera alguacil auditor auditora cónsul enviado
    enviada negociadora subdelegado intendenta lideresa cofundador editor editora corresponsal productor
    productora mánager encuestador consultor consultora notario copiloto astronauta
    anfitrión anfitriona organizador organizadora paramédico bombero farmacéutico farmacéutica veterinario
    veterinaria arqueólogo arqueóloga meteorólogo meteoróloga inversor inversora accionista árbitro árbitra
    camarero camarera mesero mesera panadero panadera albañil electricista desarrollador desarrolladora
    emprendedor emprendedora niñera bloguero bloguera youtuber tuitero tuitera autor autora compositor compositora
    guitarrista coreógrafo coreógrafa cómico fotógrafo fotógrafa diplomático diplomática soldado marinero veterano
    veterana viudo viuda informante rescatista cuidador cuidadora exmarido exnovio exnovia
    presidente presidenta vicepresidente vicepresidenta ministro ministra mandatario mandataria alcalde alcaldesa
    intendente gobernador gobernadora senador senadora diputado diputada concejal concejala regidor regidora consejero
    consejera secretario secretaria subsecretario subsecretaria director directora gerente fiscal juez jueza magistrado
    magistrada abogado abogada general coronel capitán comandante teniente sargento comisario inspector jefe jefa rey
    reina príncipe princesa papa obispo arzobispo cardenal canciller embajador embajadora titular legislador legisladora
    dirigente líder entrenador entrenadora técnico técnica párroco rector rectora economista analista investigador
    investigadora científico científica historiador historiadora escritor escritora actor actriz cantante candidato
    candidata contralor contralora letrado letrada académico académica funcionario funcionaria directivo directiva
    delegado delegada comisionado comisionada político diplomático integrante exministro expresidente empresario
    empresaria agricultor ganadero médico médica doctor doctora profesor profesora maestro maestra periodista
    presentador ponente instructor instructora coordinador coordinadora propietario propietaria
    futbolista delantero portero jugador jugadora apoderado apoderada dramaturgo artista arquitecto arquitecta
    ingeniero ingeniera bióloga biólogo epidemiólogo meteorólogo astrónoma astrónomo madre padre hermano hermana hijo
    hija viuda esposa esposo vocal consejal exdiplomático exfutbolista mediador
    seleccionador seleccionadora preparador preparadora guardameta defensor defensora centrocampista ariete capitana
    tenista ciclista piloto campeón campeona purpurado pontífice sacerdote pastor mandamás premier expremier exalcalde
    exalcaldesa exgobernador exgobernadora expresidenta exministra vicealcalde viceministro viceministra
    edil parlamentario parlamentaria congresista asambleísta eurodiputado eurodiputada procurador procuradora
    almirante jerarca gobernante estadista primatóloga paleontólogo paleontóloga sociólogo socióloga politólogo
    politóloga antropólogo antropóloga psicólogo psicóloga biólogo geólogo geóloga sismólogo sismóloga virólogo viróloga
    cineasta novelista poeta músico cantautor cantautora rapero modelo diseñador diseñadora guionista realizador
    abanderado abanderada aspirante militante exlíder exdirector exdirectora exfiscal exjuez exjefe
    uniformado uniformada suegra suegro yerno nuera cuñado cuñada tío tía abuelo abuela primo prima sobrino sobrina novio novia ganador ganadora
    vencedor vencedora finalista medallista míster comunicador comunicadora burgomaestre timonel estratega influencer conductor conductora animador animadora
    panelista torero atleta boxeador boxeadora nadador nadadora golfista corredor corredora mediocampista volante arquero
    arquera zaguero zaguera goleador goleadora atacante lateral mediapunta humorista comediante presentadora locutor
    locutora tertuliano tertuliana columnista intérprete estrella astro bailarina bailarín pintor pintora escultor
    escultora filósofo filósofa teólogo teóloga prelado religioso religiosa monja prefecto cacique magnate fundador
    fundadora ejecutivo ejecutiva subdirector subdirectora vicerrector vicerrectora decano decana catedrático catedrática
    exmandatario exalcalde exsenador exsenadora exdiputado exdiputada exprimer exjugador exjugadora exentrenador
    exseleccionador extécnico expiloto sospechoso sospechosa detenido detenida acusado acusada imputado imputada víctima
    querellante demandante denunciante afectado afectada sindicalista activista ambientalista feminista cocinero cocinera
    chef empresariado lendakari conseller consellera president primer edila comandanta mariscal brigadier caudillo vicario
    imán rabino patriarca nuncio monarca infanta duque duquesa emperador emir jeque sultán dictador zar expremier
    virólogo inmunólogo inmunóloga oncólogo oncóloga pediatra cirujano cirujana neurólogo neuróloga químico química
    físico física matemático matemática ecologista climatólogo climatóloga vulcanólogo vulcanóloga`),
  unnamed: wordSet(`
    paciente pacientes cliente clientes inquilino inquilina inquilinos usuario usuaria lector lectora lectores
    oyente oyentes pasajero pasajera sobreviviente jubilado jubilada jubilados turista visitante visitantes
    huésped huéspedes voluntario voluntaria voluntarios accionistas comprador compradora compradores vendedora
    agricultora futbolistas compañera colega colegas pareja preso presa reo migrante refugiado refugiada deportado
    deportada soldados guardias conductores peatón peatones hincha fan fans aficionado aficionada autores
    cantantes inversores bomberos rescatistas organizadores cuidadores
    fuente fuentes funcionario funcionarios funcionarias portavoz portavoces vocero vocera voceros persona personas
    experto experta expertos expertas analista analistas crítico críticos testigo testigos vecino vecina vecinos
    vecinas residente residentes fiscales investigador investigadores agente agentes autoridades abogados abogadas
    diplomático diplomáticos legisladores senadores diputados activistas manifestantes organizadores partidarios
    opositores científicos economistas historiadores académicos especialista especialistas observadores médicos
    enfermeras maestros padres estudiantes trabajador trabajadores trabajadora trabajadoras empleado empleada empleados
    empleadas ejecutivos inversores inversionistas banqueros agricultores ganaderos aficionados amigos amigo amiga
    familiares familiar familia familias compañeros compañero miembros miembro integrante integrantes líderes soldados
    comandantes víctimas sobrevivientes supervivientes pasajeros clientes usuarios votantes pilotos ingenieros
    representante representantes negociadores mediadores rebeldes grupo comerciantes pescadores pobladores campesinos
    campesina campesino hombre mujer joven jóvenes asesores asesor asesora colaboradores exempleados exempleadas
    alguien entorno círculo allegados allegado dueño dueña socorristas bomberos rescatistas dueños productores exportadores
    jugadores jugador colaborador varios algunos otros dos tres cuatro cinco uno una otra otro ninguno policía policías
    uniformados mandos mando cargo cargos ex-empleados juristas constitucionalistas meteorólogos comuneros feriantes
    feriante minero mineros sargento elemento elementos empresarios-anónimos empleador magistrados jueces oposición-anónima
    negociador exfuncionario exfuncionarios exfuncionaria técnicos falsificador libreros librero madres vecindario lugareños lugareño
    conocidos pescador taxista taxistas camionero camioneros vendedor vendedores periodistas reporteros ministros alcaldes
    consejeros ediles concejales abogado-defensor presos reclusos migrantes refugiados estudiante inquilinos inquilino espectadores
    hinchas oyentes lectores sanitarios enfermera enfermero médico doctora docentes docente bañistas turistas
    operarios operario huelguistas allegadas recurrentes denunciantes demandantes querellantes afectados afectadas
    acusados imputados detenidos heridos internautas seguidores comensales caseros propietarios arrendatarios analistas
    consultores operadores traders estrategas sindicalistas ambientalistas ecologistas feministas delegados dirigentes
    empresarios transportistas transportista comerciante repartidores ciclistas peatones damnificados evacuados
    excombatientes militantes simpatizantes opositor observador inspectores peritos forenses letrados`),
  documents: wordSet(`
    informe informes estudio estudios encuesta encuestas sondeo sondeos memorando memorándum documento documentos
    expediente demanda querella denuncia acusación auto sentencia fallo resolución orden decreto ley proyecto
    transcripción carta cartas correo correos comunicado comunicados datos cifras estadísticas registros registro
    archivo archivos auditoría auditoria revisión artículo análisis evaluación dosier tratado constitución reglamento
    aviso boletín manifiesto censo contrato acuerdo propuesta plan borrador texto libro biografía vídeo video imágenes
    fotos fotografías grabación grabaciones audio mapa mapas página mensaje mensajes nota acta actas factura facturas
    balance previsión proyecciones estimaciones estimación resultados investigación hallazgos evidencia modelo atestado
    querella escrito escritos declaraciones documentación trabajo reporte reportes inventario muestra consenso recibo
    presupuesto memoria anexo cartel índice barómetro
    letrero audios edicto oficio bitácora parte partes sumario peritaje peritajes certificado constancia
    circular dictamen providencia minuta póster pancarta informe-anexo anuncio tuit
    conteo estadística legislación normativa norma reglamentación convenio pliego publicación`),
  organisations: wordSet(`
    empresa compañía firma corporación ministerio departamento agencia gobierno gabinete oficina consejo comité comisión
    corte tribunal juzgado parlamento senado congreso cámara asamblea partido sindicato asociación federación
    organización fundación instituto institución universidad colegio escuela hospital club equipo liga junta autoridad
    servicio ejército armada coalición alianza campaña banco fondo regulador embajada consulado misión secretaría
    subsecretaría aerolínea fabricante operador operadora proveedor constructora concesionaria estatal municipio
    ayuntamiento alcaldía consistorio gobernación prefectura intendencia región provincia ciudad estado país reino
    laboratorio observatorio sociedad academia foro cooperativa consorcio jurado defensa fiscalía acusación oposición
    dirección directiva aseguradora gremio cámara patronal confederación coordinadora colectivo plataforma entidad
    dependencia organismo ente cartera ejecutivo cancillería procuraduría contraloría defensoría personería jefatura
    policía guardia carabineros bomberos iglesia diócesis grupo bancada administración propietaria distribuidora
    automotriz petrolera minera naviera eléctrica sanitaria farmacéutica tecnológica consultora productora cadena
    central tienda marca filial matriz clínica agrupación mesa canal casa
    autoridades sindicatos agencias hermandad cofradía mancomunidad parroquia facultad comuna milicia cártel banda
    notaría registro-civil
    comando comisaría países gobiernos empresas bancos partidos bananera cementera cervecera pesquera azucarera
    embotelladora telefónica hotelera siderúrgica acerera papelera gasista energética láctea`),
  outletNouns: wordSet(
    "diario periódico revista semanario cadena canal emisora radio televisión medio medios portal sitio web agencia rotativo tabloide blog pódcast podcast programa",
  ),
  governments: wordSet(`
    washington moscú pekín bruselas londres parís berlín teherán kiev jerusalén ankara madrid roma caracas bogotá
    brasilia lima quito santiago montevideo asunción rusia china irán israel ucrania turquía francia alemania españa
    italia japón india méxico canadá venezuela cuba colombia brasil argentina chile perú moncloa quirinal zarzuela
    carabineros senamhi hamás hezbolá otan opep unesco unicef interpol onu ue fmi oms nasa fbi cia pemex inegi pp psoe
    vox sumar podemos morena pri pan telefónica google apple meta microsoft amazon kremlin pentágono`),
  weekdays: wordSet(
    "lunes martes miércoles jueves viernes sábado domingo hoy ayer anoche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
  complementisers: wordSet("que"),
  noComment:
    /(?:^|[^\p{L}])(?:declin(?:ó|aron|a|an)|rehus(?:ó|aron|a|an)|evit(?:ó|aron|a|an)|rechaz(?:ó|aron))\s+(?:(?:a|hacer|ofrecer|dar)\s+)?(?:comentar|hacer\s+comentarios|comentarios|declaraciones|hacer\s+declaraciones|pronunciarse|responder|dar\s+detalles|valorar|confirmar)|(?:^|[^\p{L}])no\s+(?:quiso|quisieron|ha\s+querido|han\s+querido|quiere|respondi(?:ó|eron)|ha\s+respondido|han\s+respondido|contest(?:ó|aron)|coment(?:ó|aron)|hizo\s+comentarios|atendi(?:ó|eron)|ha\s+atendido|se\s+pronunci(?:ó|aron)|se\s+ha\s+pronunciado|había\s+respondido|devolvi(?:ó|eron))(?:$|[^\p{L}])|(?:^|[^\p{L}])sin\s+comentarios|ni\s+confirm(?:ó|a|an)\s+ni\s+(?:desmintió|negó|desmiente|niega)/iu,
  denial:
    /^(?:niega|niegan|negó|negaron|negado|negando|desmiente|desmienten|desmintió|desmintieron|desmentido|rechaza|rechazan|rechazó|rechazaron|rechazado|descarta|descartan|descartó|descartaron)$/iu,
};
