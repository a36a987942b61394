import { articles } from "./001-articles.ts";
import { stories } from "./002-stories.ts";
import { decisions } from "./003-decisions.ts";
import { sources } from "./004-sources.ts";
import { news } from "./005-news.ts";
import { workspaces } from "./006-workspaces.ts";
import { search } from "./007-search.ts";
import { deliveries } from "./008-deliveries.ts";
import { traits } from "./009-traits.ts";
import { retention } from "./010-retention.ts";
import { model } from "./011-model.ts";
import { questions } from "./012-questions.ts";
import { installations } from "./013-installations.ts";
import { newsOrder } from "./014-news-order.ts";
import { threads } from "./015-threads.ts";
import type { Migration } from "./migration.ts";

/** In order; the first is number 1. New ones are added at the end. */
export const migrations: readonly Migration[] = [
  articles,
  stories,
  decisions,
  sources,
  news,
  workspaces,
  search,
  deliveries,
  traits,
  retention,
  model,
  questions,
  installations,
  newsOrder,
  threads,
];
