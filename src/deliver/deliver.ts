import type { Platform } from "../chat/platform.ts";
import type { OpenDelivery } from "../store/deliveries.ts";
import type { Clock } from "./clock.ts";
import type { Outbox } from "./outbox.ts";
import { postDelivery } from "./post-delivery.ts";
import type { PostLimits, StopSignals } from "./post-part.ts";
import { toIso, type Verdict } from "./verdict.ts";

/** What delivering takes from the world. */
export interface DeliverPorts {
  readonly outbox: Outbox;
  /** Those that are connected; what is for another waits. */
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Names this process among all that ever use the store. */
  readonly holder: string;
  /** Is told what becomes of each delivery that was taken, and of what went wrong with the outbox itself. */
  readonly report: (event: DeliveryEvent) => void;
  readonly limits?: Partial<DeliverLimits>;
}

export interface DeliverLimits extends PostLimits {
  /** How often the outbox is looked into. */
  readonly pollMs: number;
  /** What is under way has so long to finish when all is to stop. */
  readonly stopMs: number;
}

/** What happened, for the log and for those who look after a channel. */
export type DeliveryEvent =
  | { readonly kind: "delivery"; readonly delivery: Omit<OpenDelivery, "parts">; readonly verdict: Verdict }
  | { readonly kind: "broken"; readonly error: unknown };

const usualLimits: DeliverLimits = {
  timeoutMs: 15_000,
  leaseMs: 60_000,
  settleMs: 20_000,
  pollMs: 1000,
  stopMs: 6000,
};

/**
 * Posts what is in the outbox, as it becomes due, until the signal is aborted; then what is under way is finished or
 * safely left, within ten seconds. Channels do not wait for one another; in one channel one digest follows the other.
 * Each part is posted once, whatever fails or ends meanwhile; where a platform cannot tell what it has, at most once.
 */
export async function deliver(ports: DeliverPorts, signal: AbortSignal): Promise<void> {
  const { pollMs, stopMs } = { ...usualLimits, ...ports.limits };
  const stopAll = new AbortController();
  const taker = createTaker(ports, { gently: signal, atOnce: stopAll.signal });
  const underWay = new Set<Promise<void>>();
  while (!signal.aborted) {
    for (const work of await taker.take()) {
      underWay.add(work);
      void work.then(() => underWay.delete(work));
    }
    await ports.clock.sleep(pollMs, signal);
  }
  const finished = new AbortController();
  const all = Promise.all(underWay).then(() => finished.abort());
  await ports.clock.sleep(stopMs, finished.signal);
  stopAll.abort();
  await all;
}

/** Posts what is due now and what becomes due meanwhile, and ends; what has to be tried later stays in the outbox. */
export async function deliverDue(ports: DeliverPorts, signal: AbortSignal): Promise<void> {
  const taker = createTaker(ports, { gently: signal, atOnce: signal });
  while (!signal.aborted) {
    const works = await taker.take();
    if (works.length === 0) return;
    await Promise.all(works);
  }
}

/** Takes what is due and begins to post it; the promises never reject. */
function createTaker(ports: DeliverPorts, stop: StopSignals) {
  const { outbox, clock, report } = ports;
  const limits = { ...usualLimits, ...ports.limits };
  const platforms = new Map(ports.platforms.map((platform) => [platform.name, platform]));
  let taken = 0;

  async function take(): Promise<readonly Promise<void>[]> {
    taken += 1;
    // Of its own for each time, so that work that was thought dead cannot go on with what was taken again.
    const holder = `${ports.holder} ${taken}`;
    const now = clock.now();
    const until = toIso(now + limits.leaseMs);
    try {
      const wish = { holder, platforms: [...platforms.keys()], now: toIso(now), until };
      return (await outbox.take(wish)).map((delivery) => work(delivery, holder));
    } catch (error) {
      report({ kind: "broken", error });
      return [];
    }
  }

  async function work({ parts, ...delivery }: OpenDelivery, holder: string): Promise<void> {
    const platform = platforms.get(delivery.platform)!;
    const postPorts = { outbox, clock, random: ports.random, limits, stop };
    try {
      const verdict = await postDelivery({ ...delivery, parts }, platform, holder, postPorts);
      report({ kind: "delivery", delivery, verdict });
    } catch (error) {
      // What was being done is found out when the lease is over.
      report({ kind: "broken", error });
    }
  }

  return { take };
}
