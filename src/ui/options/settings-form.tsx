import type { Translate } from "../translate.ts";

/** What the form shows and changes: the reader's settings, by the names of the settings store. */
export interface FormSettings {
  readonly level: "off" | "matches" | "sourcing" | "all";
  readonly painter: "highlights" | "marks";
  readonly silentSites: readonly string[];
  readonly mutedRecords: readonly string[];
}

export interface SettingsFormProps {
  readonly settings: FormSettings;
  readonly t: Translate;
  /** Why the last settings file was refused; null when none was. */
  readonly problem: string | null;
  readonly onChange: (change: Partial<FormSettings>) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

export function SettingsForm({ settings, t, problem, onChange, onExport, onImport }: SettingsFormProps) {
  return (
    <>
      <section>
        <h2>{t("options_reading")}</h2>
        <fieldset>
          <legend>{t("options_level")}</legend>
          {(["off", "matches", "sourcing", "all"] as const).map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="level"
                checked={settings.level === level}
                onChange={() => onChange({ level })}
              />
              {t(`level_${level}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t("options_painter")}</legend>
          {(["highlights", "marks"] as const).map((painter) => (
            <label key={painter}>
              <input
                type="radio"
                name="painter"
                checked={settings.painter === painter}
                onChange={() => onChange({ painter })}
              />
              {t(`painter_${painter}`)}
            </label>
          ))}
        </fieldset>
        <h3>{t("options_keys")}</h3>
        <p class="says">
          {t("options_keys_text", { next: "Alt+Shift+J", previous: "Alt+Shift+K", toggle: "Alt+Shift+U" })}
        </p>
      </section>
      <RemovableList
        heading={t("options_silent")}
        items={settings.silentSites}
        t={t}
        onRemove={(site) => onChange({ silentSites: settings.silentSites.filter((each) => each !== site) })}
      />
      <RemovableList
        heading={t("options_muted")}
        items={settings.mutedRecords}
        t={t}
        onRemove={(id) => onChange({ mutedRecords: settings.mutedRecords.filter((each) => each !== id) })}
      />
      <section>
        <h2>{t("options_privacy")}</h2>
        <p>{t("options_privacy_text")}</p>
      </section>
      <section>
        <h2>{t("options_settings_file")}</h2>
        <button type="button" onClick={onExport}>
          {t("options_export")}
        </button>{" "}
        <label class="file">
          {t("options_import")}{" "}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onImport(file);
            }}
          />
        </label>
        {problem && <p role="alert">{t("options_import_failed", { why: problem })}</p>}
      </section>
    </>
  );
}

interface RemovableListProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly t: Translate;
  readonly onRemove: (item: string) => void;
}

function RemovableList({ heading, items, t, onRemove }: RemovableListProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {items.length === 0 && <p class="meta">{t("options_none")}</p>}
      <ul class="removable">
        {items.map((item) => (
          <li key={item}>
            <code>{item}</code>{" "}
            <button type="button" onClick={() => onRemove(item)}>
              {t("options_unmute")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
