import { isArticle } from "./page/is-article.ts";
import { askForReader } from "./platform/gate-port.ts";

if (isArticle(document)) void askForReader();
