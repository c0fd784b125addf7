import { awaitArticle } from "./page/await-article.ts";
import { whenSeen } from "./page/when-seen.ts";
import { askForReader } from "./platform/gate-port.ts";

// A tab that nobody has looked at costs nothing but this listener.
whenSeen(document, () => awaitArticle(document, () => void askForReader()));
