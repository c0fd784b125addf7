import { render } from "preact";
import "./ui/base.css";
import "./ui/card/card.css";
import "./ui/lines.css";
import "./ui/welcome/welcome.css";
import { articleFromText } from "./core/text/article-from-text.ts";
import { keyBindings } from "./platform/key-bindings.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { callBackground } from "./platform/messaging.ts";
import { loadSettings, onSettingsChange } from "./platform/settings.ts";
import { openSettings } from "./platform/tabs.ts";
import { setLooks } from "./ui/set-looks.ts";
import { setUpPage } from "./ui/set-up-page.ts";
import { DEMO } from "./ui/welcome/demo.ts";
import { WelcomeView } from "./ui/welcome/welcome-view.tsx";

const { text, ...metadata } = DEMO;
const article = articleFromText(text, metadata);
const [loaded, answer, keys] = await Promise.all([
  loadSettings(),
  callBackground("annotate", article),
  keyBindings().catch(() => []),
]);
if ("problem" in answer) throw new Error(answer.problem.detail);
const { page } = answer;
let settings = loaded;

/** The card that is open at first shows as much as a card can. */
let chosen =
  page.annotations.find(({ matches, chain }) => matches.length > 0 && chain.length > 2) ??
  page.annotations.find(({ matches }) => matches.length > 0) ??
  page.annotations[0];

function draw(): void {
  if (!chosen) return;
  const t = setUpPage(document, settings, interfaceLanguages());
  setLooks(document, settings.looks);
  document.title = t("extension_name");
  render(
    <WelcomeView
      t={t}
      article={article}
      page={page}
      chosen={chosen}
      keys={keys}
      onChoose={(next) => {
        chosen = next;
        draw();
      }}
      onSettings={() => void openSettings()}
    />,
    document.getElementById("app") as HTMLElement,
  );
}

onSettingsChange((next) => {
  settings = next;
  draw();
});
draw();
