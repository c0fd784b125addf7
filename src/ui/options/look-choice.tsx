import {
  DEFAULT_LOOKS,
  LINES,
  type Line,
  UNDERLINE_STYLES,
  type UnderlineLook,
  type UnderlineLooks,
} from "../../core/model/underline-look.ts";
import { linesOnPaper } from "../set-looks.ts";
import type { Translate } from "../translate.ts";

export interface LookChoiceProps {
  readonly looks: UnderlineLooks;
  readonly t: Translate;
  readonly onChange: (looks: UnderlineLooks) => void;
}

/** The lines under sentences: what each says, drawn as it is drawn on pages, with its shape and colour to choose. */
export function LookChoice({ looks, t, onChange }: LookChoiceProps) {
  const lines = linesOnPaper(looks);
  const isUsual = JSON.stringify(looks) === JSON.stringify(DEFAULT_LOOKS);
  return (
    <fieldset class="looks">
      <legend>{t("options_looks")}</legend>
      <ul>
        {[...UNDERLINE_STYLES].reverse().map((style) => (
          <li key={style} class="look">
            <span class="look-sample" style={{ textDecoration: lines[style] }}>
              {t(`style_${style}`)}
            </span>
            <LookFields
              look={looks[style]}
              name={t(`style_${style}`)}
              t={t}
              onChange={(look) => onChange({ ...looks, [style]: look })}
            />
          </li>
        ))}
      </ul>
      <p class="meta">{t("looks_hint")}</p>
      <button type="button" disabled={isUsual} onClick={() => onChange(DEFAULT_LOOKS)}>
        {t("looks_reset")}
      </button>
    </fieldset>
  );
}

interface LookFieldsProps {
  readonly look: UnderlineLook;
  /** What a line of this look says. */
  readonly name: string;
  readonly t: Translate;
  readonly onChange: (look: UnderlineLook) => void;
}

function LookFields({ look, name, t, onChange }: LookFieldsProps) {
  return (
    <span class="look-fields">
      <select
        aria-label={t("looks_line", { style: name })}
        value={look.line}
        onChange={(event) => onChange({ ...look, line: event.currentTarget.value as Line })}
      >
        {LINES.map((line) => (
          <option key={line} value={line}>
            {t(`underline_${line}`)}
          </option>
        ))}
      </select>
      <input
        type="color"
        aria-label={t("looks_color", { style: name })}
        value={look.color}
        onChange={(event) => onChange({ ...look, color: event.currentTarget.value })}
      />
    </span>
  );
}
