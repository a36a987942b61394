import type { Selectable } from "kysely";
import type { DigestOptions } from "../news/digest-options.ts";
import { UserError } from "../news/user-error.ts";
import type { ScheduleRow } from "./delivery-rows.ts";
import type { Store } from "./open-store.ts";
import { inWorkspace, type Workspace } from "./workspace.ts";

/** What a person says of a schedule. */
export interface ScheduleSettings {
  /** When: "weekdays 08:00" or a cron expression, as it was written. */
  readonly text: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly platform: string;
  readonly channel: string;
  readonly options: DigestOptions;
}

/** When digests are posted to a channel. Times are ISO 8601. */
export interface ConfiguredSchedule extends ScheduleSettings {
  readonly id: number;
  readonly state: ScheduleState;
  readonly createdBy: string;
  readonly createdAt: string;
  /** Null: never again. */
  readonly nextDueAt: string | null;
  /** Where the window of its next digest begins: up to then it has posted what was new. Null before the first. */
  readonly lastWindowEnd: string | null;
  /** The last article that its digests knew of, by the order in which articles came; null: none. */
  readonly lastArticle: number | null;
}

/** Off: for good, and kept for its history. */
export interface ScheduleState {
  readonly kind: ScheduleRow["state"];
  /** Why it is paused or off. */
  readonly reason: string | null;
}

/** A schedule whose time has come. */
export interface DueSchedule {
  readonly workspace: Workspace;
  readonly schedule: ConfiguredSchedule & { readonly nextDueAt: string };
}

/** Adds an active schedule; its id, which is never given again. */
export async function addSchedule(
  { id: workspace, store }: Workspace,
  { options, ...settings }: ScheduleSettings,
  by: { readonly createdBy: string; readonly createdAt: string; readonly nextDueAt: string | null },
): Promise<number> {
  const { id } = await store
    .insertInto("schedules")
    .values({
      workspace,
      ...settings,
      options: JSON.stringify(options),
      state: "active",
      state_reason: null,
      created_by: by.createdBy,
      created_at: by.createdAt,
      next_due_at: by.nextDueAt,
      last_window_end: null,
      last_article: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Puts other settings, a state and a next due time in the place of those that a schedule has.
 *
 * @throws UserError where there is no schedule with that id.
 */
export async function changeSchedule(
  { id: workspace, store }: Workspace,
  id: number,
  change: Partial<ScheduleSettings & Pick<ConfiguredSchedule, "state" | "nextDueAt">>,
): Promise<void> {
  const { options, state, nextDueAt, ...settings } = change;
  const { numUpdatedRows } = await store
    .updateTable("schedules")
    .set({
      id,
      ...settings,
      ...(options === undefined ? {} : { options: JSON.stringify(options) }),
      ...(state === undefined ? {} : { state: state.kind, state_reason: state.reason }),
      ...(nextDueAt === undefined ? {} : { next_due_at: nextDueAt }),
    })
    .where("workspace", "=", workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw new UserError(`there is no schedule ${id}; list them with: schedules list`);
}

/** All schedules, those that are off too, in the order in which they were added. */
export async function listSchedules({ id, store }: Workspace): Promise<readonly ConfiguredSchedule[]> {
  const rows = await store
    .selectFrom("schedules")
    .selectAll()
    .where("workspace", "=", id)
    .orderBy("id")
    .execute();
  return rows.map(toSchedule);
}

/**
 * The active schedules of all workspaces that are due at a time (ISO 8601), the longest due first. One whose last slot
 * has not ended yet has to wait, since its next window begins where that digest's ends, if it is posted; and one
 * whose channel is closed waits until it is open again.
 */
export async function listDueSchedules(store: Store, now: string): Promise<readonly DueSchedule[]> {
  const rows = await store
    .selectFrom("schedules")
    .selectAll()
    .where("state", "=", "active")
    .where("next_due_at", "<=", now)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("slots")
            .where("slots.outcome", "=", "pending")
            .where((slot) =>
              slot.or([
                slot("slots.schedule", "=", slot.ref("schedules.id")),
                // What its thread is about to tell, the digest is not to tell again.
                slot.and([
                  slot("slots.thread_of", "is not", null),
                  slot("slots.workspace", "=", slot.ref("schedules.workspace")),
                  slot("slots.platform", "=", slot.ref("schedules.platform")),
                  slot("slots.channel", "=", slot.ref("schedules.channel")),
                ]),
              ]),
            )
            .select("slots.id"),
        ),
      ),
    )
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("closed_channels as closed")
            .whereRef("closed.workspace", "=", "schedules.workspace")
            .whereRef("closed.platform", "=", "schedules.platform")
            .whereRef("closed.channel", "=", "schedules.channel")
            .select("closed.channel"),
        ),
      ),
    )
    .orderBy("next_due_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    workspace: inWorkspace(store, row.workspace),
    schedule: { ...toSchedule(row), nextDueAt: row.next_due_at! },
  }));
}

/** The schedule that a row is. */
export function toSchedule(row: Selectable<ScheduleRow>): ConfiguredSchedule {
  return {
    id: row.id,
    text: row.text,
    zone: row.zone,
    platform: row.platform,
    channel: row.channel,
    options: JSON.parse(row.options) as DigestOptions,
    state: { kind: row.state, reason: row.state_reason },
    createdBy: row.created_by,
    createdAt: row.created_at,
    nextDueAt: row.next_due_at,
    lastWindowEnd: row.last_window_end,
    lastArticle: row.last_article,
  };
}
