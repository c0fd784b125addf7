import { render } from "preact";
import "./ui/base.css";
import "./ui/lines.css";
import "./ui/reading/reading.css";
import "./ui/reading/paper.css";
import { pageClaimReviews } from "./core/export/to-claim-review.ts";
import { toCsv } from "./core/export/to-csv.ts";
import { toJson } from "./core/export/to-json.ts";
import { toMarkdown } from "./core/export/to-markdown.ts";
import type { PageAnnotations } from "./core/model/annotation.ts";
import { withoutMuted } from "./core/summary/without-muted.ts";
import { callReader } from "./platform/call-reader.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { loadSettings, onSettingsChange } from "./platform/settings.ts";
import { isPrivateElsewhere } from "./platform/tabs.ts";
import { ExportBar, type ExportFormat } from "./ui/reading/export-bar.tsx";
import { ReadingView } from "./ui/reading/reading-view.tsx";
import { saveText } from "./ui/save-text.ts";
import { setLooks } from "./ui/set-looks.ts";
import { setUpPage } from "./ui/set-up-page.ts";

const EXPORTS: Readonly<Record<ExportFormat, (page: PageAnnotations) => string>> = {
  md: toMarkdown,
  json: toJson,
  csv: toCsv,
  jsonld: (page) => JSON.stringify(pageClaimReviews(page), null, 2),
};

const tabId = Number(new URLSearchParams(location.search).get("tab"));
const [loaded, reading, isPrivate] = await Promise.all([
  loadSettings(),
  callReader(tabId, "getReading").catch(() => null),
  isPrivateElsewhere(tabId),
]);
const app = document.getElementById("app") as HTMLElement;
let settings = loaded;
let printing = false;

function draw(): void {
  const t = setUpPage(document, settings, interfaceLanguages());
  setLooks(document, settings.looks);
  const ownTitle = `${t("extension_name")}: ${t("popup_reader")}`;
  if (reading === null) {
    document.title = ownTitle;
    render(<main class="reading-gone">{t("reading_gone")}</main>, app);
    return;
  }
  const { article, mutedSentences } = reading;
  const page = withoutMuted(reading.page, { records: settings.mutedRecords, sentences: mutedSentences });
  document.title = isPrivate ? ownTitle : (page.headline ?? ownTitle);
  render(
    <>
      <ExportBar
        t={t}
        onExport={(format) => saveText(`says-who.${format}`, EXPORTS[format](page))}
        onPrint={() => print()}
      />
      <ReadingView article={article} page={page} t={t} printing={printing} />
    </>,
    app,
  );
}

onSettingsChange((next) => {
  settings = next;
  draw();
});
for (const [event, onPaper] of [
  ["beforeprint", true],
  ["afterprint", false],
] as const)
  window.addEventListener(event, () => {
    printing = onPaper;
    draw();
  });
draw();
