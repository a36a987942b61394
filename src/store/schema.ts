import type { Generated } from "kysely";
import type { DeliveryRows } from "./delivery-rows.ts";
import type { QuestionRows } from "./question-rows.ts";

/** The tables. Every row belongs to the workspace that it names. Times are ISO 8601 in UTC, as text. */
export interface Schema extends DeliveryRows, QuestionRows {
  /** The number of each migration that was carried out. */
  migrations: { number: number };
  articles: ArticleRow;
  revisions: RevisionRow;
  stories: StoryRow;
  memberships: MembershipRow;
  story_events: StoryEventRow;
  decisions: DecisionRow;
  decision_articles: DecisionArticleRow;
  sources: SourceRow;
  entry_names: EntryNameRow;
  entry_versions: EntryVersionRow;
  article_traits: ArticleTraitsRow;
  story_versions: StoryVersionRow;
  model_answers: ModelAnswerRow;
  model_spending: ModelSpendingRow;
  installations: InstallationRow;
}

/** What a platform needs to speak for a team. */
export interface InstallationRow {
  /** Of the team, whether its newsroom is its own or shared: "slack:T012AB3CD". */
  workspace: string;
  /** Only the platform can read it. */
  sealed: string;
  saved_at: string;
}

/** What stands at one place; its text may change. */
export interface ArticleRow {
  workspace: string;
  /** The order in which articles came; within one reading by date, then id. */
  seq: Generated<number>;
  /** The id of its first revision, for good. */
  id: string;
  /** Where it came from: an address or the path of a file. */
  place: string;
  /** The revision that is current. */
  revision: string;
  first_seen_at: string;
  /** When it became news: when it was first seen; null for what was old by then. */
  news_at: string | null;
}

/** A text as it was read, never changed: what `Article` is to the rest of the program, under the same id. */
export interface RevisionRow {
  workspace: string;
  id: string;
  article: string;
  url: string | null;
  path: string | null;
  outlet: string;
  title: string;
  text: string;
  published_at: string | null;
  published_precision: "minute" | "day";
  language: string | null;
  seen_at: string;
}

export interface StoryRow {
  workspace: string;
  id: string;
  founded_at: string;
  /** The story that has its articles now; lookups follow it. */
  merged_into: string | null;
  /** Since when no article can join it. */
  retired_at: string | null;
}

/** Which story an article is in; null while it waits to be grouped. */
export interface MembershipRow {
  workspace: string;
  article: string;
  story: string | null;
}

/** The history of the stories. A split has a row for each article; only merged and retired rows have none. */
export interface StoryEventRow {
  workspace: string;
  id: Generated<number>;
  happened_at: string;
  kind: "assigned" | "merged" | "split" | "moved" | "retired";
  /** The story that has the articles afterwards. */
  story: string;
  from_story: string | null;
  article: string | null;
  /** The decision that caused it; null for the algorithm. */
  decision: number | null;
}

export interface DecisionRow {
  workspace: string;
  id: Generated<number>;
  kind: "merge" | "split" | "apart" | "undo";
  who: string;
  decided_at: string;
  note: string | null;
  /** For an undo: the decision that no longer holds. */
  undoes: number | null;
}

/** The articles that a decision is about, and what it did to each. */
export interface DecisionArticleRow {
  workspace: string;
  decision: number;
  article: string;
  /** The revision that was judged. */
  revision: string;
  side: "left" | "right";
  story_before: string;
  story_after: string;
}

/** A feed or folder that articles are taken from. */
export interface SourceRow {
  workspace: string;
  id: Generated<number>;
  kind: "feed" | "folder";
  /** Of the feed when it was added, or the path of the folder. */
  address: string;
  /** Where the feed is asked now. */
  current_address: string;
  name: string | null;
  /** The page of which it is the feed. */
  page: string | null;
  full_text: 0 | 1;
  /** JSON: hosts and ranges that may be asked for it although they are not public. */
  allow: string;
  added_at: string;
  etag: string | null;
  last_modified: string | null;
  /** JSON: what its latest content said of itself. */
  facts: string | null;
  polled_at: string | null;
  /** Null: never again. */
  next_poll_at: string | null;
  /** How often in a row it could not be read. */
  failures: number;
  failing_since: string | null;
  moved_to: string | null;
  last_new_at: string | null;
  health: "waiting" | "ok" | "empty" | "undated" | "moved" | "failing" | "gone";
  health_reason: string | null;
}

/** Another name under which an entry of a feed is known: its id, an address that it had. */
export interface EntryNameRow {
  workspace: string;
  name: string;
  /** Of the article. */
  place: string;
}

/** A text that was read once, also of an article that was retired since, and needs no second look. */
export interface EntryVersionRow {
  workspace: string;
  id: string;
  /** When a source showed it last, to about a day. */
  seen_at: string;
}

/** What grouping read in an article's current text, as it packed it. Of open stories only. */
export interface ArticleTraitsRow {
  workspace: string;
  article: string;
  /** Of the reading and packing. */
  version: number;
  bytes: Uint8Array;
}

/** How often the stories of a workspace, or the decisions about them, have changed. */
export interface StoryVersionRow {
  workspace: string;
  number: number;
}

/** What a language model answered. */
export interface ModelAnswerRow {
  workspace: string;
  /** A hash of all that it was asked. */
  key: string;
  /** JSON */
  answer: string;
  kept_at: string;
}

/** What was spent on a language model on one day, in UTC. */
export interface ModelSpendingRow {
  workspace: string;
  /** "2026-03-12" */
  day: string;
  /** Millionths of a US dollar. */
  micros: number;
  tokens: number;
}
