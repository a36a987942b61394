import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/** What retiring old articles needs: a version of the stories that never comes back, and ways to what refers to them. */
export const retention: Migration = async (db) => {
  await db.schema
    .createTable("story_versions")
    .addColumn("workspace", "text", (column) => column.primaryKey())
    .addColumn("number", "integer", (column) => column.notNull())
    .execute();
  for (const [name, table, column] of indexes) {
    await db.schema.createIndex(name).on(table).columns(["workspace", column]).execute();
  }
  await sql`insert into story_versions select workspace, max(id) from story_events group by workspace`.execute(
    db,
  );
};

const indexes = [
  ["articles_by_first_sight", "articles", "first_seen_at"],
  ["story_events_by_article", "story_events", "article"],
  ["story_events_by_origin", "story_events", "from_story"],
  ["decision_articles_by_article", "decision_articles", "article"],
  ["decision_articles_by_revision", "decision_articles", "revision"],
  ["entry_names_by_place", "entry_names", "place"],
  ["entry_versions_by_sight", "entry_versions", "seen_at"],
] as const;
