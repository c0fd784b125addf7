/** One call on its way between the extension's parts. */
export interface Call {
  readonly saysWho: "background" | "page";
  readonly method: string;
  readonly args: readonly unknown[];
}

/** The background's answer to a call: nothing at all is the sign that it was ended in the middle. */
export interface BackgroundAnswer {
  readonly saysWhoAnswer: unknown;
}

/** The answer to a call that failed. */
export interface Problem {
  /** Why, for the reader. */
  readonly saysWhoProblem: string;
}

/** Who calls, as the browser says, never as the message says. */
export interface Caller {
  /** Null when the caller is not in a tab. */
  readonly tabId: number | null;
  readonly isTopFrame: boolean;
  readonly isExtensionPage: boolean;
}

/** Whether an unknown message is a well-formed call for this side. */
export function isCall(message: unknown, side: Call["saysWho"]): message is Call {
  if (typeof message !== "object" || message === null) return false;
  const call = message as Partial<Call>;
  return call.saysWho === side && typeof call.method === "string" && Array.isArray(call.args);
}

/** Messages from other extensions and from pages carry another id, or none. */
export function isForUs(senderId: string | undefined, ownId: string): boolean {
  return senderId === ownId;
}

/** Whether an answer says that the call failed. */
export function isProblem(answer: unknown): answer is Problem {
  return (
    typeof answer === "object" &&
    answer !== null &&
    typeof (answer as Partial<Problem>).saysWhoProblem === "string"
  );
}

export function isBackgroundAnswer(answer: unknown): answer is BackgroundAnswer {
  return typeof answer === "object" && answer !== null && "saysWhoAnswer" in answer;
}
