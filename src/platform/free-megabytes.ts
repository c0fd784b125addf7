/** Room that the browser still has for what this extension keeps, in MB; null when it does not say. */
export async function freeMegabytes(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? null : Math.max(0, Math.floor((quota - (usage ?? 0)) / 1e6));
}
