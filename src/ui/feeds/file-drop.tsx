import { useEffect, useState } from "preact/hooks";
import type { Translate } from "../translate.ts";

export interface FileDropProps {
  readonly t: Translate;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped anywhere on the page, or chosen in the file dialog. */
export function FileDrop({ t, onFiles }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    addEventListener(
      "dragover",
      (event) => {
        if (!holdsFiles(event)) return;
        // Without this the browser would open the file in place of the page.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener("dragleave", (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      "drop",
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => ended.abort();
  }, [onFiles]);
  return (
    <div class={isOver ? "feed-drop over" : "feed-drop"}>
      <p>{t("feeds_drop")}</p>
      <FileButton label={t("feeds_choose")} onFiles={onFiles} />
      <p class="meta">{t("feeds_formats")}</p>
    </div>
  );
}

export interface FileButtonProps {
  readonly label: string;
  /** Fuller name for screen readers; it begins with the visible words. */
  readonly name?: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the file dialog for one or more files. */
export function FileButton({ label, name, onFiles }: FileButtonProps) {
  return (
    <label class="button-like">
      {label}
      <input
        type="file"
        class="aside"
        multiple
        aria-label={name ?? label}
        accept=".json,.jsonl,.ndjson,.jsonld,.csv,.tsv,.txt,.gz,application/json,text/csv,application/gzip"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again.
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
