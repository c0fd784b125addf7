import type { Translate } from "../translate.ts";

export type ExportFormat = "md" | "json" | "csv" | "jsonld";

export interface ExportBarProps {
  readonly t: Translate;
  readonly onExport: (format: ExportFormat) => void;
  readonly onPrint: () => void;
}

const NAMES: Record<ExportFormat, string> = {
  md: "Markdown",
  json: "JSON",
  csv: "CSV",
  jsonld: "ClaimReview",
};

/** Save the findings in one of four formats, or print them. */
export function ExportBar({ t, onExport, onPrint }: ExportBarProps) {
  return (
    <nav class="export" aria-label={t("export_label")}>
      <span class="meta">{t("export_label")}</span>
      {(Object.keys(NAMES) as ExportFormat[]).map((format) => (
        <button key={format} type="button" onClick={() => onExport(format)}>
          <bdi lang="en">{NAMES[format]}</bdi>
        </button>
      ))}
      <button type="button" class="primary" onClick={onPrint}>
        {t("export_print")}
      </button>
    </nav>
  );
}
