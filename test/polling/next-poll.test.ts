import assert from "node:assert/strict";
import { test } from "node:test";
import { planNextPoll } from "../../src/polling/next-poll.ts";
import type { PollOutcome } from "../../src/polling/poll-outcome.ts";
import type { SourceFacts, SourceState } from "../../src/store/sources.ts";

/** A Monday. */
const now = Date.parse("2026-03-09T12:00:00.000Z");
const facts: SourceFacts = { entries: 20, dated: 20, ttlMinutes: null, skipHours: [], skipDays: [] };
const fresh: SourceState = {
  currentAddress: "https://gazette.example/rss",
  etag: null,
  lastModified: null,
  facts: null,
  polledAt: null,
  nextPollAt: "2026-03-09T12:00:00.000Z",
  failures: 0,
  failingSince: null,
  movedTo: null,
  lastNewAt: null,
  health: { kind: "waiting", reason: null },
};
const noHints = { maxAgeMs: null, movedTo: null };
const read = (change: Partial<SourceFacts> = {}, answer = {}): PollOutcome => ({
  kind: "read",
  facts: { ...facts, ...change },
  new: 1,
  etag: '"1"',
  lastModified: null,
  answer: { ...noHints, ...answer },
});
const unchanged = (answer = {}): PollOutcome => ({ kind: "unchanged", answer: { ...noHints, ...answer } });
const refusal = (kind: "failed" | "busy", retryAfterMs: number | null): PollOutcome => ({
  kind,
  reason: "did not answer",
  retryAfterMs,
});
const failed = (retryAfterMs: number | null = null) => refusal("failed", retryAfterMs);
const busy = (retryAfterMs: number | null = null) => refusal("busy", retryAfterMs);
const failedBefore = (failures: number): Partial<SourceState> => ({
  failures,
  failingSince: "2026-03-08T00:00:00.000Z",
  health: { kind: "failing", reason: "did not answer" },
});
const moved = { movedTo: "https://gazette.example/new" };

const rows: readonly {
  name: string;
  before?: Partial<SourceState>;
  outcome: PollOutcome;
  /** Minutes from now; null: never. */
  next: number | null;
  health: string;
}[] = [
  { name: "says nothing of itself", outcome: read(), next: 15, health: "ok" },
  { name: "304", outcome: unchanged(), next: 15, health: "ok" },
  { name: "max-age", outcome: read({}, { maxAgeMs: 3_600_000 }), next: 60, health: "ok" },
  { name: "max-age of a moment", outcome: read({}, { maxAgeMs: 1_000 }), next: 15, health: "ok" },
  { name: "max-age of a year", outcome: read({}, { maxAgeMs: 3e10 }), next: 1440, health: "ok" },
  { name: "ttl", outcome: read({ ttlMinutes: 120 }), next: 120, health: "ok" },
  {
    name: "ttl, known from before, 304",
    before: { facts: { ...facts, ttlMinutes: 90 } },
    outcome: unchanged(),
    next: 90,
    health: "ok",
  },
  {
    name: "the longer of ttl and max-age",
    outcome: read({ ttlMinutes: 60 }, { maxAgeMs: 1.2e6 }),
    next: 60,
    health: "ok",
  },
  { name: "skipHours", outcome: read({ skipHours: [12, 13, 14] }), next: 195, health: "ok" },
  { name: "skipDays", outcome: read({ skipDays: ["Monday"] }), next: 12 * 60 + 15, health: "ok" },
  {
    name: "skips all",
    outcome: read({ skipHours: Array.from({ length: 24 }, (_, i) => i) }),
    next: 15,
    health: "ok",
  },
  { name: "no entries", outcome: read({ entries: 0, dated: 0 }), next: 15, health: "empty" },
  { name: "no dates", outcome: read({ dated: 0 }), next: 15, health: "undated" },
  {
    name: "no dates, 304",
    before: { facts: { ...facts, dated: 0 } },
    outcome: unchanged(),
    next: 15,
    health: "undated",
  },
  { name: "fails", outcome: failed(), next: 5, health: "failing" },
  { name: "fails again", before: failedBefore(1), outcome: failed(), next: 10, health: "failing" },
  {
    name: "fails for the sixth time",
    before: failedBefore(5),
    outcome: failed(),
    next: 160,
    health: "failing",
  },
  { name: "fails for months", before: failedBefore(5_000), outcome: failed(), next: 1440, health: "failing" },
  { name: "fails, Retry-After", outcome: failed(7.2e6), next: 120, health: "failing" },
  { name: "Retry-After of a century", outcome: failed(3e12), next: 7 * 1440, health: "failing" },
  { name: "429", outcome: busy(), next: 60, health: "failing" },
  { name: "429 with a short Retry-After", outcome: busy(1_000), next: 60, health: "failing" },
  { name: "429 with a long Retry-After", outcome: busy(3 * 3.6e6), next: 180, health: "failing" },
  { name: "recovers", before: failedBefore(9), outcome: read(), next: 15, health: "ok" },
  {
    name: "recovers with 304",
    before: { ...failedBefore(9), facts },
    outcome: unchanged(),
    next: 15,
    health: "ok",
  },
  { name: "410", outcome: { kind: "gone" }, next: null, health: "gone" },
  { name: "301", outcome: read({}, moved), next: 15, health: "moved" },
  { name: "301 to itself", outcome: read({}, { movedTo: fresh.currentAddress }), next: 15, health: "ok" },
];
for (const { name, before, outcome, next, health } of rows) {
  test(`a source that ${name}: next in ${next} minutes, ${health}`, () => {
    const state = planNextPoll({ ...fresh, ...before }, outcome, now, 0);
    const minutes = state.nextPollAt === null ? null : (Date.parse(state.nextPollAt) - now) / 60_000;
    assert.deepEqual([minutes, state.health.kind], [next, health]);
    assert.equal(state.polledAt, "2026-03-09T12:00:00.000Z");
    assert.equal(state.health.reason === null, health === "ok");
    assert.doesNotMatch(state.health.reason ?? "", /\n/);
  });
}

test("chance makes waits longer, never shorter than was asked for, and by no more than 15%", () => {
  for (const outcome of [read(), failed(), busy(7.2e6), unchanged({ maxAgeMs: 3_600_000 })]) {
    const [soonest, latest] = [0, 0.999].map(
      (random) => Date.parse(planNextPoll(fresh, outcome, now, random).nextPollAt!) - now,
    );
    assert.ok(latest! > soonest! * 1.14 && latest! <= soonest! * 1.15);
  }
});

test("the second redirect for good in a row to one place is believed", () => {
  const once = planNextPoll(fresh, read({}, moved), now, 0);
  assert.deepEqual([once.currentAddress, once.movedTo], [fresh.currentAddress, moved.movedTo]);
  const twice = planNextPoll(once, unchanged(moved), now, 0);
  assert.deepEqual([twice.currentAddress, twice.movedTo], [moved.movedTo, null]);
  assert.match(twice.health.reason!, /moved from https:\/\/gazette\.example\/rss to/);
  assert.equal(planNextPoll(twice, read(), now, 0).health.kind, "ok");
});

test("redirects to changing places are not believed", () => {
  let state = fresh;
  for (const movedTo of ["https://a.example/", "https://b.example/", "https://a.example/"]) {
    state = planNextPoll(state, read({}, { movedTo }), now, 0);
    assert.equal(state.currentAddress, fresh.currentAddress);
  }
  const between = planNextPoll(state, read(), now, 0);
  const again = planNextPoll(between, read({}, { movedTo: "https://a.example/" }), now, 0);
  assert.equal(again.currentAddress, fresh.currentAddress);
});

test("a failure keeps what is known, and since when it fails", () => {
  const known = planNextPoll(fresh, read(), now, 0);
  const first = planNextPoll(known, failed(), now + 1_000, 0);
  const second = planNextPoll(first, failed(), now + 9_000, 0);
  assert.deepEqual([second.etag, second.facts, second.lastNewAt], ['"1"', facts, known.lastNewAt]);
  assert.deepEqual([second.failures, second.failingSince], [2, "2026-03-09T12:00:01.000Z"]);
  const recovered = planNextPoll(second, unchanged(), now + 20_000, 0);
  assert.deepEqual([recovered.failures, recovered.failingSince], [0, null]);
});

test("how often sources are asked can be configured", () => {
  const minutes = (outcome: PollOutcome) => {
    const pace = { usualMs: 5 * 60_000, longestMs: 30 * 60_000 };
    return (Date.parse(planNextPoll(fresh, outcome, now, 0, pace).nextPollAt!) - now) / 60_000;
  };
  assert.deepEqual([read(), read({ ttlMinutes: 10 }), read({ ttlMinutes: 60 })].map(minutes), [5, 10, 30]);
});
