import type { PageAnnotations } from "../../core/model/annotation.ts";
import type { Translate } from "../translate.ts";
import { type Filter, PageOverview } from "./page-overview.tsx";

export interface PopupState {
  readonly status: "reading" | "ready" | "no-article" | "failed" | "forbidden";
  readonly page: PageAnnotations | null;
  readonly notShown: readonly string[];
  readonly hidden: boolean;
  readonly problem: string | null;
}

export interface PopupViewProps {
  readonly state: PopupState;
  readonly t: Translate;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onChoose: (annotationId: string) => void;
  readonly onToggle: () => void;
  readonly onRead: () => void;
  /** Opens the reading view. */
  readonly onReader: () => void;
  /** Null when the page has no site to silence. */
  readonly siteSilent: boolean | null;
  readonly onSettings: () => void;
  readonly onSilence: (silent: boolean) => void;
}

/** The popup: the page's overview, or in plain words why there is none and what can be done. */
export function PopupView(props: PopupViewProps) {
  const { state, t, filter, siteSilent } = props;
  if (state.status === "ready" && state.page) {
    return (
      <>
        <PageOverview
          page={state.page}
          t={t}
          filter={filter}
          notShown={state.notShown}
          onFilter={props.onFilter}
          onChoose={props.onChoose}
        />
        <footer class="actions">
          <button type="button" onClick={props.onToggle}>
            {t(state.hidden ? "popup_show" : "popup_hide")}
          </button>
          <button type="button" onClick={props.onReader}>
            {t("popup_reader")}
          </button>
          <button type="button" onClick={props.onSettings}>
            {t("popup_settings")}
          </button>
          {siteSilent !== null && (
            <button type="button" onClick={() => props.onSilence(!siteSilent)}>
              {t(siteSilent ? "popup_site_speak" : "popup_site_silent")}
            </button>
          )}
        </footer>
      </>
    );
  }
  return (
    <main class="popup-message" dir={t.direction} lang={t.locale} aria-live="polite">
      {state.status === "reading" && <p>{t("popup_reading")}</p>}
      {state.status === "forbidden" && <p>{t("popup_forbidden")}</p>}
      {state.status === "failed" && <p>{t("popup_failed", { why: state.problem ?? "" })}</p>}
      {state.status === "no-article" && (
        <>
          <p>{t("popup_no_article")}</p>
          <p class="meta">{t("popup_no_article_hint")}</p>
        </>
      )}
      {(state.status === "no-article" || state.status === "failed") && (
        <div class="actions">
          <button type="button" onClick={props.onRead}>
            {t("popup_read")}
          </button>
        </div>
      )}
    </main>
  );
}
