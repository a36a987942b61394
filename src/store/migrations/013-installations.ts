import type { Migration } from "./migration.ts";

/** What platforms need to speak for the teams that have installed the app, sealed; and posts found by where they are. */
export const installations: Migration = async (db) => {
  await db.schema
    .createTable("installations")
    .addColumn("workspace", "text", (column) => column.primaryKey())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("saved_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("delivery_parts_by_ref").on("delivery_parts").column("ref").execute();
};
