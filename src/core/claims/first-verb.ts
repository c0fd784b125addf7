/** The kind of the first finite verb among kinds of words (`wordKind`): "past", "present", "modal", "future"; "none" where no verb is known. */
export function firstVerb(kinds: readonly string[]): string {
  return (
    kinds.find((kind) => kind === "past" || kind === "present" || kind === "modal" || kind === "future") ??
    "none"
  );
}
