import type { Migration } from "./migration.ts";

/** Where articles come from, and by which names the entries of feeds are known again. */
export const sources: Migration = async (db) => {
  await db.schema
    .createTable("sources")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("current_address", "text", (column) => column.notNull())
    .addColumn("name", "text")
    .addColumn("page", "text")
    .addColumn("full_text", "integer", (column) => column.notNull())
    .addColumn("allow", "text", (column) => column.notNull())
    .addColumn("added_at", "text", (column) => column.notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("facts", "text")
    .addColumn("polled_at", "text")
    .addColumn("next_poll_at", "text")
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("failing_since", "text")
    .addColumn("moved_to", "text")
    .addColumn("last_new_at", "text")
    .addColumn("health", "text", (column) => column.notNull())
    .addColumn("health_reason", "text")
    .execute();
  await db.schema
    .createTable("entry_names")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("place", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("entry_versions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .execute();
};
