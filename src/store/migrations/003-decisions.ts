import type { Migration } from "./migration.ts";

/** What people decided about stories. */
export const decisions: Migration = async (db) => {
  await db.schema
    .createTable("decisions")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("who", "text", (column) => column.notNull())
    .addColumn("decided_at", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("undoes", "integer", (column) => column.unique().references("decisions.id"))
    .execute();
  await db.schema
    .createTable("decision_articles")
    .addColumn("decision", "integer", (column) => column.notNull().references("decisions.id"))
    .addColumn("article", "text", (column) => column.notNull().references("articles.id"))
    .addColumn("revision", "text", (column) => column.notNull().references("revisions.id"))
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("story_before", "text", (column) => column.notNull().references("stories.id"))
    .addColumn("story_after", "text", (column) => column.notNull().references("stories.id"))
    .addPrimaryKeyConstraint("decision_articles_key", ["decision", "article"])
    .execute();
};
