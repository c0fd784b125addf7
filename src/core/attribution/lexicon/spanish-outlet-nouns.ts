import { wordSet } from "./pack.ts";

/** Nouns for outlets, in lower case. */
export const SPANISH_OUTLET_NOUNS = wordSet(`
    diario periódico revista semanario cadena canal emisora radio televisión medio medios portal sitio web
    agencia rotativo tabloide blog pódcast podcast programa informativo noticiero noticiario telediario matutino gaceta`);
