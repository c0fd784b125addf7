import { Icon } from "../icon.tsx";
import type { Translate } from "../translate.ts";

export type Level = "off" | "matches" | "sourcing" | "all";

export const LEVELS: readonly Level[] = ["off", "matches", "sourcing", "all"];

export interface ReadingControlsProps {
  readonly t: Translate;
  readonly level: Level;
  /** Host name of the page; null when it has none to silence. */
  readonly site: string | null;
  readonly siteSilent: boolean;
  /** Whether the underlines of this tab are hidden. */
  readonly hidden: boolean;
  readonly onLevel: (level: Level) => void;
  readonly onSilence: (silent: boolean) => void;
  readonly onToggle: () => void;
}

/** How much is underlined, on this site, in this tab. */
export function ReadingControls(props: ReadingControlsProps) {
  const { t, level, site, siteSilent, hidden, onLevel, onSilence, onToggle } = props;
  return (
    <section class="controls">
      <fieldset class="levels">
        <legend>{t("options_level")}</legend>
        {LEVELS.map((each) => (
          <label key={each} title={t(`level_${each}`)}>
            <input type="radio" name="level" checked={each === level} onChange={() => onLevel(each)} />
            <span>{t(`level_short_${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {site !== null && (
        <label class="switch">
          <input
            type="checkbox"
            checked={!siteSilent}
            onChange={(event) => onSilence(!event.currentTarget.checked)}
          />
          <span>{t("popup_site", { site })}</span>
        </label>
      )}
      <label class="switch">
        <input type="checkbox" checked={!hidden} onChange={onToggle} />
        <span>{t("popup_tab")}</span>
      </label>
    </section>
  );
}

export interface ActionsProps {
  readonly t: Translate;
  /** Absent where there is nothing to read. */
  readonly onReader?: (() => void) | undefined;
  /** Absent where the overview stands beside the page already. */
  readonly onPanel?: (() => void) | undefined;
  readonly onSettings: () => void;
  /** Host name of the page; null or absent when it has none to silence. */
  readonly site?: string | null | undefined;
  readonly siteSilent?: boolean | undefined;
  readonly onSilence?: ((silent: boolean) => void) | undefined;
}

/** Where one can go from the overview. */
export function Actions({ t, onReader, onPanel, onSettings, site, siteSilent, onSilence }: ActionsProps) {
  return (
    <footer class="actions">
      {onReader && (
        <button type="button" onClick={onReader}>
          <Icon name="page" /> {t("popup_reader")}
        </button>
      )}
      {onPanel && (
        <button type="button" onClick={onPanel}>
          <Icon name="panel" /> {t("popup_panel")}
        </button>
      )}
      {site && onSilence && (
        <button
          type="button"
          class="icon-only"
          aria-pressed={!siteSilent}
          title={t("popup_site", { site })}
          onClick={() => onSilence(!siteSilent)}
        >
          <Icon name={siteSilent ? "eye-shut" : "eye"} />
        </button>
      )}
      <button type="button" class="icon-only" title={t("popup_settings")} onClick={onSettings}>
        <Icon name="settings" />
      </button>
    </footer>
  );
}
