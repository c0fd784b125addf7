import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import type { ElementHandle, Page } from "puppeteer-core";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { savedFile, saveInto } from "./downloads.ts";

describeInBrowsers("files that a reader saves and loads", { pages: { "/demo": DEMO } }, (stage) => {
  before(async () => {
    await stage.open("/demo");
  });

  const open = async (file: string): Promise<Page> => {
    const opened = await stage.extension.openPopup(`${stage.origin}/demo`);
    if (stage.name === "chromium") await saveInto(opened, stage.downloads);
    await opened.evaluate((to) => location.replace(`${to}.html${location.search}`), file);
    await opened.waitForFunction(
      (to) => location.pathname === `/${to}.html` && document.querySelector("#app main") !== null,
      {},
      file,
    );
    return opened;
  };
  const press = (on: Page, words: string) =>
    on.evaluate((text) => {
      const found = [...document.querySelectorAll("button")].find((each) => each.innerText.includes(text));
      if (!found) throw new Error(`there is no button "${text}"`);
      found.click();
    }, words);

  for (const [format, ending] of [
    ["Markdown", "md"],
    ["JSON", "json"],
    ["CSV", "csv"],
    ["ClaimReview", "jsonld"],
  ] as const) {
    test(`the findings as ${format}, each with a link to its sentence`, async () => {
      const view = await open("reader");
      await press(view, format);
      const saved = readFileSync(
        await savedFile(view, stage.downloads, new RegExp(`^says-who.*\\.${ending}$`)),
        "utf8",
      );
      assert.ok((saved.match(/\/demo#:~:text=/g) ?? []).length > 10, saved.slice(0, 500));
      await view.close();
    });
  }

  test("settings go into a file and come back from it; a file that is none is refused with the reason", async () => {
    const chosen = {
      level: "sourcing",
      textSize: 120,
      looks: { matched: { line: "wavy", color: "#117711" } },
      silentSites: ["quiet.example"],
    };
    const store = (settings: object) =>
      stage.extension.inExtension(async (value) => {
        await globalThis.browser.storage.local.set({ settings: value });
      }, settings);
    await store(chosen);
    const options = await open("options");
    await press(options, "Save settings");
    const path = await savedFile(options, stage.downloads, /^says-who-settings.*\.json$/);
    await store({});
    await options.waitForFunction(() => !document.body.innerText.includes("quiet.example"));

    const input = (await options.$("#file input[type=file]")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await options.waitForFunction(() => document.body.innerText.includes("quiet.example"));
    const stored = await stage.extension.inExtension(async () => {
      const { settings } = await globalThis.browser.storage.local.get("settings");
      return settings as { level: string; textSize: number; looks: { matched: object } };
    });
    assert.equal(stored.level, "sourcing");
    assert.equal(stored.textSize, 120);
    assert.deepEqual(stored.looks.matched, chosen.looks.matched);

    const broken = join(stage.downloads, "broken.json");
    writeFileSync(broken, "{");
    await input.uploadFile(broken);
    await options.waitForSelector("#file [role=alert]");
    assert.match(
      await options.evaluate(() => document.body.innerText),
      /quiet\.example/,
      "what was chosen stays",
    );
    await store({});
    await options.close();
  });
});
