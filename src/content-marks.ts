import { providePart } from "./content-parts.ts";
import { paintMarks } from "./page/paint/marks.ts";

/** Comes into a page where the reader asks for real marks, or where the browser has no highlights. */
providePart("marks", paintMarks);
