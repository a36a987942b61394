import type { Generated } from "kysely";

/** The tables from which digests are scheduled and delivered. */
export interface DeliveryRows {
  schedules: ScheduleRow;
  slots: SlotRow;
  digests: DigestRow;
  shown_stories: ShownStoryRow;
  told_stories: ToldStoryRow;
  deliveries: DeliveryRow;
  delivery_parts: DeliveryPartRow;
  closed_channels: ClosedChannelRow;
}

/** When digests are posted to a channel. */
export interface ScheduleRow {
  id: Generated<number>;
  workspace: string;
  /** As a person wrote it: words or a cron expression. */
  text: string;
  zone: string;
  platform: string;
  channel: string;
  /** JSON. */
  options: string;
  /** Off: for good, and kept for its history. */
  state: "active" | "paused" | "off";
  state_reason: string | null;
  created_by: string;
  created_at: string;
  /** Null: never again. */
  next_due_at: string | null;
  /** Up to when its posted digests tell what is new; null before the first. */
  last_window_end: string | null;
  /** Up to which article they do, by `articles.seq`; null where none does. */
  last_article: number | null;
}

/** One due time of a schedule, or one request for a digest or for what changed, which has no schedule. */
export interface SlotRow {
  id: Generated<number>;
  workspace: string;
  schedule: number | null;
  /** Names the slot within its schedule. */
  key: string;
  due_at: string;
  platform: string;
  channel: string;
  /** For a request: who made it. */
  requested_by: string | null;
  /** For a digest of one story alone: its id. */
  story: string | null;
  /** For what changed since a digest, and goes into its thread: the digest. */
  thread_of: number | null;
  claimed_at: string;
  outcome: "pending" | "posted" | "posted-late" | "skipped-empty" | "skipped-missed" | "failed";
  reason: string | null;
  ended_at: string | null;
}

/** A digest as it was made, readable for good; at most one for a slot. */
export interface DigestRow {
  id: Generated<number>;
  workspace: string;
  slot: number;
  /** Its window: what was first seen in it is new. */
  since: string;
  until: string;
  /** The last article that it knew of, by `articles.seq`; null: none. */
  last_article: number | null;
  made_at: string;
  /** JSON of the digest. */
  value: string;
}

/** The digest in which a schedule has last told of a story. */
export interface ShownStoryRow {
  workspace: string;
  schedule: number;
  story: string;
  digest: number;
  shown_at: string;
}

/** The digest in which a channel was last told of a story, whoever had asked for it. */
export interface ToldStoryRow {
  workspace: string;
  platform: string;
  channel: string;
  story: string;
  digest: number;
  told_at: string;
  /** When it was last looked whether there is something new in it. */
  looked_at: string;
  /** The articles that it had then. */
  seen: string;
}

/** One digest on its way to one channel. */
export interface DeliveryRow {
  id: Generated<number>;
  workspace: string;
  digest: number;
  platform: string;
  channel: string;
  /** Sending: leased, or something of it may have been posted. The last three are final. */
  state: "planned" | "sending" | "sent" | "failed" | "unclear";
  lease_holder: string | null;
  lease_until: string | null;
  /** How often in a row it could not be posted. */
  failures: number;
  /** Null: at once. */
  next_try_at: string | null;
  last_error: string | null;
  created_at: string;
  ended_at: string | null;
  /** JSON: the post into whose thread it goes; null: into the channel. */
  reply_to: string | null;
}

/** One post of a delivery, or one change to an earlier post. */
export interface DeliveryPartRow {
  workspace: string;
  delivery: number;
  /** From 0. */
  position: number;
  key: string;
  /** JSON, as the platform is given it. */
  body: string;
  in_thread: 0 | 1;
  /** Sending: may have been posted. */
  state: "planned" | "sending" | "sent";
  sending_at: string | null;
  sent_at: string | null;
  /** JSON: where the platform has it. */
  ref: string | null;
  /** JSON: the post that it changes; null: it is a post itself. */
  edits: string | null;
}

/** A channel that takes no more digests until somebody does what the reason says. */
export interface ClosedChannelRow {
  workspace: string;
  platform: string;
  channel: string;
  reason: string;
  closed_at: string;
}
