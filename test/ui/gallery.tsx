import type { ComponentChild } from "preact";
import { DEFAULT_LOOKS } from "../../src/core/model/underline-look.ts";
import { ClaimCard } from "../../src/ui/card/claim-card.tsx";
import { LookUpCard } from "../../src/ui/card/look-up-card.tsx";
import { LANGUAGES } from "../../src/ui/choose-catalog.ts";
import { FeedsSection } from "../../src/ui/feeds/feeds-section.tsx";
import type { FinishedImport } from "../../src/ui/feeds/finished-import.ts";
import { RunningImport } from "../../src/ui/feeds/running-import.tsx";
import { About } from "../../src/ui/options/about.tsx";
import { Dataset } from "../../src/ui/options/dataset.tsx";
import { MendedNotice } from "../../src/ui/options/mended-notice.tsx";
import { SectionNav } from "../../src/ui/options/section-nav.tsx";
import { SettingsFile } from "../../src/ui/options/settings-file.tsx";
import { SettingsForm } from "../../src/ui/options/settings-form.tsx";
import { type PopupState, PopupView } from "../../src/ui/overview/popup-view.tsx";
import { ExportBar } from "../../src/ui/reading/export-bar.tsx";
import { ReadingView } from "../../src/ui/reading/reading-view.tsx";
import type { MessageKey, Translate } from "../../src/ui/translate.ts";
import { WelcomeView } from "../../src/ui/welcome/welcome-view.tsx";
import { fullArticle, fullPage } from "./full-page.ts";

/** Every screen of the interface in every state, by name, drawn in the words that are given. */

const nothing = () => undefined;
const keys = [
  { command: "next-claim", keys: "Alt+Shift+J" },
  { command: "previous-claim", keys: "Alt+Shift+K" },
  { command: "toggle", keys: "" },
  { command: "look-up", keys: "Alt+Shift+L" },
];

function card(t: Translate, id: string, pinned = false) {
  const annotation = fullPage.annotations.find((each) => each.id === id)!;
  return (
    <ClaimCard
      annotation={annotation}
      page={fullPage}
      t={t}
      pinned={pinned}
      onClose={nothing}
      onPin={nothing}
      onMove={nothing}
      onTextSize={nothing}
      onGoTo={nothing}
      onMute={nothing}
      onMuteFinding={nothing}
      onWrong={nothing}
    />
  );
}

function popup(t: Translate, change: Partial<PopupState>, level: "off" | "all" = "all", silent = false) {
  const state: PopupState = {
    status: "ready",
    page: fullPage,
    notShown: ["s8"],
    hidden: false,
    mutedSentences: ["⟦muted⟧"],
    problem: null,
    why: null,
    ...change,
  };
  return (
    <PopupView
      state={state}
      t={t}
      filter="all"
      level={level}
      site="news.example"
      siteSilent={silent}
      keys={keys}
      here="s2"
      onFilter={nothing}
      onChoose={nothing}
      onLevel={nothing}
      onToggle={nothing}
      onSilence={nothing}
      onUnmute={nothing}
      onRead={nothing}
      onReader={nothing}
      onPanel={nothing}
      onSettings={nothing}
    />
  );
}

const blank = (status: PopupState["status"], why: MessageKey | null = null): Partial<PopupState> => ({
  status,
  page: null,
  why,
});

const FINISHED: readonly FinishedImport[] = [
  {
    fileName: "a.example",
    reviews: 12,
    problem: null,
    line: null,
    openEnd: 21,
    refusals: { lines: Uint32Array.of(3, 9), reasons: Uint8Array.of(0, 8) },
  },
  ...(["cut-off", "no-room", null] as const).map((problem) => ({
    fileName: "a.example",
    reviews: null,
    problem,
    line: problem === "cut-off" ? 12 : null,
    openEnd: null,
    refusals: null,
  })),
];

export const SCREENS: Readonly<Record<string, (t: Translate) => ComponentChild>> = {
  ...Object.fromEntries(
    fullPage.annotations.map(({ id }) => [`card ${id}`, (t: Translate) => card(t, id)] as const),
  ),
  "card pinned": (t) => card(t, "s1", true),
  "look-up": (t) => (
    <LookUpCard
      found={{
        page: fullPage,
        near: fullPage.records.map((record) => ({ record, shared: ["bridge", "closed"] })),
      }}
      sentence={fullPage.annotations[1]!}
      t={t}
      onClose={nothing}
    />
  ),
  "look-up without records": (t) => (
    <LookUpCard found={{ page: fullPage, near: [] }} sentence={null} t={t} onClose={nothing} />
  ),
  popup: (t) => popup(t, {}),
  "popup silent": (t) => popup(t, {}, "all", true),
  "popup off": (t) => popup(t, { hidden: true }, "off"),
  "popup of a page newer than the records": (t) =>
    popup(t, { page: { ...fullPage, datePublished: "2026-08-01", outlet: null } }),
  "popup of a page without dates and findings": (t) =>
    popup(t, {
      notShown: [],
      page: {
        ...fullPage,
        datePublished: null,
        annotations: fullPage.annotations.slice(8),
        legalQuestions: [],
      },
    }),
  "popup reading": (t) => popup(t, blank("reading")),
  "popup no article": (t) => popup(t, blank("no-article")),
  "popup failed": (t) => popup(t, { ...blank("failed"), problem: { kind: "text", detail: "⟦too large⟧" } }),
  "popup forbidden": (t) => popup(t, blank("forbidden")),
  ...Object.fromEntries(
    (["nothing_browser_page", "nothing_store", "nothing_file", "nothing_pdf"] as const).map(
      (why) => [`popup ${why}`, (t: Translate) => popup(t, blank("no-article", why))] as const,
    ),
  ),
  reader: (t) => (
    <>
      <ExportBar t={t} onExport={nothing} onPrint={nothing} />
      <ReadingView article={fullArticle} page={fullPage} t={t} printing={false} />
    </>
  ),
  "reader on paper": (t) => <ReadingView article={fullArticle} page={fullPage} t={t} printing={true} />,
  options: (t) => (
    <main class="options">
      <h1>{t("options_title")}</h1>
      <SectionNav
        t={t}
        sections={[
          { id: "reading", heading: "options_reading" },
          { id: "records", heading: "options_records" },
        ]}
      />
      <MendedNotice t={t} fields={["level", "mutedRecords"]} onSave={nothing} onForget={nothing} />
      <SettingsForm
        settings={{
          level: "all",
          painter: "highlights",
          looks: DEFAULT_LOOKS,
          language: "auto",
          textSize: 100,
          silentSites: ["a.example"],
          mutedRecords: ["bridge-closed"],
        }}
        t={t}
        languages={LANGUAGES}
        keys={keys}
        onChange={nothing}
        onKeys={nothing}
        statementOf={() => null}
      />
      <FeedsSection
        t={t}
        feeds={[
          {
            id: "a",
            name: "closed thing",
            isEnabled: true,
            reviews: 19_250,
            refused: 3,
            fileName: "a.example",
            imported: "2026-05-02",
          },
          {
            id: "b",
            name: "a.example",
            isEnabled: false,
            reviews: 12,
            refused: 0,
            fileName: "a.example",
            imported: "2026-05-02",
          },
        ]}
        running={null}
        finished={FINISHED}
        undone={["closed thing"]}
        mended={[
          { id: "a", name: "closed thing", kept: 19_242, lost: 8 },
          { id: "c", name: "a.example", kept: 0, lost: 12 },
        ]}
        onForget={nothing}
        onFiles={nothing}
        onCancel={nothing}
        onRename={nothing}
        onSwitch={nothing}
        onMove={nothing}
        onUpdate={nothing}
        onDelete={nothing}
        onSaveRefusals={nothing}
        onSaveRefused={nothing}
      />
      <RunningImport
        t={t}
        running={{
          fileName: "a.example",
          size: 1000,
          bytes: 500,
          reviews: 200,
          refused: 2,
          isReadWhole: true,
          waiting: 2,
        }}
        onCancel={nothing}
      />
      <SettingsFile t={t} problem="⟦no JSON⟧" onExport={nothing} onImport={nothing} />
      <About t={t} version="0.1.0" dataVersion="2026-06-22" onWelcome={nothing} />
      <Dataset
        records={fullPage.records}
        questions={fullPage.legalQuestions}
        dataVersion="2026-06-22"
        query="the"
        t={t}
        onQuery={nothing}
      />
    </main>
  ),
  welcome: (t) => (
    <WelcomeView
      t={t}
      article={fullArticle}
      page={fullPage}
      chosen={fullPage.annotations[1]!}
      keys={keys}
      onChoose={nothing}
      onSettings={nothing}
    />
  ),
};
