import type { Translate } from "../translate.ts";

/** How many legal questions are open, which leads to them: they stand below the card's records. */
export function ToQuestions({ count, t }: { count: number; t: Translate }) {
  if (count === 0) return null;
  return (
    <button type="button" class="quiet to-questions" onClick={(event) => lead(event.currentTarget)}>
      {t("legal_heading", { count })}
    </button>
  );
}

/** Where the card scrolls, the page must not. */
function lead(from: HTMLElement): void {
  const card = from.closest<HTMLElement>(".card");
  const questions = card?.querySelector<HTMLElement>(".questions");
  if (!card || !questions) return;
  const scrolls = card.scrollHeight > card.clientHeight;
  questions.querySelector("summary")?.focus({ preventScroll: scrolls });
  const head = card.querySelector<HTMLElement>(".card-head")?.offsetHeight ?? 0;
  if (scrolls) card.scrollTo({ top: questions.offsetTop - head });
}
