import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/** Articles that were old when they came are kept, and are no news. */
export const news: Migration = async (db) => {
  await db.schema.alterTable("articles").addColumn("news_at", "text").execute();
  await sql`update articles set news_at = first_seen_at`.execute(db);
  await db.schema.createIndex("articles_by_news").on("articles").column("news_at").execute();
};
