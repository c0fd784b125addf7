/** Longest time that work holds the page's thread without a pause, in ms. */
const SLICE = 8;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Runs steps to their end, pausing for the page whenever a slice of time is used up. Rejects when aborted. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE) continue;
    await pause();
    signal.throwIfAborted();
    started = performance.now();
  }
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
