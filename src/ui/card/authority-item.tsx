import type { Authority } from "../../core/model/legal-question.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { MessageKey, Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";

/** How a text was checked, as records write it; what they add in brackets is shown as it is. */
const CHECKED: Readonly<Record<string, MessageKey>> = {
  "text-read": "checked_text",
  "described-in-source": "checked_described",
  "from-general-knowledge-unverified": "checked_unverified",
};

/** One statute, ruling or opinion: what it is, what it says, and whether its text was read. */
export function AuthorityItem({ authority, t }: { authority: Authority; t: Translate }) {
  const [, how = "", more = ""] = /^(\S+)\s*(.*)$/s.exec(authority.checked) ?? [];
  const key = CHECKED[how];
  return (
    <li>
      <p class="source-head" {...RECORD_TEXT}>
        <WebLink href={authority.url}>{authority.citation}</WebLink>{" "}
        <span class="meta">{authority.name}</span>
      </p>
      <p class="says" {...RECORD_TEXT}>
        {authority.says}
      </p>
      <p class={key === "checked_unverified" ? "meta unverified" : "meta"}>
        {key && t(key)} <bdi {...RECORD_TEXT}>{key ? more : authority.checked}</bdi>
      </p>
    </li>
  );
}
