import { tellFollowers } from "./platform/follow-port.ts";

/** Overviews beside the page, which are told when another sentence is read. */
export interface Followers {
  /** Whether there are any. */
  readonly isAny: boolean;
  /** To be called when another sentence may be read for another reason than scrolling and keys. */
  tell(): void;
}

/** Lets overviews follow the sentence being read until the signal aborts; listens to the page only while one does. */
export function createFollowers(sentence: () => string | null, signal: AbortSignal): Followers {
  const followers = new Set<() => void>();
  tellFollowers(
    (changed, until) => {
      followers.add(changed);
      until.addEventListener("abort", () => followers.delete(changed), { once: true });
      for (const type of ["scrollend", "keyup"])
        document.addEventListener(type, changed, { capture: true, passive: true, signal: until });
    },
    sentence,
    signal,
  );
  return {
    get isAny() {
      return followers.size > 0;
    },
    tell() {
      for (const tell of followers) tell();
    },
  };
}
