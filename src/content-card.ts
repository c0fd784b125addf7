import { providePart } from "./content-parts.ts";
import { toCaseFile } from "./core/export/case-file.ts";
import { mountCard, mountLookUp } from "./ui/card/mount-card.tsx";
import { saveText } from "./ui/save-text.ts";
import { createTranslate } from "./ui/translate.ts";

/** Comes into a page when a card is about to be asked for: most pages that are read show none. */
providePart("card", { mountCard, mountLookUp, createTranslate, toCaseFile, saveText });
