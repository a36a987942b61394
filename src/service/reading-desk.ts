import { createOutbox } from "../deliver/create-outbox.ts";
import type { Outbox } from "../deliver/outbox.ts";
import type { ImproveDigest } from "../improve-digest.ts";
import type { ModelWorld } from "../models/create-asking.ts";
import type { ModelSettings } from "../models/model-settings.ts";
import { claimDue } from "../publish/claim-due.ts";
import { keepUsualSchedule } from "../publish/keep-usual-schedule.ts";
import { type SlotReport, serveWaiting } from "../publish/serve-waiting.ts";
import { releaseDeliveries } from "../store/deliveries.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { readStoreFigures, type StoreFigures } from "../store/store-figures.ts";
import { inWorkspace } from "../store/workspace.ts";
import { createRenderers } from "./create-renderers.ts";
import { createTurns } from "./create-turns.ts";
import { describeFailure } from "./describe-failure.ts";
import type { OpenDesk } from "./desk.ts";
import type { DeskWorld } from "./desk-world.ts";
import type { Log } from "./log.ts";
import { type Outlook, readOutlook } from "./read-outlook.ts";
import type { WorkerData } from "./service-settings.ts";
import { sleep } from "./sleep.ts";

/** What readers wait for, in a thread of its own: digests, and the outbox from which they are posted. */
export interface ReadingDesk extends Outbox {
  /** Makes the store ready for this service, the only one there is. */
  readonly begin: () => Promise<void>;
  /** What it has, and what it waits for. */
  readonly outlook: () => Promise<Outlook>;
  /** How much it has, for monitoring. */
  readonly figures: () => Promise<StoreFigures>;
  /** Takes the slots that are due now, and serves them, those that were left, and who asks out of turn. */
  readonly publishDue: (signal: AbortSignal) => Promise<void>;
}

/** Opens the desk on the configured store. */
export async function openReadingDesk(
  { config, look }: WorkerData,
  { now, random, log }: DeskWorld,
): Promise<OpenDesk<ReadingDesk>> {
  const renderers = createRenderers(config, look);
  const store = await openStore(config.data);
  const inTurn = createTurns();
  const { graceMs, options, zone } = config.schedule;
  const improve =
    config.model === null ? null : await improveWith(config.model, store, { now, random, sleep });
  const nowIso = () => new Date(now()).toISOString();

  const serve = async (signal: AbortSignal) => {
    const onProgress = (progress: string) => log("debug", "digest", { progress });
    const publishing = { renderers, options, zone, graceMs, improve, now, signal, onProgress };
    for (const report of await serveWaiting(store, publishing)) logSlot(report, log);
  };

  return {
    desk: {
      ...createOutbox(store),
      begin: async () => {
        await releaseDeliveries(store);
        await keepUsualSchedule(inWorkspace(store, "local"), config.schedule, nowIso());
      },
      outlook: () => readOutlook(store),
      figures: () => readStoreFigures(store),
      publishDue: (signal) =>
        inTurn(async () => {
          await claimDue(store, { now: nowIso(), graceMs });
          await serve(signal);
        }),
    },
    close: () => store.destroy(),
  };
}

/** Only with a model is its code loaded. */
async function improveWith(settings: ModelSettings, store: Store, world: ModelWorld): Promise<ImproveDigest> {
  const { createImprover } = await import("../create-improver.ts");
  const { improveDigest } = await import("../improve-digest.ts");
  const improver = createImprover(settings, { store }, world);
  return (digest, chosen, effects) => improveDigest(digest, improver, effects, chosen);
}

function logSlot({ slot, outcome }: SlotReport, log: Log): void {
  const facts = { slot: slot.key, platform: slot.platform, channel: slot.channel };
  if (outcome === "in the outbox") log("info", "digest made", facts);
  else if (outcome === "no news") log("info", "digest skipped, no news", facts);
  else if (outcome !== "served already") {
    const event = outcome.isFinal ? "digest failed" : "digest failed, will be tried again";
    log("error", event, { ...facts, ...describeFailure(outcome.error) });
  }
}
