import { render } from "preact";
import "./ui/base.css";
import "./ui/reading/reading.css";
import { pageClaimReviews } from "./core/export/to-claim-review.ts";
import { toCsv } from "./core/export/to-csv.ts";
import { toJson } from "./core/export/to-json.ts";
import { toMarkdown } from "./core/export/to-markdown.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { callPage } from "./platform/messaging.ts";
import { loadSettings } from "./platform/settings.ts";
import { ExportBar, type ExportFormat } from "./ui/reading/export-bar.tsx";
import { ReadingView } from "./ui/reading/reading-view.tsx";
import { saveText } from "./ui/save-text.ts";
import { setUpPage } from "./ui/set-up-page.ts";

const tabId = Number(new URLSearchParams(location.search).get("tab"));
const [settings, reading] = await Promise.all([
  loadSettings(),
  callPage(tabId, "getReading").catch(() => null),
]);
const t = setUpPage(document, settings, interfaceLanguages());
const app = document.getElementById("app") as HTMLElement;

if (reading === null) {
  document.title = `${t("extension_name")}: ${t("popup_reader")}`;
  render(<main class="reading-gone">{t("reading_gone")}</main>, app);
} else {
  const { article, page } = reading;
  document.title = page.headline ?? `${t("extension_name")}: ${t("popup_reader")}`;
  const make: Record<ExportFormat, () => string> = {
    md: () => toMarkdown(page),
    json: () => toJson(page),
    csv: () => toCsv(page),
    jsonld: () => JSON.stringify(pageClaimReviews(page), null, 2),
  };
  const draw = (printing: boolean): void =>
    render(
      <>
        <ExportBar
          t={t}
          onExport={(format) => saveText(`says-who.${format}`, make[format]())}
          onPrint={() => print()}
        />
        <ReadingView
          article={article}
          page={page}
          t={t}
          mutedRecords={settings.mutedRecords}
          printing={printing}
        />
      </>,
      app,
    );
  draw(false);
  window.addEventListener("beforeprint", () => draw(true));
  window.addEventListener("afterprint", () => draw(false));
}
