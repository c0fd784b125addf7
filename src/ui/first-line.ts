import type { Annotation } from "../core/model/annotation.ts";
import { nameInLine } from "./name-in-line.ts";
import type { Translate } from "./translate.ts";

/** Words of a name that the first line shows; the chain below it has the whole. */
const NAME_WORDS = 7;

/** What a card's first line may have at most. */
const LINE_WORDS = 10;

/** The finding in ten words: who stands behind this sentence, and through whom where that is not too long to say. */
export function shortLine(annotation: Annotation, t: Translate): string {
  const whole = firstLine(annotation, t);
  if (whole.split(/\s+/).length <= LINE_WORDS) return whole;
  const [outlet, origin] = [annotation.chain[0], annotation.chain.at(-1)];
  return outlet && origin && outlet !== origin
    ? firstLine({ ...annotation, chain: [outlet, origin] }, t)
    : whole;
}

/** The finding in one line: who stands behind this sentence, and through whom. */
export function firstLine(annotation: Annotation, t: Translate): string {
  const line = said(annotation, t);
  // Sources stand in it as the page writes them, "the mayor" at the line's beginning too.
  return line.charAt(0).toLocaleUpperCase(t.locale) + line.slice(1);
}

function said(annotation: Annotation, t: Translate): string {
  const { attribution, chain } = annotation;
  const outlet = shorten(chain[0]?.name ?? "", NAME_WORDS - 3) || t("this_page");
  if (!attribution) return chain.length === 0 ? t("line_not_read") : t("line_own_voice", { outlet });
  const { source, stance } = attribution;
  const via = chain.length > 2 ? t.list(chain.slice(1, -1).map((link) => shorten(link.name, 5))) : "";
  const name = shorten(nameInLine(source, t.locale), NAME_WORDS) || t("somebody");
  if (stance === "no-comment") return t("line_no_comment", { name });
  if (stance === "denies") return t(via ? "line_denies_via" : "line_denies", { name, via });
  switch (source.kind) {
    case "anonymous":
      return t(via ? "line_unnamed_via" : "line_unnamed", { name, via });
    case "none":
      return t(via ? "line_nobody_via" : "line_nobody", { via });
    case "document":
      return t(via ? "line_document_via" : "line_document", { name, via });
    case "outlet":
      return t(via ? "line_outlet_via" : "line_outlet", { name, via });
    default:
      if (attribution.quotation !== "indirect")
        return t(via ? "line_words_via" : "line_words", { name, via });
      return t(via ? "line_says_via" : "line_says", { name, via });
  }
}

function shorten(name: string, most: number): string {
  const words = name.split(/\s+/);
  return words.length > most + 1 ? `${words.slice(0, most).join(" ")} …` : name;
}
