import type { Translate } from "../translate.ts";

const STYLES = ["matched", "changed", "unnamed", "claim"] as const;

/** The lines under sentences and what each says. */
export function StyleLegend({ t }: { t: Translate }) {
  return (
    <ul class="style-legend">
      {STYLES.map((style) => (
        <li key={style}>
          <span class={`line-${style}`}>{t(`style_${style}`)}</span>
        </li>
      ))}
    </ul>
  );
}
