import { wordSet } from "./pack.ts";

/** Nouns for people of whom none is named, in lower case: "vecinos", "fuentes". */
export const SPANISH_UNNAMED = wordSet(`
    paciente pacientes cliente clientes inquilino inquilina inquilinos usuario usuaria lector lectora lectores
    oyente oyentes pasajero pasajera sobreviviente jubilado jubilada jubilados turista visitante visitantes
    huésped huéspedes voluntario voluntaria voluntarios accionistas comprador compradora compradores vendedora
    agricultora futbolistas compañera colega colegas pareja preso presa reo migrante refugiado refugiada
    deportado deportada soldados guardias conductores peatón peatones hincha fan fans aficionado aficionada
    autores cantantes inversores bomberos rescatistas organizadores cuidadores fuente fuentes funcionario
    funcionarios funcionarias portavoz portavoces vocero vocera voceros persona personas experto experta
    expertos expertas analista analistas crítico críticos testigo testigos vecino vecina vecinos vecinas
    residente residentes fiscales investigador investigadores agente agentes autoridades abogados abogadas
    diplomático diplomáticos legisladores senadores diputados activistas manifestantes partidarios opositores
    científicos economistas historiadores académicos especialista especialistas observadores médicos enfermeras
    maestros padres estudiantes trabajador trabajadores trabajadora trabajadoras empleado empleada empleados
    empleadas ejecutivos inversionistas banqueros agricultores ganaderos aficionados amigos amigo amiga
    familiares familiar familia familias compañeros compañero miembros miembro integrante integrantes líderes
    comandantes víctimas sobrevivientes supervivientes pasajeros usuarios votantes pilotos ingenieros
    representante representantes negociadores mediadores rebeldes grupo comerciantes pescadores pobladores
    campesinos campesina campesino hombre mujer joven jóvenes asesores asesor asesora colaboradores exempleados
    exempleadas alguien entorno círculo allegados allegado dueño dueña socorristas dueños productores
    exportadores jugadores jugador colaborador varios algunos otros dos tres cuatro cinco uno una otra otro
    ninguno policía policías uniformados mandos mando cargo cargos ex-empleados juristas constitucionalistas
    meteorólogos comuneros feriantes feriante minero mineros sargento elemento elementos empresarios-anónimos
    empleador magistrados jueces oposición-anónima negociador exfuncionario exfuncionarios exfuncionaria
    técnicos falsificador libreros librero madres vecindario lugareños lugareño conocidos pescador taxista
    taxistas camionero camioneros vendedor vendedores periodistas reporteros ministros alcaldes consejeros
    ediles concejales abogado-defensor presos reclusos migrantes refugiados estudiante espectadores hinchas
    sanitarios enfermera enfermero médico doctora docentes docente bañistas turistas operarios operario
    huelguistas allegadas recurrentes denunciantes demandantes querellantes afectados afectadas acusados
    imputados detenidos heridos internautas seguidores comensales caseros propietarios arrendatarios consultores
    operadores traders estrategas sindicalistas ambientalistas ecologistas feministas delegados dirigentes
    empresarios transportistas transportista comerciante repartidores ciclistas damnificados evacuados
    excombatientes militantes simpatizantes opositor observador inspectores peritos forenses letrados profesores
    profesoras militares oficiales parlamentarios parlamentarias congresistas gobernadores consumidores obreros
    alumnos alumnas hijos hijas hermanos hermanas habitantes ciudadanos desplazados exiliados disidentes
    veteranos guerrilleros insurgentes talibanes brigadistas detectives facultativos procesados investigados
    internos arqueólogos astrónomos sismólogos biólogos efectivos chavistas oficialistas viajeros hoteleros
    hosteleros tuiteros voceras progenitores amigas epidemiólogos politólogos sociólogos psicólogos cardiólogos
    pediatras psiquiatras criminólogos criminalistas ufólogos demógrafos geólogos climatólogos virólogos
    nutricionistas paleontólogos antropólogos abonados ahorradores contribuyentes empleadores concejalas
    diputadas senadoras legisladoras alcaldesas ministras juezas magistradas fiscalas directivos sindicados videntes adivinos`);
