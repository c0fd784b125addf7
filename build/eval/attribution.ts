import { runCorpus } from "./attribution-corpus.ts";
import { runPolnear } from "./attribution-polnear.ts";

/** Attribution on the project's own held-out texts and on PolNeAR's dev split, beside the published figures. */
export async function run(): Promise<void> {
  await runCorpus();
  await runPolnear();
}
