import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, inCard, untilCardCloses, untilPainted } from "./reader.ts";

/** After how many turns of the test's own loop the background is ended: before, while and after it works. */
const MOMENTS = [0, 1, 3, 10, 30, 100];

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

describeInBrowsers(
  "a background that is ended in the middle",
  { pages: { "/demo": DEMO }, timeout: 500_000 },
  (stage) => {
    const kill = async (moment: number): Promise<void> => {
      await turns(moment);
      await stage.extension.killBackground();
    };

    for (const moment of MOMENTS) {
      test(`moment ${moment}: a page is read, a card opens, a record is muted for good`, async () => {
        const page = await stage.extension.browser.newPage();
        await Promise.all([page.goto(`${stage.origin}/demo`), kill(moment)]);
        await page.bringToFront();
        await untilPainted(page);

        await kill(0);
        await Promise.all([hover(page, "In late July the Treasury"), kill(moment)]);
        await cardText(page, "Soles");
        await page.keyboard.press("Escape");
        await untilCardCloses(page);

        const mute = stage.extension.inExtension(async () => {
          const { sendMessage } = globalThis.browser.runtime;
          const list = (await sendMessage({ saysWho: "background", method: "listKnowledge", args: [] })) as {
            saysWhoAnswer: { records: { id: string }[] };
          };
          const { id } = list.saysWhoAnswer.records[0]!;
          const call = { saysWho: "background", method: "muteRecord", args: [id, true] };
          for (let tries = 0; tries < 5; tries++) if (await sendMessage(call).catch(() => null)) break;
          const { settings } = await globalThis.browser.storage.local.get("settings");
          await globalThis.browser.storage.local.remove("settings");
          return (settings as { mutedRecords: string[] }).mutedRecords.includes(id);
        });
        assert.equal(await mute, true);
        await page.close();
      });

      test(`moment ${moment}: words are looked up, the popup shows the page, a choice made there holds`, async () => {
        const page = await stage.open("/demo");
        await page.evaluate(() => {
          const paragraph = [...document.querySelectorAll("p")].find((each) =>
            each.innerText.includes("reward"),
          )!;
          getSelection()?.selectAllChildren(paragraph);
        });
        const lookUp = stage.extension.inExtension(async (url) => {
          const tab = (await globalThis.browser.tabs.query({})).find((each) => each.url === url)!;
          return await globalThis.browser.tabs.sendMessage(tab.id!, {
            saysWho: "page",
            method: "lookUp",
            args: [],
          });
        }, page.url());
        await Promise.all([lookUp, kill(moment)]);
        await page.bringToFront();
        await inCard(page, ".another-record");
        await page.keyboard.press("Escape");
        await untilCardCloses(page);

        const [popup] = await Promise.all([stage.extension.openPopup(page.url()), kill(moment)]);
        await popup.waitForSelector(".claim");
        const choose = popup.$eval(".levels label:first-of-type input", (input) =>
          (input as HTMLElement).click(),
        );
        await Promise.all([choose, kill(moment)]);
        await page.bringToFront();
        await page.waitForFunction(
          () => ![...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
        );
        await stage.extension.inExtension(() => globalThis.browser.storage.local.remove("settings"));
        await popup.close();
        await page.close();
      });
    }
  },
);
