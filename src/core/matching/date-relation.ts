import type { DateMention } from "./date-mention.ts";
import type { Token } from "./tokens.ts";

/** How what is told lies to the date that begins at token `at`, by the words before it. */
export function relationBefore(tokens: readonly Token[], at: number): DateMention["relation"] {
  const before = tokens
    .slice(Math.max(0, at - 5), at)
    .map((token) => token.norm)
    .join(" ");
  if (
    /(?:since|desde|starting|beginning|from)(?: (?:early|late|mid|last|the|el|on|in|start|beginning|middle|end|of|comienzos|principios|inicios|mediados|finales|de))*$/.test(
      before,
    )
  )
    return "since";
  if (/(?:until|till|through|by|hasta|para)(?: (?:early|late|mid|the|el))*$/.test(before)) return "until";
  if (/(?:before|antes de|antes del)(?: the)?$/.test(before)) return "before";
  if (/(?:after|despues de|despues del|following)(?: the)?$/.test(before)) return "after";
  return "on";
}
