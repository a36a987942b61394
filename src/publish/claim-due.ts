import { dueSlots } from "../schedule/due-slots.ts";
import { nextDue } from "../schedule/next-due.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import type { Store } from "../store/open-store.ts";
import { type DueSchedule, listDueSchedules } from "../store/schedules.ts";
import { claimSlot } from "../store/slots.ts";

/**
 * Takes what has become due of all schedules: of each the latest slot, unless it is past the grace; older ones are
 * recorded as missed. A slot that was taken waits for its digest.
 *
 * @param now ISO 8601
 */
export async function claimDue(
  store: Store,
  { now, graceMs }: { readonly now: string; readonly graceMs: number },
): Promise<void> {
  for (const due of await listDueSchedules(store, now)) await claim(due, now, graceMs);
}

async function claim({ workspace, schedule }: DueSchedule, now: string, graceMs: number): Promise<void> {
  const times = parseSchedule(schedule.text, schedule.zone);
  // The slot at which it is due is one of those that follow.
  const from = new Date(Date.parse(schedule.nextDueAt) - 1).toISOString();
  const slots = dueSlots(times, { from, until: now, graceMs });
  await claimSlot(workspace, {
    schedule,
    ...slots,
    nextDueAt: nextDue(times, now).dueAt,
    claimedAt: now,
  });
}
