import { wordSet } from "./pack.ts";

/** Nouns for one person by post, trade or kinship, in lower case. */
export const SPANISH_ROLES = wordSet(`
    administrador administradora superintendente tesorero tesorera alguacil auditor auditora cónsul enviado
    enviada negociadora subdelegado intendenta lideresa cofundador editor editora corresponsal productor
    productora mánager encuestador consultor consultora notario copiloto astronauta anfitrión anfitriona
    organizador organizadora paramédico bombero farmacéutico farmacéutica veterinario veterinaria arqueólogo
    arqueóloga meteorólogo meteoróloga inversor inversora accionista árbitro árbitra camarero camarera mesero
    mesera panadero panadera albañil electricista desarrollador desarrolladora emprendedor emprendedora niñera
    bloguero bloguera youtuber tuitero tuitera autor autora compositor compositora guitarrista coreógrafo
    coreógrafa cómico fotógrafo fotógrafa diplomático diplomática soldado marinero veterano veterana viudo viuda
    informante rescatista cuidador cuidadora exmarido exnovio exnovia presidente presidenta vicepresidente
    vicepresidenta ministro ministra mandatario mandataria alcalde alcaldesa intendente gobernador gobernadora
    senador senadora diputado diputada concejal concejala regidor regidora consejero consejera secretario
    secretaria subsecretario subsecretaria director directora gerente fiscal juez jueza magistrado magistrada
    abogado abogada general coronel capitán comandante teniente sargento comisario inspector jefe jefa rey reina
    príncipe princesa papa obispo arzobispo cardenal canciller embajador embajadora titular legislador
    legisladora dirigente líder entrenador entrenadora técnico técnica párroco rector rectora economista
    analista investigador investigadora científico científica historiador historiadora escritor escritora actor
    actriz cantante candidato candidata contralor contralora letrado letrada académico académica funcionario
    funcionaria directivo directiva delegado delegada comisionado comisionada político integrante exministro
    expresidente empresario empresaria agricultor ganadero médico médica doctor doctora profesor profesora
    maestro maestra periodista presentador ponente instructor instructora coordinador coordinadora propietario
    propietaria futbolista delantero portero jugador jugadora apoderado apoderada dramaturgo artista arquitecto
    arquitecta ingeniero ingeniera bióloga biólogo epidemiólogo astrónoma astrónomo madre padre hermano hermana
    hijo hija esposa esposo vocal consejal exdiplomático exfutbolista mediador seleccionador seleccionadora
    preparador preparadora guardameta defensor defensora centrocampista ariete capitana tenista ciclista piloto
    campeón campeona purpurado pontífice sacerdote pastor mandamás premier expremier exalcalde exalcaldesa
    exgobernador exgobernadora expresidenta exministra vicealcalde viceministro viceministra edil parlamentario
    parlamentaria congresista asambleísta eurodiputado eurodiputada procurador procuradora almirante jerarca
    gobernante estadista primatóloga paleontólogo paleontóloga sociólogo socióloga politólogo politóloga
    antropólogo antropóloga psicólogo psicóloga geólogo geóloga sismólogo sismóloga virólogo viróloga cineasta
    novelista poeta músico cantautor cantautora rapero modelo diseñador diseñadora guionista realizador
    abanderado abanderada aspirante militante exlíder exdirector exdirectora exfiscal exjuez exjefe uniformado
    uniformada suegra suegro yerno nuera cuñado cuñada tío tía abuelo abuela primo prima sobrino sobrina novio
    novia ganador ganadora vencedor vencedora finalista medallista míster comunicador comunicadora burgomaestre
    timonel estratega influencer conductor conductora animador animadora panelista torero atleta boxeador
    boxeadora nadador nadadora golfista corredor corredora mediocampista volante arquero arquera zaguero zaguera
    goleador goleadora atacante lateral mediapunta humorista comediante presentadora locutor locutora tertuliano
    tertuliana columnista intérprete estrella astro bailarina bailarín pintor pintora escultor escultora
    filósofo filósofa teólogo teóloga prelado religioso religiosa monja prefecto cacique magnate fundador
    fundadora ejecutivo ejecutiva subdirector subdirectora vicerrector vicerrectora decano decana catedrático
    catedrática exmandatario exsenador exsenadora exdiputado exdiputada exprimer exjugador exjugadora
    exentrenador exseleccionador extécnico expiloto sospechoso sospechosa detenido detenida acusado acusada
    imputado imputada víctima querellante demandante denunciante afectado afectada sindicalista activista
    ambientalista feminista cocinero cocinera chef empresariado lendakari conseller consellera president primer
    edila comandanta mariscal brigadier caudillo vicario imán rabino patriarca nuncio monarca infanta duque
    duquesa emperador emir jeque sultán dictador zar inmunólogo inmunóloga oncólogo oncóloga pediatra cirujano
    cirujana neurólogo neuróloga químico química físico física matemático matemática ecologista climatólogo
    climatóloga vulcanólogo vulcanóloga oficial suboficial subprefecto subprefecta prefecta seremi subinspector
    subinspectora subteniente alférez detective síndico síndica fiscala procesado procesada condenado condenada
    encausado encausada investigado investigada perito perita forense criminólogo criminóloga criminalista
    jurista constitucionalista penalista relator relatora ombudsman cofundadora gerenta presidenciable
    precandidato precandidata excanciller exembajador exembajadora excomandante exagente exmilitar militar
    contraalmirante vicealmirante guerrillero guerrillera cabecilla capo narcotraficante financista banquero
    banquera exportador exportadora obrero alumno alumna geofísico geofísica oceanógrafo oceanógrafa
    epidemióloga infectólogo infectóloga cardiólogo cardióloga psiquiatra nutricionista dermatólogo dermatóloga
    ginecólogo ginecóloga internista urbanista programador programadora hacker streamer tiktoker creador
    creadora rapera dramaturga poetisa ensayista curador curadora galerista pianista violinista baterista
    vocalista tenor soprano diva vedette reportero reportera comentarista cronista dt luchador luchadora
    gimnasta velocista remero surfista esquiador jinete rejoneador intermediario intermediaria togado camarista
    corregidor subdelegada responsable encargado encargada supervisor supervisora interventor interventora nobel
    exasesor exasesora exesposo exesposa expareja hijastro hijastra padrastro padrino ahijado compadre
    exsacerdote jesuita exfuncionario excongresista exconcejal exconcejala exedil excapitán excandidato
    excandidata exportavoz exvocero exvocera exsecretario exsecretaria exsubsecretario exvicepresidente
    exvicepresidenta exdelegado exgeneral exgerente exmagistrado exmagistrada hotelero hotelera comisionista
    presidencialista ufólogo demógrafo demógrafa geógrafo geógrafa filólogo filóloga lingüista traductor
    traductora bibliotecario bibliotecaria archivero archivera restaurador restauradora anestesista
    fisioterapeuta odontólogo odontóloga logopeda pedagogo pedagoga educador educadora monitor monitora
    orientador orientadora ornitólogo ornitóloga botánico botánica entomólogo entomóloga microbiólogo
    microbióloga genetista farmacólogo farmacóloga toxicólogo toxicóloga anciano anciana vidente adivino adivina astrólogo astróloga tarotista colaborador colaboradora`);
