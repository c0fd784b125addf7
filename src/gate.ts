import { awaitArticle } from "./page/await-article.ts";
import { askForReader } from "./platform/gate-port.ts";

awaitArticle(document, () => void askForReader());
