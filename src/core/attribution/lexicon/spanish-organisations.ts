import { wordSet } from "./pack.ts";

/** Nouns for institutions, in lower case. */
export const SPANISH_ORGANISATIONS = wordSet(`
    empresa compañía firma corporación ministerio departamento agencia gobierno gabinete oficina consejo comité
    comisión corte tribunal juzgado parlamento senado congreso cámara asamblea partido sindicato asociación
    federación organización fundación instituto institución universidad colegio escuela hospital club equipo
    liga junta autoridad servicio ejército armada coalición alianza campaña banco fondo regulador embajada
    consulado misión secretaría subsecretaría aerolínea fabricante operador operadora proveedor constructora
    concesionaria estatal municipio ayuntamiento alcaldía consistorio gobernación prefectura intendencia región
    provincia ciudad estado país reino laboratorio observatorio sociedad academia foro cooperativa consorcio
    jurado defensa fiscalía acusación oposición dirección directiva aseguradora gremio patronal confederación
    coordinadora colectivo plataforma entidad dependencia organismo ente cartera ejecutivo cancillería
    procuraduría contraloría defensoría personería jefatura policía guardia carabineros bomberos iglesia
    diócesis grupo bancada administración propietaria distribuidora automotriz petrolera minera naviera
    eléctrica sanitaria farmacéutica tecnológica consultora productora cadena central tienda marca filial matriz
    clínica agrupación mesa canal casa autoridades sindicatos agencias hermandad cofradía mancomunidad parroquia
    facultad comuna milicia cártel banda notaría registro-civil comando comisaría países gobiernos empresas
    bancos partidos bananera cementera cervecera pesquera azucarera embotelladora telefónica hotelera
    siderúrgica acerera papelera gasista energética láctea ong diputación generalitat cabildo formación fracción
    bloque régimen dictadura chavismo oficialismo peronismo kirchnerismo correísmo uribismo fujimorismo
    benemérita multinacional calificadora inmobiliaria promotora escudería delegación
    subdelegación comandancia presidencia vicepresidencia municipalidad sindicatura
    aduana hacienda movimiento superintendencia veeduría sanatorio arzobispado obispado vaticano congregación
    guerrilla gendarmería editorial discográfica museo teatro subdirección`);
