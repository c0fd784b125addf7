import type { ComponentChildren } from "preact";

/** A link to a web address in a new tab; the bare words when it is none: no data may smuggle in another scheme. */
export function WebLink({ href, children }: { href: string | null; children: ComponentChildren }) {
  if (href === null || !/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
