import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { ChainDiagram } from "../card/chain-diagram.tsx";
import { RecordView } from "../card/record-view.tsx";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";

export interface MarginNoteProps {
  readonly annotation: Annotation;
  readonly number: number;
  readonly page: PageAnnotations;
  readonly t: Translate;
}

/** What is known of one sentence, beside it: first line and chain, the record below on demand. */
export function MarginNote({ annotation, number, page, t }: MarginNoteProps) {
  return (
    <aside class="note" id={`note-${number}`} aria-label={t("note_label", { number })}>
      <p class="note-line">
        <a class="note-number" href={`#mark-${number}`}>
          {number}
        </a>{" "}
        {firstLine(annotation, t)}
      </p>
      {annotation.chain.length > 2 && <ChainDiagram chain={annotation.chain} t={t} />}
      {annotation.matches.map((match) => {
        const record = page.records.find((each) => each.id === match.recordId);
        return record && <RecordView key={record.id} match={match} record={record} t={t} />;
      })}
    </aside>
  );
}
