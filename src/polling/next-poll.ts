import type { SourceFacts, SourceHealth, SourceState } from "../store/sources.ts";
import type { PollOutcome } from "./poll-outcome.ts";
import { skipForbiddenHours } from "./skip-forbidden-hours.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How often sources are asked. */
export interface PollPace {
  /** That say nothing of it. */
  readonly usualMs: number;
  /** However long a feed says that nothing will be new. */
  readonly longestMs: number;
}

/** What holds where nothing else is configured. */
export const usualPace: PollPace = { usualMs: 15 * minuteMs, longestMs: dayMs };
const firstRetryMs = { failed: 5 * minuteMs, busy: hourMs };
/** However long a server asks us to stay away. */
const longestRetryAfterMs = 7 * dayMs;
/** Sources that were added together are spread over time by up to this share of the wait. */
const jitter = 0.15;

/**
 * What is known of a source after a poll, and when the next is due.
 *
 * @param now epoch milliseconds
 * @param random from 0 to below 1
 */
export function planNextPoll(
  before: SourceState,
  outcome: PollOutcome,
  now: number,
  random: number,
  pace: PollPace = usualPace,
): SourceState {
  const at = toIso(now);
  const state = { ...before, polledAt: at };
  switch (outcome.kind) {
    case "gone":
      return { ...state, nextPollAt: null, health: { kind: "gone", reason: goneReason } };
    case "failed":
    case "busy":
      return { ...state, ...afterFailure(before, outcome, now, random) };
    case "unchanged":
      return { ...state, ...afterAnswer(before, before.facts, outcome, now, random, pace) };
    case "read":
      return {
        ...state,
        etag: outcome.etag,
        lastModified: outcome.lastModified,
        facts: outcome.facts,
        lastNewAt: outcome.new > 0 ? at : before.lastNewAt,
        ...afterAnswer(before, outcome.facts, outcome, now, random, pace),
      };
  }
}

const goneReason = "says that it is gone for good (410); remove it, or add its new address";

type Failure = Extract<PollOutcome, { readonly kind: "failed" | "busy" }>;
type Answered = Extract<PollOutcome, { readonly kind: "read" | "unchanged" }>;

/** Twice as long after each failure in a row, up to a day. */
function afterFailure(before: SourceState, outcome: Failure, now: number, random: number) {
  const failures = before.failures + 1;
  const backOffMs = Math.min(firstRetryMs[outcome.kind] * 2 ** (failures - 1), dayMs);
  const waitMs = Math.max(backOffMs, Math.min(outcome.retryAfterMs ?? 0, longestRetryAfterMs));
  const health: SourceHealth = { kind: "failing", reason: outcome.reason };
  return {
    failures,
    failingSince: before.failingSince ?? toIso(now),
    nextPollAt: toIso(now + spread(waitMs, random)),
    health,
  };
}

function afterAnswer(
  before: SourceState,
  facts: SourceFacts | null,
  { answer }: Answered,
  now: number,
  random: number,
  { usualMs, longestMs }: PollPace,
) {
  const statedMs = Math.max(answer.maxAgeMs ?? 0, (facts?.ttlMinutes ?? 0) * minuteMs);
  const waitMs = Math.min(Math.max(usualMs, statedMs), longestMs);
  const next = skipForbiddenHours(now + spread(waitMs, random), facts);
  return {
    failures: 0,
    failingSince: null,
    nextPollAt: toIso(next),
    ...followMove(before, answer.movedTo, facts),
  };
}

/** One redirect for good may be a mistake of an hour; the second in a row to the same place is believed. */
function followMove(before: SourceState, movedTo: string | null, facts: SourceFacts | null) {
  const { currentAddress, movedTo: last } = before;
  if (movedTo === null || movedTo === currentAddress) return { movedTo: null, health: judgeContent(facts) };
  if (movedTo !== last) {
    const reason = `redirects to ${movedTo} for good; will be asked there once it has said so twice`;
    return { movedTo, health: { kind: "moved", reason } satisfies SourceHealth };
  }
  const reason = `has moved from ${currentAddress} to ${movedTo} and is asked there now; nothing is to be done`;
  return { currentAddress: movedTo, movedTo: null, health: { kind: "moved", reason } satisfies SourceHealth };
}

function judgeContent(facts: SourceFacts | null): SourceHealth {
  if (facts === null) return { kind: "ok", reason: null };
  if (facts.entries === 0) {
    return { kind: "empty", reason: "has nothing in it; check that it is the right one if that stays so" };
  }
  if (facts.dated === 0) {
    return { kind: "undated", reason: "tells no dates; its articles count from when they were first seen" };
  }
  return { kind: "ok", reason: null };
}

function spread(waitMs: number, random: number): number {
  return waitMs * (1 + jitter * random);
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}
