import type { Platform, PostRef } from "../chat/platform.ts";
import type { OpenDelivery } from "../store/deliveries.ts";
import type { DeliveryPart } from "../store/delivery-parts.ts";
import type { Lease } from "../store/lease.ts";
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

/** Where the platform has a part. */
export interface Posted {
  readonly kind: "posted";
  readonly ref: PostRef;
}

/**
 * Posts a part, and writes down before and after that it does. One that may have been posted is first looked for.
 * Where the platform has it then, or what becomes of the delivery instead.
 */
export async function postPart(job: PartJob, ports: PostPorts): Promise<Posted | Verdict> {
  const { delivery, part } = job;
  if (ports.stop.gently.aborted) return { kind: "postponed", tryAt: null, error: null, notPosted: null };
  const found = part.state === "sending" ? await findPart(job, ports) : null;
  const result = found ?? (await sendPart(job, ports));
  if (result.kind === "posted") {
    const sent = { position: part.position, ref: result.ref, now: toIso(ports.clock.now()) };
    await ports.outbox.savePartSent(delivery.workspace, leaseOf(job), sent);
  }
  return result;
}

async function sendPart(job: PartJob, ports: PostPorts): Promise<Posted | Verdict> {
  const { delivery, part, platform, replyTo } = job;
  const now = attempt(job, ports);
  if (isGivenUp(now)) return ended("failed", givenUp("the time was over before it could be"), now);
  const until = toIso(now.nowAt + ports.limits.leaseMs);
  const start = { position: part.position, now: toIso(now.nowAt), until };
  if (!(await ports.outbox.startPart(delivery.workspace, leaseOf(job), start))) return { kind: "lost" };
  const post = { channel: delivery.channel, body: part.body, key: part.key, replyTo };
  try {
    return { kind: "posted", ref: await ask(ports, (signal) => platform.post(post, signal)) };
  } catch (error) {
    return afterPostError(error, attempt(job, ports));
  }
}

/** What became of a part of which it was only written down that it is being sent; null: it was not posted. */
async function findPart(job: PartJob, ports: PostPorts): Promise<Posted | Verdict | null> {
  const { channel } = job.delivery;
  const { key, sendingAt: at } = job.part;
  const sendingAt = Date.parse(at!);
  const now = attempt(job, ports);
  const underWayMs = sendingAt + ports.limits.settleMs - now.nowAt;
  // Longer than that: the clock has been set back, and says nothing.
  if (underWayMs > 0 && underWayMs <= ports.limits.settleMs)
    return { kind: "postponed", tryAt: toIso(now.nowAt + underWayMs), error: null, notPosted: null };
  const since = toIso(Math.min(sendingAt, now.nowAt) - clockErrorMs);
  const wanted = { channel, keys: [key], since, replyTo: job.replyTo };
  try {
    const found = await ask(ports, (signal) => job.platform.findPosted(wanted, signal));
    if (found === null)
      return ended("unclear", maybe(`${job.platform.name} cannot tell, and did not confirm it`), now);
    const ref = found.get(key);
    return ref === undefined ? null : { kind: "posted", ref };
  } catch (error) {
    return afterFindError(error, attempt(job, ports));
  }
}

/** The right to post the parts of a job's delivery. */
export function leaseOf({ delivery, holder }: PartJob): Lease {
  return { delivery: delivery.id, holder };
}

/** Calls a platform for no longer than it may take. */
export function ask<T>(
  { clock, limits, stop }: PostPorts,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return withinTime(call, { clock, timeoutMs: limits.timeoutMs, stop: stop.atOnce });
}

/** Where trying to post a part stands. */
export function attempt(
  { delivery, part, failures }: PartJob,
  { clock, random, limits }: PostPorts,
): Attempt {
  return {
    nowAt: clock.now(),
    createdAt: Date.parse(delivery.createdAt),
    failures,
    random: random(),
    position: part.position,
    settleMs: limits.settleMs,
  };
}
