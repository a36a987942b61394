import type { Platform, PostRef } from "../chat/platform.ts";
import type { OpenDelivery } from "../store/deliveries.ts";
import type { DeliveryPart } from "../store/delivery-parts.ts";
import type { Clock } from "./clock.ts";
import type { Outbox } from "./outbox.ts";
import {
  type Attempt,
  afterFindError,
  afterPostError,
  ended,
  givenUp,
  isGivenUp,
  maybe,
  toIso,
  type Verdict,
} from "./verdict.ts";
import { withinTime } from "./within-time.ts";

/** What posting takes from the world. */
export interface PostPorts {
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly limits: PostLimits;
  readonly stop: StopSignals;
}

export interface PostLimits {
  /** The longest that a platform may take for one call. */
  readonly timeoutMs: number;
  /** For so long nobody else takes what was taken; longer than two calls and what surrounds them. */
  readonly leaseMs: number;
  /** So long after it was begun a post whose answer was lost may still arrive; longer than `timeoutMs`. */
  readonly settleMs: number;
}

/** How posting is told to end. */
export interface StopSignals {
  /** No further part is begun. */
  readonly gently: AbortSignal;
  /** What is under way is given up too. */
  readonly atOnce: AbortSignal;
}

/** One part, and what it takes to post it. */
export interface PartJob {
  readonly delivery: OpenDelivery;
  readonly part: DeliveryPart;
  readonly platform: Platform;
  /** The name under which the delivery was taken. */
  readonly holder: string;
  readonly replyTo: PostRef | null;
  /** How often in a row it failed before. */
  readonly failures: number;
}

/** Clocks differ, and are set back: posts are looked for from so long before they were sent. */
const clockErrorMs = 2 * 3_600_000;

/**
 * Posts a part, and writes down before and after that it does. One that may have been posted is first looked for.
 * Where the platform has it then, or what becomes of the delivery instead.
 */
export async function postPart(
  job: PartJob,
  ports: PostPorts,
): Promise<{ readonly kind: "posted"; readonly ref: PostRef } | Verdict> {
  const { delivery, part, platform, holder } = job;
  const { outbox, clock, limits, stop } = ports;
  if (stop.gently.aborted) return { kind: "postponed", tryAt: null, error: null, notPosted: null };
  let result = part.state === "sending" ? await findPart(job, ports) : ({ kind: "absent" } as const);
  const lease = { delivery: delivery.id, holder };
  if (result.kind === "absent") {
    const now = attempt(job, ports);
    if (isGivenUp(now)) return ended("failed", givenUp("the time was over before it could be"), now);
    const { position } = part;
    const start = { position, now: toIso(now.nowAt), until: toIso(now.nowAt + limits.leaseMs) };
    if (!(await outbox.startPart(delivery.workspace, lease, start))) return { kind: "lost" };
    const post = { channel: delivery.channel, body: part.body, key: part.key, replyTo: job.replyTo };
    try {
      const ref = await ask(ports, (signal) => platform.post(post, signal));
      result = { kind: "posted", ref };
    } catch (error) {
      return afterPostError(error, attempt(job, ports));
    }
  }
  if (result.kind === "posted") {
    const sent = { position: part.position, ref: result.ref, now: toIso(clock.now()) };
    await outbox.savePartSent(delivery.workspace, lease, sent);
  }
  return result;
}

type Found = { readonly kind: "posted"; readonly ref: PostRef } | { readonly kind: "absent" } | Verdict;

/** What became of a part of which it was only written down that it is being sent. */
async function findPart(job: PartJob, ports: PostPorts): Promise<Found> {
  const { channel } = job.delivery;
  const { key, sendingAt: at } = job.part;
  const sendingAt = Date.parse(at!);
  const now = attempt(job, ports);
  const underWayMs = sendingAt + ports.limits.settleMs - now.nowAt;
  // Longer than that: the clock has been set back, and says nothing.
  if (underWayMs > 0 && underWayMs <= ports.limits.settleMs)
    return { kind: "postponed", tryAt: toIso(now.nowAt + underWayMs), error: null, notPosted: null };
  const wanted = { channel, keys: [key], since: toIso(Math.min(sendingAt, now.nowAt) - clockErrorMs) };
  try {
    const found = await ask(ports, (signal) => job.platform.findPosted(wanted, signal));
    if (found === null)
      return ended("unclear", maybe(`${job.platform.name} cannot tell, and did not confirm it`), now);
    const ref = found.get(key);
    return ref === undefined ? { kind: "absent" } : { kind: "posted", ref };
  } catch (error) {
    return afterFindError(error, attempt(job, ports));
  }
}

function ask<T>({ clock, limits, stop }: PostPorts, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return withinTime(call, { clock, timeoutMs: limits.timeoutMs, stop: stop.atOnce });
}

function attempt({ delivery, part, failures }: PartJob, { clock, random, limits }: PostPorts): Attempt {
  return {
    nowAt: clock.now(),
    createdAt: Date.parse(delivery.createdAt),
    failures,
    random: random(),
    position: part.position,
    settleMs: limits.settleMs,
  };
}
