import type { Migration } from "./migration.ts";

/** What readers follow, report, dismiss and ask. */
export const questions: Migration = async (db) => {
  await db.schema
    .createTable("follows")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("followed_by", "text", (column) => column.notNull())
    .addColumn("followed_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("story_of_follower", ["workspace", "platform", "channel", "story"])
    .execute();
  await db.schema.createIndex("follows_by_story").on("follows").columns(["workspace", "story"]).execute();
  await db.schema
    .createTable("reader_reports")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("reported_by", "text", (column) => column.notNull())
    .addColumn("reported_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("dismissed_points")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("dismissed_by", "text", (column) => column.notNull())
    .addColumn("dismissed_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("dismissed_of_story", ["workspace", "story", "question"])
    .execute();
  await db.schema
    .createTable("answers")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("asked_by", "text", (column) => column.notNull())
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("basis", "text", (column) => column.notNull())
    .execute();
};
