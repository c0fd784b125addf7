import { awaitArticle } from "./page/await-article.ts";
import { whenSeen } from "./page/when-seen.ts";
import { askForReader } from "./platform/gate-port.ts";
import { onRest } from "./resting.ts";

const ask = (): void => void askForReader();

// A tab that nobody has looked at, or not for a while, costs nothing but a listener.
onRest(() => whenSeen(document, ask));
whenSeen(document, () => awaitArticle(document, ask));
