import { wordSet } from "./pack.ts";

/** Words before a name, in lower case: "señora", "ministro". */
export const SPANISH_TITLES = wordSet(`
    sr sra srta señor señora señorita don doña d dr dra doctor doctora lic licenciado licenciada ing ingeniero
    ingeniera arq arquitecto arquitecta prof profesor profesora presidente presidenta vicepresidente
    vicepresidenta ministro ministra primer primera exministro exministra expresidente expresidenta alcalde
    alcaldesa intendente gobernador gobernadora senador senadora diputado diputada concejal concejala regidor
    regidora consejero consejera secretario secretaria subsecretario subsecretaria director directora gerente
    fiscal juez jueza magistrado magistrada abogado abogada general coronel capitán comandante teniente sargento
    comisario comisaria inspector inspectora jefe jefa portavoz vocero vocera rey reina príncipe princesa papa
    monseñor obispo arzobispo cardenal padre canciller embajador embajadora titular representante legislador
    legisladora dirigente líder entrenador entrenadora técnico párroco rector rectora economista analista
    experto experta investigador investigadora científico científica epidemiólogo bióloga astrofísica
    historiador historiadora escritor escritora actor actriz cantante candidato candidata contralor contralora
    apoderada letrado letrada académico académica adjunto adjunta estatal regional nacional federal ejecutivo
    ejecutiva delegada delegado comisionado comisionada`);
