import "./ui/base.css";
import "./ui/overview/overview.css";
import { showOverview } from "./overview-page.tsx";

void showOverview({ beside: false });
