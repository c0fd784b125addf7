import { cardPart } from "./card-part.ts";
import { providePart } from "./content-parts.ts";

/** Comes into a page when a card is about to be asked for: most pages that are read show none. */
providePart("card", cardPart);
