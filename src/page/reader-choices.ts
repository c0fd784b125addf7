import type { Annotation } from "../core/model/annotation.ts";
import type { UnderlineLooks, UnderlineStyle } from "../core/model/underline-look.ts";
import { chooseStyles, type Level } from "../core/underlines/choose-styles.ts";
import type { FoundSentences } from "./found-sentences.ts";

/** What the reader of the page chose, as far as it changes what is drawn. */
export interface ReadingSettings {
  readonly painter: "highlights" | "marks";
  readonly level: Level;
  readonly mutedRecords: readonly string[];
  /** How each style is drawn; absent: as it comes. */
  readonly looks?: UnderlineLooks;
  /** True when nothing is to be drawn on this site. */
  readonly silent: boolean;
}

/** What there is to say of the underlines: hidden here, off by the settings, none to show, shown. */
export type SaidOfLines = "hidden" | "off" | "none" | "shown";

/** What the reader chose on the page itself, until it is loaded anew: nothing read is stored. */
export interface OwnChoices {
  /** Whether all underlines are hidden. */
  hidden: boolean;
  /** Ids of records that are not to be shown. */
  readonly records: Set<string>;
  /** Words of sentences that no line is wanted under. */
  readonly sentences: Set<string>;
}

/** What is to be drawn on one page: the reader's settings, and what was chosen on the page itself. */
export class ReaderChoices<S extends ReadingSettings> {
  /** Null until the first answer brings them. */
  settings: S | null = null;

  constructor(
    /** Kept up to date: whoever reads the page next may go on from it. */
    readonly own: OwnChoices = { hidden: false, records: new Set(), sentences: new Set() },
  ) {}

  /** Takes over what was changed in the settings; returns whether that changes what is drawn. */
  change(settings: S): boolean {
    const before = this.settings;
    this.settings = settings;
    return (["painter", "level", "silent", "mutedRecords", "looks"] as const).some(
      (name) => JSON.stringify(before?.[name]) !== JSON.stringify(settings[name]),
    );
  }

  muteRecord(id: string): void {
    this.own.records.add(id);
  }

  muteSentence({ quote }: Annotation): void {
    this.own.sentences.add(quote.exact);
  }

  /** Whether nothing is drawn here whatever is found. */
  get isOff(): boolean {
    return this.own.hidden || this.settings?.silent === true || this.settings?.level === "off";
  }

  /** What became of the underlines by what the reader chose last; before anything was found they are as they are wanted. */
  said(found: FoundSentences | null): SaidOfLines {
    if (this.own.hidden) return "hidden";
    if (this.isOff) return "off";
    return found && this.styles(found).size === 0 ? "none" : "shown";
  }

  /** The sentences that are to be underlined, were nothing hidden here, each with its style. */
  styles({ page }: FoundSentences): Map<Annotation, UnderlineStyle> {
    if (this.settings === null) return new Map();
    const styles = chooseStyles(page, this.settings.level, [...this.mutedRecords()]);
    for (const annotation of styles.keys())
      if (this.own.sentences.has(annotation.quote.exact)) styles.delete(annotation);
    return styles;
  }

  /** How many sentences match a record that is shown; null where none are counted. */
  count(found: FoundSentences | null): number | null {
    if (!found || !this.settings || this.settings.silent) return null;
    return found.countMatched(this.mutedRecords(), this.own.sentences);
  }

  private mutedRecords(): ReadonlySet<string> {
    return new Set([...(this.settings?.mutedRecords ?? []), ...this.own.records]);
  }
}
