import { render } from "preact";
import "./ui/base.css";
import "./ui/reading/reading.css";
import { pageClaimReviews } from "./core/export/to-claim-review.ts";
import { toCsv } from "./core/export/to-csv.ts";
import { toMarkdown } from "./core/export/to-markdown.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { callPage } from "./platform/messaging.ts";
import { chooseCatalog } from "./ui/choose-catalog.ts";
import { ExportBar, type ExportFormat } from "./ui/reading/export-bar.tsx";
import { ReadingView } from "./ui/reading/reading-view.tsx";
import { saveText } from "./ui/save-text.ts";
import { createTranslate } from "./ui/translate.ts";

const { locale, catalog } = chooseCatalog(interfaceLanguages());
const t = createTranslate(catalog, locale);
document.documentElement.lang = locale;
document.documentElement.dir = t.direction;
const app = document.getElementById("app") as HTMLElement;

const tabId = Number(new URLSearchParams(location.search).get("tab"));
const reading = await callPage(tabId, "getReading").catch(() => null);

if (reading === null) {
  render(<p class="reading-gone">{t("reading_gone")}</p>, app);
} else {
  const { article, page } = reading;
  if (page.headline) document.title = page.headline;
  const make: Record<ExportFormat, () => string> = {
    md: () => toMarkdown(page),
    json: () => JSON.stringify(page, null, 2),
    csv: () => toCsv(page),
    jsonld: () => JSON.stringify(pageClaimReviews(page), null, 2),
  };
  render(
    <>
      <ExportBar
        t={t}
        onExport={(format) => saveText(`says-who.${format}`, make[format]())}
        onPrint={() => print()}
      />
      <ReadingView article={article} page={page} t={t} />
    </>,
    app,
  );
}
