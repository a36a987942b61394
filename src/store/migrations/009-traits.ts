import type { Migration } from "./migration.ts";

/** What grouping read in the articles that others can still join: reading it again takes longest at a start. */
export const traits: Migration = async (db) => {
  await db.schema
    .createTable("article_traits")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .addPrimaryKeyConstraint("traits_of_article", ["workspace", "article"])
    .addForeignKeyConstraint(
      "known_article",
      ["workspace", "article"],
      "articles",
      ["workspace", "id"],
      (key) => key.onDelete("cascade"),
    )
    .execute();
};
