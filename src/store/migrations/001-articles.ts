import type { Migration } from "./migration.ts";

/** Articles by the place they came from, and every text that stood there. */
export const articles: Migration = async (db) => {
  await db.schema
    .createTable("articles")
    .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("place", "text", (column) => column.notNull().unique())
    // Its index serves the check of the key below, which looks for the article of each revision that is added.
    .addColumn("revision", "text", (column) => column.notNull().unique())
    .addColumn("first_seen_at", "text", (column) => column.notNull())
    // An article and its first revision refer to each other: checked when both are there.
    .addForeignKeyConstraint("current_revision", ["revision"], "revisions", ["id"], (key) =>
      key.deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema
    .createTable("revisions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("article", "text", (column) => column.notNull().references("articles.id"))
    .addColumn("url", "text")
    .addColumn("path", "text")
    .addColumn("outlet", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("published_at", "text")
    .addColumn("published_precision", "text", (column) => column.notNull())
    .addColumn("language", "text")
    .addColumn("seen_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("revisions_by_article").on("revisions").column("article").execute();
};
