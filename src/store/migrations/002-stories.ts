import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/** Stories, which article is in which, and what happened to them. Articles that are there wait to be grouped. */
export const stories: Migration = async (db) => {
  await db.schema
    .createTable("stories")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("founded_at", "text", (column) => column.notNull())
    .addColumn("merged_into", "text", (column) => column.references("stories.id"))
    .addColumn("retired_at", "text")
    .execute();
  await db.schema
    .createIndex("stories_by_end")
    .on("stories")
    .columns(["retired_at", "merged_into"])
    .execute();
  await db.schema
    .createTable("memberships")
    .addColumn("article", "text", (column) => column.primaryKey().references("articles.id"))
    .addColumn("story", "text", (column) => column.references("stories.id"))
    .execute();
  await db.schema.createIndex("memberships_by_story").on("memberships").column("story").execute();
  await db.schema
    .createTable("story_events")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("happened_at", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull().references("stories.id"))
    .addColumn("from_story", "text", (column) => column.references("stories.id"))
    .addColumn("article", "text", (column) => column.references("articles.id"))
    .addColumn("decision", "integer")
    .execute();
  await db.schema.createIndex("story_events_by_story").on("story_events").column("story").execute();
  await sql`insert into memberships (article) select id from articles`.execute(db);
};
