import { stat } from "node:fs/promises";
import { join } from "node:path";
import { buildAll, TARGETS, zipTarget } from "./build.ts";

/** `npm run build`: both extensions, both test builds, both zips; prints the sizes of the scripts. */
const started = performance.now();
const built = await buildAll();
for (const target of TARGETS) {
  const { directory } = built[target].store;
  const zip = await zipTarget(target, directory);
  const sizes = await Promise.all(
    ["gate.js", "content.js", "background.js", "popup.js"].map(
      async (name) => `${name} ${((await stat(join(directory, name))).size / 1000).toFixed(1)} KB`,
    ),
  );
  console.log(`${directory}: ${sizes.join(", ")}; ${zip}: ${((await stat(zip)).size / 1000).toFixed(0)} KB`);
}
console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
