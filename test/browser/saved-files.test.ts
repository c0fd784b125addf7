import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { ElementHandle, Page } from "puppeteer-core";
import { servePages } from "../../build/serve.ts";
import { downloadFolder, savedFile, saveInto } from "./downloads.ts";
import { type ExtensionBrowser, startBrowser } from "./harness.ts";
import { untilPainted } from "./reader.ts";

const demo = readFileSync("build/demo/article.html", "utf8");

for (const name of ["chromium", "firefox"] as const) {
  describe(`files that a reader saves and loads in ${name}`, { timeout: 240_000 }, () => {
    const { folder, prefs } = downloadFolder();
    let extension: ExtensionBrowser;
    let server: Awaited<ReturnType<typeof servePages>>;

    before(async () => {
      server = await servePages({ "/demo": demo });
      extension = await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`, {
        prefs,
      });
      await untilPainted(await extension.openPage(`${server.origin}/demo`));
    });
    after(async () => {
      await extension?.close();
      await server?.close();
    });

    const open = async (file: string): Promise<Page> => {
      const opened = await extension.openPopup(`${server.origin}/demo`);
      if (name === "chromium") await saveInto(opened, folder);
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
          await savedFile(view, folder, new RegExp(`^says-who.*\\.${ending}$`)),
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
        extension.inExtension(async (value) => {
          await globalThis.browser.storage.local.set({ settings: value });
        }, settings);
      await store(chosen);
      const options = await open("options");
      await press(options, "Save settings");
      const path = await savedFile(options, folder, /^says-who-settings.*\.json$/);
      await store({});
      await options.waitForFunction(() => !document.body.innerText.includes("quiet.example"));

      const input = (await options.$("#file input[type=file]")) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await options.waitForFunction(() => document.body.innerText.includes("quiet.example"));
      const stored = await extension.inExtension(async () => {
        const { settings } = await globalThis.browser.storage.local.get("settings");
        return settings as { level: string; textSize: number; looks: { matched: object } };
      });
      assert.equal(stored.level, "sourcing");
      assert.equal(stored.textSize, 120);
      assert.deepEqual(stored.looks.matched, chosen.looks.matched);

      const broken = join(folder, "broken.json");
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
}
