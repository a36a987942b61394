import { UserError } from "../news/user-error.ts";
import type { Store } from "../store/open-store.ts";
import { closeSlot, listWaitingSlots, type Slot, type WaitingSlot } from "../store/slots.ts";
import { type Publishing, type Served, serveSlot } from "./serve-slot.ts";

/** What became of a slot, for the log. */
export interface SlotReport {
  readonly workspace: string;
  readonly slot: Slot;
  readonly outcome: Served | SlotFailure;
}

export interface SlotFailure {
  readonly kind: "failed";
  readonly error: unknown;
  /** Is it not tried again? */
  readonly isFinal: boolean;
}

/**
 * Makes the digests of all slots that wait for one, of all workspaces, and puts them into the outbox. One that fails
 * is tried again the next time, until its grace is over; the others go on. Tells of each when it is done; may be stopped
 * at any moment.
 */
export async function* serveWaiting(
  store: Store,
  publishing: Publishing & { readonly graceMs: number },
): AsyncGenerator<SlotReport> {
  for (const waiting of await listWaitingSlots(store)) {
    publishing.signal.throwIfAborted();
    const { workspace, slot } = waiting;
    yield { workspace: workspace.id, slot, outcome: await tryServe(waiting, publishing) };
  }
}

async function tryServe(
  waiting: WaitingSlot,
  publishing: Publishing & { readonly graceMs: number },
): Promise<Served | SlotFailure> {
  try {
    return await serveSlot(waiting, publishing);
  } catch (error) {
    publishing.signal.throwIfAborted();
    const now = publishing.now();
    // What only people can mend is not tried again: when they have, they ask for it.
    const isFinal = error instanceof UserError || now - Date.parse(waiting.slot.dueAt) > publishing.graceMs;
    if (isFinal) await fail(waiting, error, new Date(now).toISOString());
    return { kind: "failed", error, isFinal };
  }
}

async function fail({ workspace, slot }: WaitingSlot, error: unknown, at: string): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  await closeSlot(workspace, slot.id, { kind: "failed", reason }, at);
}
