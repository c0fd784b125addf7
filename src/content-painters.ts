import { providePart } from "./content-parts.ts";
import { paintLines } from "./page/paint/lines.ts";
import { paintMarks } from "./page/paint/marks.ts";

/** Comes into a page where highlights do not do: real marks are asked for, colours are forced, the browser has none. */
providePart("painters", { lines: paintLines, marks: paintMarks });
