import type { Migration } from "./migration.ts";

/** What a language model answered, so that it is not asked again, and what was spent on it, day by day. */
export const model: Migration = async (db) => {
  await db.schema
    .createTable("model_answers")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("kept_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("answer_by_key", ["workspace", "key"])
    .execute();
  await db.schema
    .createTable("model_spending")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("micros", "integer", (column) => column.notNull())
    .addColumn("tokens", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("spending_of_day", ["workspace", "day"])
    .execute();
};
