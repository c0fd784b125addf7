import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { savedFile, saveInto } from "./downloads.ts";
import { cardText, hover, untilCardCloses, untilPainted } from "./reader.ts";

describeInBrowsers("what a reader objects to", { pages: { "/demo": DEMO } }, (stage) => {
  test("a wrong match is saved as a case that the command line reads again, and is muted", async () => {
    const page = await stage.extension.openPage(`${stage.origin}/demo`);
    if (stage.name === "chromium") await saveInto(page, stage.downloads);
    await untilPainted(page);
    await hover(page, "In late July the Treasury");
    await cardText(page, "Soles");
    await page.evaluate(() => {
      const root = document.querySelector("says-who-card")?.shadowRoot;
      root?.querySelector<HTMLElement>(".record .objections button, .objections button")?.click();
    });
    const path = await savedFile(page, stage.downloads, /^says-who-case-.+\.json$/);
    const file = JSON.parse(readFileSync(path, "utf8")) as { sentence: string; recordId: string };
    assert.match(file.sentence, /^In late July the Treasury/);
    const replayed = execFileSync(
      process.execPath,
      ["--import", "tsx", "build/analyze/main.ts", "--case", path],
      { encoding: "utf8" },
    );
    assert.match(replayed, new RegExp(`^still matched: ${file.recordId}`));

    await untilCardCloses(page);
    const muted = await stage.extension.inExtension(async () => {
      const { settings } = await globalThis.browser.storage.local.get("settings");
      return (settings as { mutedRecords: string[] }).mutedRecords;
    });
    assert.deepEqual(muted, [file.recordId]);
    await page.close();
  });

  test("a sentence that the reader wants no line under has none, and the others keep theirs", async () => {
    const page = await stage.extension.openPage(`${stage.origin}/demo`);
    const before = await untilPainted(page);
    await hover(page, "The harbour's own customs office");
    await cardText(page, "Harbour Ledger");
    await page.evaluate(() => {
      const root = document.querySelector("says-who-card")?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>(".objections button") ?? [])];
      buttons.at(-1)?.click();
    });
    await untilCardCloses(page);
    await page.waitForFunction(
      (count) => {
        let now = 0;
        for (const [key, value] of CSS.highlights)
          if (key.startsWith("says-who-") && key !== "says-who-open") now += value.size;
        return now === count - 1;
      },
      {},
      before,
    );
    await page.close();
  });
});
