import { wordSet } from "./pack.ts";

/** Names, in lower case, that stand for a government or an institution. */
export const SPANISH_GOVERNMENTS = wordSet(`
    washington moscú pekín bruselas londres parís berlín teherán kiev jerusalén ankara madrid roma caracas
    bogotá brasilia lima quito santiago montevideo asunción rusia china irán israel ucrania turquía francia
    alemania españa italia japón india méxico canadá venezuela cuba colombia brasil argentina chile perú moncloa
    quirinal zarzuela carabineros senamhi hamás hezbolá otan opep unesco unicef interpol onu ue fmi oms nasa fbi
    cia pemex inegi pp psoe vox sumar podemos morena pri pan telefónica google apple meta microsoft amazon
    kremlin pentágono interior hacienda economía defensa exteriores sanidad educación fomento`);
