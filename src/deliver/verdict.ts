import { PostError } from "../chat/post-error.ts";
import type { DeliveryEnd } from "../store/end-delivery.ts";
import type { Postponement } from "../store/postpone-delivery.ts";
import { backOffMs } from "./back-off.ts";

/** What becomes of a delivery that was taken. */
export type Verdict =
  | ({ readonly kind: "ended" } & DeliveryEnd)
  | ({ readonly kind: "postponed" } & Postponement)
  /** Another has taken it meanwhile. */
  | { readonly kind: "lost" };

/** What a verdict depends on besides the error. */
export interface Attempt {
  /** Epoch milliseconds, as is everything that ends in `At` here. */
  readonly nowAt: number;
  readonly createdAt: number;
  /** How often in a row it failed before. */
  readonly failures: number;
  /** From 0 to below 1. */
  readonly random: number;
  readonly position: number;
  /** So long a post whose answer was lost may still be under way. */
  readonly settleMs: number;
}

/** A digest that could not be posted for so long is not posted any more. */
const giveUpMs = 24 * 3_600_000;

/** A change to a post, which only repeats what a reply says, is not worth more tries. */
const mostEditFailures = 4;

/** Is it too late to post anything of a delivery? Epoch milliseconds. */
export function isGivenUp({ nowAt, createdAt }: Pick<Attempt, "nowAt" | "createdAt">): boolean {
  return nowAt - createdAt > giveUpMs;
}

/** What follows from an error of `post`: any that does not say that nothing was posted leaves that open. */
export function afterPostError(error: unknown, attempt: Attempt): Verdict {
  const outcome = outcomeOf(error);
  if (outcome.kind === "refused") return ended("failed", reasonOf(error), attempt, true);
  if (outcome.kind === "unclear") return maybePosted(reasonOf(error), attempt, attempt.settleMs);
  const tryAt = nextTry(attempt, outcome.retryAfterMs);
  return isGivenUp({ ...attempt, nowAt: tryAt })
    ? ended("failed", givenUp(reasonOf(error)), attempt)
    : {
        kind: "postponed",
        tryAt: toIso(tryAt),
        error: reasonOf(error),
        notPosted: attempt.position,
      };
}

/** What follows from an error of `findPosted`: whether the part was posted is as open as it was. */
export function afterFindError(error: unknown, attempt: Attempt): Verdict {
  const outcome = outcomeOf(error);
  if (outcome.kind === "refused") return ended("unclear", maybe(reasonOf(error)), attempt, true);
  const retryAfterMs = outcome.kind === "later" ? outcome.retryAfterMs : 0;
  return maybePosted(reasonOf(error), attempt, retryAfterMs);
}

/** What follows from an error of `edit`: another try, and after some none; null: the post stays as it is. */
export function afterEditError(error: unknown, attempt: Attempt): Verdict | null {
  const outcome = outcomeOf(error);
  if (outcome.kind === "refused" || attempt.failures >= mostEditFailures) return null;
  const tryAt = nextTry(attempt, outcome.kind === "later" ? outcome.retryAfterMs : attempt.settleMs);
  return { kind: "postponed", tryAt: toIso(tryAt), error: reasonOf(error), notPosted: null };
}

/** The end of a delivery. */
export function ended(
  state: DeliveryEnd["state"],
  reason: string | null,
  { nowAt }: Pick<Attempt, "nowAt">,
  closesChannel = false,
): Verdict {
  return { kind: "ended", state, reason, closesChannel, endedAt: toIso(nowAt) };
}

/** Why a delivery ended of which a part may have been posted. */
export function maybe(reason: string): string {
  return `it may have been posted, look there before you post it again: ${reason}`;
}

/** Why a delivery ended that was tried for too long. */
export function givenUp(reason: string): string {
  return `not posted within 24 hours: ${reason}`;
}

/** An ISO 8601 time. */
export function toIso(at: number): string {
  return new Date(at).toISOString();
}

function maybePosted(reason: string, attempt: Attempt, waitMs: number): Verdict {
  const tryAt = nextTry(attempt, waitMs);
  return isGivenUp({ ...attempt, nowAt: tryAt })
    ? ended("unclear", maybe(reason), attempt)
    : { kind: "postponed", tryAt: toIso(tryAt), error: reason, notPosted: null };
}

function nextTry({ nowAt, failures, random }: Attempt, waitMs: number): number {
  return nowAt + Math.ceil(backOffMs(failures, random, waitMs));
}

function outcomeOf(error: unknown): PostError["outcome"] {
  return error instanceof PostError ? error.outcome : { kind: "unclear" };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
