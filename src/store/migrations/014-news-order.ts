import type { Migration } from "./migration.ts";

/** Up to which article a digest knew the news: their order holds whatever the clock does, and what waits to be grouped is not passed over. */
export const newsOrder: Migration = async (db) => {
  await db.schema.alterTable("digests").addColumn("last_article", "integer").execute();
  await db.schema.alterTable("schedules").addColumn("last_article", "integer").execute();
};
