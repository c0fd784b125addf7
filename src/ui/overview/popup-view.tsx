import type { PageAnnotations } from "../../core/model/annotation.ts";
import type { ProblemKind, ReadingProblem } from "../../core/model/reading-problem.ts";
import type { MessageKey, Translate } from "../translate.ts";
import type { Filter } from "./filters.ts";
import { type KeyBinding, KeysHelp } from "./keys-help.tsx";
import { PageOverview } from "./page-overview.tsx";
import { Actions, type Level, ReadingControls } from "./reading-controls.tsx";

export interface PopupState {
  readonly status: "reading" | "ready" | "no-article" | "failed" | "forbidden";
  /** Without what is muted. */
  readonly page: PageAnnotations | null;
  readonly notShown: readonly string[];
  readonly hidden: boolean;
  /** Words of the sentences that the reader muted on the page. */
  readonly mutedSentences: readonly string[];
  /** Whether the page's end was left out because it is too long; absent: no. */
  readonly isCut?: boolean;
  readonly problem: ReadingProblem | null;
  /** Why nothing can be done here; null when that is not known or not so. */
  readonly why: MessageKey | null;
}

export interface PopupViewProps {
  readonly state: PopupState;
  readonly t: Translate;
  readonly filter: Filter;
  readonly level: Level;
  /** Host name of the page; null when it has none to silence. */
  readonly site: string | null;
  readonly siteSilent: boolean;
  readonly keys: readonly KeyBinding[];
  readonly here: string | null;
  readonly onFilter: (filter: Filter) => void;
  readonly onChoose: (annotationId: string) => void;
  readonly onLevel: (level: Level) => void;
  readonly onToggle: () => void;
  readonly onSilence: (silent: boolean) => void;
  /** Shows the sentences again that were muted on the page. */
  readonly onUnmute: () => void;
  readonly onRead: () => void;
  /** Opens the reading view. */
  readonly onReader: () => void;
  /** Absent where the overview stands beside the page already. */
  readonly onPanel?: (() => void) | undefined;
  readonly onSettings: () => void;
}

/** The toolbar popup and the panel beside the page: the page's overview, or why there is none. */
export function PopupView(props: PopupViewProps) {
  const { state, t, siteSilent } = props;
  if (state.status !== "ready" || !state.page) return <NoOverview {...props} />;
  return (
    <>
      {siteSilent && <p class="banner">{t("nothing_silent")}</p>}
      {!siteSilent && props.level === "off" && <p class="banner">{t("nothing_off")}</p>}
      {state.isCut && <p class="banner">{t("overview_cut")}</p>}
      <PageOverview
        page={state.page}
        t={t}
        filter={props.filter}
        notShown={state.notShown}
        muted={state.mutedSentences.length}
        here={props.here}
        roomy={props.onPanel === undefined}
        onFilter={props.onFilter}
        onChoose={props.onChoose}
        onUnmute={props.onUnmute}
      />
      <aside class="settings-here">
        <ReadingControls {...props} hidden={state.hidden} />
        <details class="more">
          <summary>{t("options_keys")}</summary>
          <KeysHelp keys={props.keys} t={t} />
        </details>
      </aside>
      <Actions
        t={t}
        site={props.site}
        siteSilent={siteSilent}
        onSilence={props.onSilence}
        onReader={props.onReader}
        onPanel={props.onPanel}
        onSettings={props.onSettings}
      />
    </>
  );
}

const FAILED: Readonly<Record<ProblemKind, MessageKey>> = {
  page: "failed_page",
  text: "failed_text",
  records: "failed_records",
  store: "failed_store",
  gone: "failed_gone",
  unknown: "failed_unknown",
};

/** What is said when there is nothing to show: never a blank popup, always the reason and what can be done. */
function NoOverview({ state, t, onRead, onSettings }: PopupViewProps) {
  const { status, problem, why } = state;
  const canRead = (status === "no-article" || status === "failed") && why === null;
  return (
    <>
      <main class="popup-message" aria-live="polite">
        {status === "reading" && <p>{t("popup_reading")}</p>}
        {status === "failed" && (
          <>
            <p>{t(FAILED[problem?.kind ?? "unknown"])}</p>
            {problem && (
              <details class="more">
                <summary>{t("failed_detail")}</summary>
                <p class="meta detail" lang="en" dir="ltr">
                  {problem.detail}
                </p>
              </details>
            )}
          </>
        )}
        {status === "forbidden" && <p>{t(why ?? "popup_forbidden")}</p>}
        {status === "no-article" && (
          <>
            <p>{t(why ?? "popup_no_article")}</p>
            {why === null && <p class="meta">{t("popup_no_article_hint")}</p>}
          </>
        )}
        {canRead && (
          <button type="button" class="primary" onClick={onRead}>
            {t(status === "failed" ? "popup_again" : "popup_read")}
          </button>
        )}
      </main>
      <Actions t={t} onSettings={onSettings} />
    </>
  );
}
