import { createOutbox } from "../deliver/create-outbox.ts";
import type { Outbox } from "../deliver/outbox.ts";
import { claimDue } from "../publish/claim-due.ts";
import { keepUsualSchedule } from "../publish/keep-usual-schedule.ts";
import { lookoutAt } from "../publish/lookout-at.ts";
import { releaseDeliveries } from "../store/deliveries.ts";
import { openStore } from "../store/open-store.ts";
import { listWaitingSlots } from "../store/slots.ts";
import { readStoreFigures, type StoreFigures } from "../store/store-figures.ts";
import { listChangedStories } from "../store/told-stories.ts";
import { inWorkspace } from "../store/workspace.ts";
import type { OpenDesk } from "./desk.ts";
import type { DeskWorld } from "./desk-world.ts";
import { type Outlook, readOutlook } from "./read-outlook.ts";
import type { WorkerData } from "./service-settings.ts";

/** The store as the service itself uses it, in a thread of its own: what is due, and the outbox. */
export interface OutboxDesk extends Outbox {
  /** Makes the store ready for this service, the only one there is. */
  readonly begin: () => Promise<void>;
  /** What it has, and what it waits for. */
  readonly outlook: () => Promise<Outlook>;
  /** How much it has, for monitoring. */
  readonly figures: () => Promise<StoreFigures>;
  /**
   * Takes the slots that are due now; how many wait for their digest, with those that were left or asked for, and how
   * many stories that were told have other articles now.
   */
  readonly claimDue: () => Promise<number>;
}

/** Opens the desk on the configured store. */
export async function openOutboxDesk(
  { config }: WorkerData,
  { now }: DeskWorld,
): Promise<OpenDesk<OutboxDesk>> {
  const store = await openStore(config.data);
  /** When it was last looked for changes. */
  let lookedAt = 0;
  const nowIso = () => new Date(now()).toISOString();
  return {
    desk: {
      ...createOutbox(store),
      begin: async () => {
        await releaseDeliveries(store);
        await keepUsualSchedule(inWorkspace(store, "local"), config.schedule, nowIso());
      },
      outlook: () => readOutlook(store),
      figures: () => readStoreFigures(store),
      claimDue: async () => {
        const { graceMs, updateEveryMs } = config.schedule;
        await claimDue(store, { now: nowIso(), graceMs });
        const waiting = (await listWaitingSlots(store)).length;
        if (updateEveryMs === null || Math.abs(now() - lookedAt) < updateEveryMs / 10) return waiting;
        lookedAt = now();
        return waiting + (await listChangedStories(store, lookoutAt(now(), updateEveryMs))).length;
      },
    },
    close: () => store.destroy(),
  };
}
