import { render } from "preact";
import "./ui/base.css";
import "./ui/options/options.css";
import "./ui/feeds/feeds.css";
import { extensionVersion, openWelcome } from "./platform/install.ts";
import { keyBindings, keySettings } from "./platform/key-bindings.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { mendSettings } from "./platform/mend-settings.ts";
import { callBackground } from "./platform/messaging.ts";
import {
  forgetSetAside,
  loadSettings,
  onSettingsChange,
  type SetAside,
  type Settings,
  saveSettings,
  settingsSetAside,
} from "./platform/settings.ts";
import { ReaderFeeds } from "./reader-feeds.tsx";
import { LANGUAGES } from "./ui/choose-catalog.ts";
import { About } from "./ui/options/about.tsx";
import { Dataset } from "./ui/options/dataset.tsx";
import { MendedNotice } from "./ui/options/mended-notice.tsx";
import { type SectionLink, SectionNav } from "./ui/options/section-nav.tsx";
import { SettingsFile } from "./ui/options/settings-file.tsx";
import { SettingsForm } from "./ui/options/settings-form.tsx";
import { saveText } from "./ui/save-text.ts";
import { setUpPage } from "./ui/set-up-page.ts";

/** Larger than any settings file: what is larger is another file. */
const MAX_SETTINGS_BYTES = 1_000_000;

/** In the order of the page. */
const SECTIONS: readonly SectionLink[] = [
  { id: "reading", heading: "options_reading" },
  { id: "look", heading: "options_look" },
  { id: "keys", heading: "options_keys" },
  { id: "silent", heading: "options_silent" },
  { id: "muted", heading: "options_muted" },
  { id: "feeds", heading: "feeds_heading" },
  { id: "file", heading: "options_settings_file" },
  { id: "privacy", heading: "options_privacy" },
  { id: "records", heading: "options_records" },
];

const app = document.getElementById("app") as HTMLElement;
/** What of the stored settings, or of the file that was read last, could not be kept; null when the reader has seen it. */
let aside: (SetAside & { readonly isOfFile: boolean }) | null = await settingsSetAside().then(
  (stored) => stored && { ...stored, isOfFile: false },
);
let settings: Settings = await loadSettings();
let problem: string | null = null;
let query = "";
const [known, keys] = await Promise.all([callBackground("listKnowledge"), keyBindings().catch(() => [])]);
const statements = new Map(known.records.map((record) => [record.id, record.statement]));

async function importSettings(file: File): Promise<void> {
  problem = null;
  try {
    if (file.size > MAX_SETTINGS_BYTES) throw new Error(`${file.name}: ${file.size} bytes`);
    const read: unknown = JSON.parse(await file.text());
    const { settings: next, mended } = mendSettings(read);
    settings = await saveSettings(next);
    aside = mended.length > 0 ? { fields: mended, was: read, isOfFile: true } : null;
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  draw();
}

function draw(): void {
  const t = setUpPage(document, settings, interfaceLanguages());
  document.title = t("options_title");
  render(
    <main class="options">
      <h1>{t("options_title")}</h1>
      {aside && (
        <MendedNotice
          t={t}
          fields={aside.fields}
          onSave={
            aside.isOfFile
              ? undefined
              : () => saveText("says-who-set-aside.json", JSON.stringify(aside?.was, null, 2))
          }
          onForget={() => {
            if (!aside?.isOfFile) void forgetSetAside();
            aside = null;
            draw();
          }}
        />
      )}
      <SectionNav sections={SECTIONS} t={t} />
      <SettingsForm
        settings={settings}
        t={t}
        languages={LANGUAGES}
        keys={keys}
        onChange={(change) => void saveSettings(change)}
        onKeys={keySettings() ?? undefined}
        statementOf={(id) => statements.get(id) ?? null}
      />
      <ReaderFeeds t={t} />
      <SettingsFile
        t={t}
        problem={problem}
        onExport={() => saveText("says-who-settings.json", JSON.stringify(settings, null, 2))}
        onImport={(file) => void importSettings(file)}
      />
      <About
        t={t}
        version={extensionVersion()}
        dataVersion={known.dataVersion}
        onWelcome={() => void openWelcome()}
      />
      <Dataset
        records={known.records}
        questions={known.questions}
        dataVersion={known.dataVersion}
        query={query}
        t={t}
        onQuery={(next) => {
          query = next;
          draw();
        }}
      />
    </main>,
    app,
  );
}

onSettingsChange((next) => {
  settings = next;
  draw();
});
draw();
