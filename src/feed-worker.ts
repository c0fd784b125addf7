import { answerFeedJob } from "./platform/feed-job.ts";
import { importFeed } from "./platform/import-feed.ts";

answerFeedJob(importFeed);
