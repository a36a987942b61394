import type { ModelWorld } from "../models/create-asking.ts";
import type { ModelSettings } from "../models/model-settings.ts";
import type { ImproveDigest } from "../newsroom/improve-digest.ts";
import { type SlotReport, serveWaiting } from "../publish/serve-waiting.ts";
import { type ThreadReport, tellChanges } from "../publish/tell-changes.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { createRenderers } from "./create-renderers.ts";
import { describeFailure } from "./describe-failure.ts";
import type { OpenDesk } from "./desk.ts";
import type { DeskWorld } from "./desk-world.ts";
import type { Log } from "./log.ts";
import type { WorkerData } from "./service-settings.ts";
import { sleep } from "./sleep.ts";

/** What makes digests. It needs much memory, and is there only while there are digests to be made. */
export interface PublishingDesk {
  /** Puts into the outbox the digests of all slots that wait for one, and what changed in stories that were told. */
  readonly serveWaiting: (signal: AbortSignal) => Promise<void>;
}

/** Opens the desk on the configured store. */
export async function openPublishingDesk(
  { config, look }: WorkerData,
  { now, random, log }: DeskWorld,
): Promise<OpenDesk<PublishingDesk>> {
  const renderers = createRenderers(config, look);
  const store = await openStore(config.data);
  const { graceMs, updateEveryMs, options, zone } = config.schedule;
  const improve =
    config.model === null ? null : await improveWith(config.model, store, { now, random, sleep });
  return {
    desk: {
      serveWaiting: async (signal) => {
        const onProgress = (progress: string) => log("debug", "digest is made", { progress });
        const publishing = { renderers, options, zone, graceMs, improve, now, signal, onProgress };
        for await (const report of serveWaiting(store, publishing)) logSlot(report, log);
        if (updateEveryMs === null) return;
        const changes = tellChanges(store, { ...publishing, everyMs: updateEveryMs });
        for await (const report of changes) logThread(report, log);
      },
    },
    close: () => store.destroy(),
  };
}

/** Only with a model is its code loaded. */
async function improveWith(settings: ModelSettings, store: Store, world: ModelWorld): Promise<ImproveDigest> {
  const { createImprover } = await import("../newsroom/create-improver.ts");
  const { improveDigest } = await import("../newsroom/improve-digest.ts");
  const improver = createImprover(settings, { store }, world);
  return (digest, chosen, effects) => improveDigest(digest, improver, effects, chosen);
}

function logSlot({ workspace, slot, outcome }: SlotReport, log: Log): void {
  const { platform, channel, dueAt, requestedBy } = slot;
  const facts = { workspace, channel: `${platform}:${channel}`, dueAt, requestedBy };
  switch (outcome.kind) {
    case "made": {
      const { kind: _, ...made } = outcome;
      log("info", "digest made", { ...facts, ...made });
      break;
    }
    case "no news":
      log("info", "digest skipped, as there is no news", facts);
      break;
    case "failed": {
      const event = outcome.isFinal ? "digest could not be made" : "digest could not be made yet";
      log("error", event, { ...facts, ...describeFailure(outcome.error) });
      break;
    }
    case "served already":
  }
}

function logThread({ workspace, platform, channel, outcome }: ThreadReport, log: Log): void {
  const facts = { workspace, channel: `${platform}:${channel}` };
  switch (outcome.kind) {
    case "made": {
      const { kind: _, ...made } = outcome;
      log("info", "update made", { ...facts, ...made });
      break;
    }
    case "failed":
      log("error", "update could not be made yet", { ...facts, ...describeFailure(outcome.error) });
      break;
    case "nothing to tell":
      log("debug", "no change in stories that were told", facts);
  }
}
