import type { Translate } from "../translate.ts";

export interface AboutProps {
  readonly t: Translate;
  readonly version: string;
  /** YYYY-MM-DD */
  readonly dataVersion: string;
  readonly onWelcome: () => void;
}

/** Privacy in plain words, and which version of extension and records this is. */
export function About({ t, version, dataVersion, onWelcome }: AboutProps) {
  return (
    <section id="privacy">
      <h2>{t("options_privacy")}</h2>
      <p>{t("options_privacy_text")}</p>
      <p class="meta">{t("options_version", { version, date: t.date(dataVersion) })}</p>
      <button type="button" onClick={onWelcome}>
        {t("options_welcome")}
      </button>
    </section>
  );
}
