import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { PageState } from "../../src/platform/calls.ts";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover } from "./reader.ts";
import { SEED, seedPage } from "./seed-page.ts";

const skip = existsSync(SEED) ? false : `${SEED} is not here: the seed article is not part of the project`;

/** The records of the assertions of the seed article. */
const RECORDS =
  "secret-directive-military-cartels past-military-role-support directive-basis-sea-foreign-soil military-drawing-up-options directive-most-aggressive-step anna-kelly-statement pentagon-declined-comment eo14157-signed eight-groups-designated-feb20 eo14157-quote-traditional-organized-crime soles-sdgt-july25 treasury-maduro-heads-soles reward-50-million maduro-indicted-2020 bondi-quote-narco-traffickers unilateral-assault-profound-change murder-question-nyt olc-opinion-unknown-aug2025 finucane-murder-assassination rubio-ewtn-other-elements rubio-armed-terrorist-organizations designation-no-force-authority force-needs-self-defense-claim navy-coast-guard-posse-comitatus posse-comitatus-rule directive-capture-or-kill campaign-vow-war-on-cartels trump-proposed-troops-april sheinbaum-aug8-not-our-territory multi-department-effort-nypost destroy-soles-nypost army-parade-june14".split(
    " ",
  );

describeInBrowsers(
  "the seed article",
  { pages: async () => ({ "/seed": seedPage(readFileSync(SEED, "utf8")) }), timeout: 120_000, skip },
  (stage) => {
    test("its assertions carry their records, and a card says where the words truly stand", async () => {
      const page = await stage.open("/seed");
      const state = await stage.extension.inExtension(async (url) => {
        const tab = (await globalThis.browser.tabs.query({})).find((each) => each.url === url);
        const call = { saysWho: "page", method: "getPageAnnotations", args: [] };
        return (await globalThis.browser.tabs.sendMessage(tab!.id!, call)) as PageState;
      }, `${stage.origin}/seed`);
      const found = new Set(
        state.page!.annotations.flatMap((each) => each.matches.map((match) => match.recordId)),
      );
      const missing = RECORDS.filter((id) => !found.has(id));
      assert.ok(missing.length <= 2, `missing: ${missing.join(", ")}`);
      assert.deepEqual(state.notShown, []);
      await page.bringToFront();
      await hover(page, "reports that in February");
      assert.match(await cardText(page, "These words stand elsewhere"), /Executive Order 14157/);
      await page.close();
    });
  },
);
