import type { Migration } from "./migration.ts";

/** Schedules with their slots, digests for good, and the outbox from which digests reach their channels. */
export const deliveries: Migration = async (db) => {
  await db.schema
    .createTable("schedules")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("zone", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("options", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("state_reason", "text")
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("next_due_at", "text")
    .addColumn("last_window_end", "text")
    .execute();
  await db.schema.createIndex("schedules_by_due").on("schedules").columns(["state", "next_due_at"]).execute();
  await db.schema
    .createTable("slots")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("schedule", "integer", (column) => column.references("schedules.id"))
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("requested_by", "text")
    .addColumn("claimed_at", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("ended_at", "text")
    // Whoever claims a slot first has it.
    .addUniqueConstraint("slot_key", ["schedule", "key"])
    .execute();
  await db.schema.createIndex("slots_by_outcome").on("slots").columns(["outcome", "schedule"]).execute();
  await db.schema.createIndex("slots_by_workspace").on("slots").columns(["workspace", "due_at"]).execute();
  await db.schema
    .createTable("digests")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("slot", "integer", (column) => column.notNull().unique().references("slots.id"))
    .addColumn("since", "text", (column) => column.notNull())
    .addColumn("until", "text", (column) => column.notNull())
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("digests_by_workspace").on("digests").columns(["workspace", "id"]).execute();
  await db.schema
    .createTable("shown_stories")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("schedule", "integer", (column) => column.notNull().references("schedules.id"))
    .addColumn("story", "text", (column) => column.notNull())
    .addColumn("digest", "integer", (column) => column.notNull().references("digests.id"))
    .addColumn("shown_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("shown_story", ["schedule", "story"])
    .execute();
  await db.schema
    .createTable("deliveries")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("digest", "integer", (column) => column.notNull().references("digests.id"))
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("lease_holder", "text")
    .addColumn("lease_until", "text")
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("next_try_at", "text")
    .addColumn("last_error", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("ended_at", "text")
    .addUniqueConstraint("delivery_channel", ["digest", "platform", "channel"])
    .execute();
  await db.schema
    .createIndex("deliveries_by_channel")
    .on("deliveries")
    .columns(["state", "platform", "channel"])
    .execute();
  await db.schema
    .createIndex("deliveries_by_workspace")
    .on("deliveries")
    .columns(["workspace", "id"])
    .execute();
  await db.schema
    .createTable("delivery_parts")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("delivery", "integer", (column) => column.notNull().references("deliveries.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull().unique())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("in_thread", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("sending_at", "text")
    .addColumn("sent_at", "text")
    .addColumn("ref", "text")
    .addPrimaryKeyConstraint("delivery_part", ["delivery", "position"])
    .execute();
  await db.schema
    .createTable("closed_channels")
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("closed_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("closed_channel", ["workspace", "platform", "channel"])
    .execute();
};
