/**
 * How long a tab is hidden before what was read of it is let go, in ms: longer than a look at another tab, and so soon
 * that the browser's own tidying of a tab that was just hidden takes it along. Later garbage waits for a tidying that a
 * hidden tab, where no script runs, never asks for.
 */
const REST = 10_000;

/**
 * Calls back when the tab has been hidden for long, unless something of ours is in use in it then. No timer runs in a
 * tab that is seen.
 */
export function watchRest(
  document: Document,
  isInUse: () => boolean,
  rest: () => void,
  signal: AbortSignal,
): void {
  const window = document.defaultView!;
  let timer: number | undefined;
  const stop = (): void => window.clearTimeout(timer);
  const turned = (): void => {
    stop();
    // A page out of the browser's memory may be seen again before its timers are.
    if (document.hidden) timer = window.setTimeout(() => document.hidden && !isInUse() && rest(), REST);
  };
  document.addEventListener("visibilitychange", turned, { signal });
  signal.addEventListener("abort", stop);
  turned();
}
