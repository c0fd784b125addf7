import type { Translate } from "../translate.ts";

export interface SettingsFileProps {
  readonly t: Translate;
  /** Why the last settings file was refused; null when none was. */
  readonly problem: string | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** Settings saved to a file and read from one. */
export function SettingsFile({ t, problem, onExport, onImport }: SettingsFileProps) {
  return (
    <section id="file">
      <h2>{t("options_settings_file")}</h2>
      <div class="file-row">
        <button type="button" onClick={onExport}>
          {t("options_export")}
        </button>
        <label class="button-like">
          {t("options_import")}
          <input
            type="file"
            class="aside"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onImport(file);
            }}
          />
        </label>
      </div>
      {problem && (
        <p role="alert" class="caution">
          {t("options_import_failed", { why: problem })}
        </p>
      )}
    </section>
  );
}
