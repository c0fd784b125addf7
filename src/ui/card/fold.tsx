import type { ComponentChildren } from "preact";

/** What the reader opened and closed since the script began, by id: a card that is drawn anew has it as it was left. */
const left = new Map<string, boolean>();

export interface FoldProps {
  /** Names what is folded, in all cards and screens alike: "sources of some-record". */
  readonly id: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  /** How it stands until the reader opens or closes it. */
  readonly open?: boolean | undefined;
  /** It stands open whatever the reader did: on paper nothing can be opened. */
  readonly always?: boolean | undefined;
  readonly class?: string | undefined;
}

/** Something that is read on demand, and stays open or closed as the reader left it. */
export function Fold({
  id,
  summary,
  children,
  open = false,
  always = false,
  class: name = "more",
}: FoldProps) {
  return (
    <details class={name} open={always || (left.get(id) ?? open)}>
      {/* Not at "toggle", which is also told of what nobody clicked. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary
        onClick={({ currentTarget }) =>
          left.set(id, !(currentTarget.parentElement as HTMLDetailsElement).open)
        }
      >
        {summary}
      </summary>
      {children}
    </details>
  );
}
