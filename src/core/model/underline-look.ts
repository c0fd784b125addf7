/** The lines that a sentence can be underlined with, by their names in CSS. */
export const LINES = ["solid", "double", "dashed", "dotted", "wavy"] as const;

export type Line = (typeof LINES)[number];

/** What an underline can say, from the least to the most. */
export const UNDERLINE_STYLES = ["claim", "unnamed", "matched", "changed"] as const;

export type UnderlineStyle = (typeof UNDERLINE_STYLES)[number];

export interface UnderlineLook {
  readonly line: Line;
  /** "#rrggbb" */
  readonly color: string;
}

export type UnderlineLooks = Readonly<Record<UnderlineStyle, UnderlineLook>>;

/** Told apart by the line alone, so that colour is never the only sign. */
export const DEFAULT_LOOKS: UnderlineLooks = {
  claim: { line: "dotted", color: "#7a808a" },
  unnamed: { line: "dashed", color: "#8f63e8" },
  matched: { line: "solid", color: "#2f7de1" },
  changed: { line: "double", color: "#c2620a" },
};

/** Thickness in CSS pixels: as thin as each line can be told by; dots and dashes of one pixel would run together. */
export function thicknessOf(line: Line): number {
  return line === "dashed" || line === "dotted" ? 2 : 1;
}
