import type { MessageKey, Translate } from "../translate.ts";

export interface MendedNoticeProps {
  readonly t: Translate;
  /** Names of the settings, as they stand in `LABELS`. */
  readonly fields: readonly string[];
  /** Saves what was there; absent where the reader has it as a file. */
  readonly onSave?: (() => void) | undefined;
  readonly onForget: () => void;
}

/** What the form calls each setting. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  level: "options_level",
  painter: "options_painter",
  looks: "options_looks",
  language: "options_language",
  textSize: "options_text_size",
  silentSites: "options_silent",
  mutedRecords: "options_muted",
};

/** Says which settings could not be read and were set back, until the reader has seen it. */
export function MendedNotice({ t, fields, onSave, onForget }: MendedNoticeProps) {
  const names = fields.map((field) => (LABELS[field] ? t(LABELS[field]) : field));
  return (
    <section class="caution mended" role="status">
      <p>{t("mended_settings", { settings: t.list(names) })}</p>
      <div class="file-row">
        {onSave && (
          <button type="button" onClick={onSave}>
            {t("mended_save")}
          </button>
        )}
        <button type="button" onClick={onForget}>
          {t("mended_forget")}
        </button>
      </div>
    </section>
  );
}
