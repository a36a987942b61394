import type { Migration } from "./migration.ts";

/** What a channel was told of each story, and replies and changes to earlier posts when that is so no more. */
export const threads: Migration = async (db) => {
  await db.schema.alterTable("slots").addColumn("story", "text").execute();
  await db.schema.alterTable("slots").addColumn("thread_of", "integer").execute();
  await db.schema.createIndex("slots_by_thread").on("slots").column("thread_of").execute();
  await db.schema.alterTable("deliveries").addColumn("reply_to", "text").execute();
  await db.schema.alterTable("delivery_parts").addColumn("edits", "text").execute();
  await db.schema.alterTable("follows").addColumn("ended_at", "text").execute();
  await db.schema
    .createTable("told_stories")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("digest", "integer", (column) => column.notNull().references("digests.id"))
    .addColumn("told_at", "text", (column) => column.notNull())
    .addColumn("looked_at", "text", (column) => column.notNull())
    .addColumn("seen", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("told_story", ["workspace", "platform", "channel", "story"])
    .execute();
  await db.schema.createIndex("told_stories_by_look").on("told_stories").column("looked_at").execute();
};
