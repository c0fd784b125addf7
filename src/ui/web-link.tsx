import type { ComponentChildren } from "preact";

export interface WebLinkProps {
  readonly href: string | null;
  /** Fuller name for screen readers; it has to begin with the visible words. */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to a web address in a new tab; the bare words when it is none: no data may smuggle in another scheme. */
export function WebLink({ href, label, children }: WebLinkProps) {
  if (href === null || !/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} aria-label={label} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
