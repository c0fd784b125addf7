import { DEFAULT_LOOKS, type UnderlineLooks } from "../core/model/underline-look.ts";
import type { Level } from "./calls.ts";

/** What the reader chose. Kept in the browser's local store, never synchronised. */
export interface Settings {
  readonly level: Level;
  readonly painter: "highlights" | "marks";
  /** How each kind of underline is drawn. */
  readonly looks: UnderlineLooks;
  /** BCP 47 tag of the interface language; "auto" for the browser's. */
  readonly language: string;
  /** Size of our own text, in percent of the normal one. */
  readonly textSize: number;
  /** Host names on which nothing is read. */
  readonly silentSites: readonly string[];
  /** Ids of records that the reader does not want to see. */
  readonly mutedRecords: readonly string[];
}

export const defaultSettings: Settings = {
  level: "all",
  painter: "highlights",
  looks: DEFAULT_LOOKS,
  language: "auto",
  textSize: 100,
  silentSites: [],
  mutedRecords: [],
};
