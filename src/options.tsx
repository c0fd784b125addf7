import { render } from "preact";
import "./ui/base.css";
import "./ui/options/options.css";
import { interfaceLanguages } from "./platform/languages.ts";
import { callBackground } from "./platform/messaging.ts";
import {
  loadSettings,
  onSettingsChange,
  readSettings,
  type Settings,
  saveSettings,
} from "./platform/settings.ts";
import { chooseCatalog } from "./ui/choose-catalog.ts";
import { Dataset } from "./ui/options/dataset.tsx";
import { SettingsForm } from "./ui/options/settings-form.tsx";
import { saveText } from "./ui/save-text.ts";
import { createTranslate } from "./ui/translate.ts";

const { locale, catalog } = chooseCatalog(interfaceLanguages());
const t = createTranslate(catalog, locale);
document.documentElement.lang = locale;
document.documentElement.dir = t.direction;
document.title = t("options_title");
const app = document.getElementById("app") as HTMLElement;

/** Larger than any settings file: what is larger is another file. */
const MAX_SETTINGS_BYTES = 1_000_000;

let settings: Settings = await loadSettings();
let problem: string | null = null;
let query = "";
const known = await callBackground("listKnowledge");

async function importSettings(file: File): Promise<void> {
  problem = null;
  try {
    if (file.size > MAX_SETTINGS_BYTES) throw new Error(`${file.name}: ${file.size} bytes`);
    settings = await saveSettings(readSettings(JSON.parse(await file.text())));
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  draw();
}

function draw(): void {
  render(
    <main class="options">
      <h1>{t("options_title")}</h1>
      <SettingsForm
        settings={settings}
        t={t}
        problem={problem}
        onChange={(change) => void saveSettings(change)}
        onExport={() => saveText("says-who-settings.json", JSON.stringify(settings, null, 2))}
        onImport={(file) => void importSettings(file)}
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
