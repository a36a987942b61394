import { type CreateTableBuilder, sql } from "kysely";
import type { Migration } from "./migration.ts";

/** Everything belongs to a workspace; what is there, to "local". */
export const workspaces: Migration = async (db) => {
  const tables = Object.keys(columns);
  for (const table of tables) await db.schema.alterTable(table).renameTo(`old_${table}`).execute();
  for (const [table, add] of Object.entries(columns)) {
    const empty = db.schema
      .createTable(table)
      .addColumn("workspace", "text", (column) => column.notNull()) as Table;
    await add(empty).execute();
  }
  for (const table of tables) {
    await sql`insert into ${sql.table(table)} select 'local', * from ${sql.table(`old_${table}`)}`.execute(
      db,
    );
  }
  // What refers goes before what it refers to.
  for (const table of tables.toReversed()) await db.schema.dropTable(`old_${table}`).execute();
  for (const [name, table, of] of indexes) {
    await db.schema
      .createIndex(name)
      .on(table)
      .columns(["workspace", ...of])
      .execute();
  }
};

type Table = CreateTableBuilder<string, string>;

/** The columns after the workspace, in the order in which they were before there was one. */
const columns: Readonly<Record<string, (table: Table) => Table>> = {
  articles: (table) =>
    table
      .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("revision", "text", (column) => column.notNull())
      .addColumn("first_seen_at", "text", (column) => column.notNull())
      .addColumn("news_at", "text")
      .addUniqueConstraint("article_id", ["workspace", "id"])
      .addUniqueConstraint("article_place", ["workspace", "place"])
      // Its index serves the check of the key below, which looks for the article of each revision that is added.
      .addUniqueConstraint("article_revision", ["workspace", "revision"])
      // An article and its first revision refer to each other: checked when both are there.
      .addForeignKeyConstraint(
        "current_revision",
        ["workspace", "revision"],
        "revisions",
        ["workspace", "id"],
        (key) => key.deferrable().initiallyDeferred(),
      ),
  revisions: (table) =>
    refer(
      table
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("article", "text", (column) => column.notNull())
        .addColumn("url", "text")
        .addColumn("path", "text")
        .addColumn("outlet", "text", (column) => column.notNull())
        .addColumn("title", "text", (column) => column.notNull())
        .addColumn("text", "text", (column) => column.notNull())
        .addColumn("published_at", "text")
        .addColumn("published_precision", "text", (column) => column.notNull())
        .addColumn("language", "text")
        .addColumn("seen_at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("revision_id", ["workspace", "id"]),
      { article: "articles" },
    ),
  stories: (table) =>
    refer(
      table
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("founded_at", "text", (column) => column.notNull())
        .addColumn("merged_into", "text")
        .addColumn("retired_at", "text")
        .addPrimaryKeyConstraint("story_id", ["workspace", "id"]),
      { merged_into: "stories" },
    ),
  memberships: (table) =>
    refer(
      table
        .addColumn("article", "text", (column) => column.notNull())
        .addColumn("story", "text")
        .addPrimaryKeyConstraint("membership_article", ["workspace", "article"]),
      { article: "articles", story: "stories" },
    ),
  story_events: (table) =>
    refer(
      table
        .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("happened_at", "text", (column) => column.notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("story", "text", (column) => column.notNull())
        .addColumn("from_story", "text")
        .addColumn("article", "text")
        .addColumn("decision", "integer"),
      { story: "stories", from_story: "stories", article: "articles" },
    ),
  decisions: (table) =>
    refer(
      table
        .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("who", "text", (column) => column.notNull())
        .addColumn("decided_at", "text", (column) => column.notNull())
        .addColumn("note", "text")
        .addColumn("undoes", "integer")
        .addUniqueConstraint("decision_id", ["workspace", "id"])
        .addUniqueConstraint("decision_undoes", ["workspace", "undoes"]),
      { undoes: "decisions" },
    ),
  decision_articles: (table) =>
    refer(
      table
        .addColumn("decision", "integer", (column) => column.notNull())
        .addColumn("article", "text", (column) => column.notNull())
        .addColumn("revision", "text", (column) => column.notNull())
        .addColumn("side", "text", (column) => column.notNull())
        .addColumn("story_before", "text", (column) => column.notNull())
        .addColumn("story_after", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("decision_article", ["workspace", "decision", "article"]),
      {
        decision: "decisions",
        article: "articles",
        revision: "revisions",
        story_before: "stories",
        story_after: "stories",
      },
    ),
  sources: (table) =>
    table
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
      .addColumn("health_reason", "text"),
  entry_names: (table) =>
    table
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("entry_name", ["workspace", "name"]),
  entry_versions: (table) =>
    table
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("seen_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("entry_version", ["workspace", "id"]),
};

/** Columns that name a row of another table, in the same workspace. */
function refer(table: Table, to: Readonly<Record<string, string>>): Table {
  let referring = table;
  for (const [column, other] of Object.entries(to)) {
    referring = referring.addForeignKeyConstraint(`known_${column}`, ["workspace", column], other, [
      "workspace",
      "id",
    ]);
  }
  return referring;
}

const indexes: readonly (readonly [name: string, table: string, columns: readonly string[]])[] = [
  ["articles_by_news", "articles", ["news_at"]],
  ["revisions_by_article", "revisions", ["article"]],
  ["stories_by_end", "stories", ["retired_at", "merged_into"]],
  ["stories_by_target", "stories", ["merged_into"]],
  ["memberships_by_story", "memberships", ["story"]],
  ["story_events_by_id", "story_events", ["id"]],
  ["story_events_by_story", "story_events", ["story"]],
  ["sources_by_next_poll", "sources", ["next_poll_at"]],
];
