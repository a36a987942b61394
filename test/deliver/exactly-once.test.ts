import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { deliver } from "../../src/deliver/deliver.ts";
import { type DeliveryReport, listDeliveries, releaseDeliveries } from "../../src/store/deliveries.ts";
import { listParts } from "../../src/store/delivery-parts.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { createFaultyChat, type Fault, type FaultyChat } from "../contracts/faulty-platform.ts";
import { temporaryData } from "../store/temporary-store.ts";
import { createMortal } from "./mortal.ts";
import { putIntoOutbox, sampleMessage } from "./sample-delivery.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";

const startAt = Date.parse("2026-03-09T08:00:00.000Z");
const hourMs = 3_600_000;
const never = new AbortController().signal;
/** Shorter than the time after which a lost post is asked for. */
const slowestMs = 19_000;

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: "none" } as const) },
  fc.record({ kind: fc.constant("slow" as const), ms: fc.nat(slowestMs) }),
  fc.constant({ kind: "lost-before" } as const),
  fc.record({ kind: fc.constant("lost-after" as const), landsAfterMs: fc.nat(slowestMs) }),
  fc.record({ kind: fc.constant("hangs" as const), lands: fc.boolean() }),
  fc.record({ kind: fc.constant("limited" as const), retryAfterMs: fc.nat(2 * hourMs) }),
  fc.constant({ kind: "queued" } as const),
  fc.constant({ kind: "breaks" } as const),
);

const crash = fc.record({
  atCall: fc.integer({ min: 1, max: 12 }),
  when: fc.constantFrom("before" as const, "during" as const, "after" as const),
  /** Does the next process know that it is the only one? Else it waits for the leases to end. */
  isOnly: fc.boolean(),
  downMs: fc.oneof(fc.nat(3000), fc.nat(90_000)),
});

const story = fc.record({
  /** How many stories each digest has, and in which channel it is posted. */
  digests: fc.array(fc.record({ stories: fc.nat(3), channel: fc.constantFrom("news", "sport", "local") }), {
    minLength: 1,
    maxLength: 5,
  }),
  /** So many replies to an earlier post, each with a note in it, and in which channel that is. */
  replies: fc.array(fc.constantFrom("news", "sport"), { maxLength: 3 }),
  faults: fc.array(fault, { maxLength: 20 }),
  crashes: fc.array(crash, { maxLength: 4 }),
});
type Run = typeof story extends fc.Arbitrary<infer T> ? T : never;

for (const { name, refuses, tells } of [
  { name: "a platform that can tell has every digest exactly once", refuses: false, tells: true },
  { name: "a platform that refuses some has the others exactly once", refuses: true, tells: true },
  { name: "a platform that cannot tell has every digest at most once", refuses: true, tells: false },
]) {
  test(`whatever fails and whoever crashes: ${name}`, async () => {
    const folder = temporaryData();
    const runs = refuses
      ? story.chain((run) =>
          fc
            .array(fc.oneof(fault, fc.constant({ kind: "refused" } as const)), { maxLength: 20 })
            .map((faults) => ({ ...run, faults })),
        )
      : story;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        count += 1;
        const store = await openStore(`${folder}/${count}`);
        // Here no power fails.
        await sql`pragma synchronous = off`.execute(store);
        try {
          await checkRun(store, run, { refuses, tells });
        } finally {
          await store.destroy();
        }
      }),
      { numRuns: Number(process.env.DELIVERY_RUNS ?? 25) },
    );
  });
}

async function checkRun(
  store: Store,
  run: Run,
  { refuses, tells }: { readonly refuses: boolean; readonly tells: boolean },
): Promise<void> {
  const clock = createVirtualClock(startAt);
  const faults = [...run.faults];
  let isCalm = true;
  const nextFault = () => (isCalm ? undefined : faults.shift()) ?? ({ kind: "none" } as const);
  const chat = createFaultyChat({ clock, tells, nextFault });
  const workspace = inWorkspace(store, "local");
  const at = new Date(startAt).toISOString();
  for (const [i, { stories, channel }] of run.digests.entries()) {
    const message = sampleMessage(`digest ${i}`, stories);
    await putIntoOutbox(workspace, { message, platform: chat.connect(), channel, at });
  }
  const origins = await putReplies(workspace, run, chat);
  isCalm = false;
  await clock.run(deliverThroughCrashes(store, run, chat, clock));
  // What was thought lost may still arrive.
  await clock.run(clock.sleep(slowestMs, never));
  for (const delivery of await listDeliveries(workspace, 100)) {
    const parts = await listParts(workspace, delivery.id);
    const keys = parts.map(({ key }) => key);
    const posts = chat.posts(delivery.channel).filter(({ key }) => keys.includes(key));
    const origin = origins.get(delivery.digest);
    // In order, each once, in one piece.
    assert.deepEqual(
      posts.map(({ key }) => key),
      keys.slice(0, posts.length),
    );
    assert.ok(
      posts.every(({ replyTo }, i) => replyTo === (origin?.id ?? (i >= 2 ? posts[0]!.id : null))),
      "threads",
    );
    if (origin !== undefined) assertNoted(chat, origin, delivery);
    // What the store knows is so.
    const sent = parts.filter(({ state, edits }) => state === "sent" && edits === null);
    assert.deepEqual(
      sent.map(({ ref }) => ref!.id),
      posts.slice(0, sent.length).map(({ id }) => id),
    );
    if (delivery.state === "sent")
      assert.equal(sent.length, parts.filter(({ edits }) => edits === null).length);
    else if (delivery.state === "failed") assert.equal(posts.length, sent.length);
    else {
      assert.equal(delivery.state, "unclear");
      assert.equal(parts.filter(({ state }) => state === "sending").length, 1);
      assert.match(delivery.lastError!, /may have been posted/);
    }
    if (tells && !refuses) assert.equal(delivery.state, "sent");
  }
  assertUnbroken(chat, run);
}

/** A post, and what it says once a reply to it is there. */
interface Origin {
  readonly id: string;
  readonly noted: string;
}

/** Earlier posts, and in the outbox a reply to each with a note in it; the posts by the reply's digest. */
async function putReplies(
  workspace: Workspace,
  { digests, replies }: Run,
  chat: FaultyChat,
): Promise<ReadonlyMap<number, Origin>> {
  const platform = chat.connect();
  const origins = new Map<number, Origin>();
  for (const [i, channel] of replies.entries()) {
    const number = digests.length + 2 * i;
    const post = { channel, key: `origin-${i}`, body: { text: `digest ${number}` }, replyTo: null };
    const replyTo = await platform.post(post, never);
    const noted = `digest ${number}, noted`;
    const changes = [{ post: { ref: replyTo, key: post.key }, body: { text: noted } }];
    const message = sampleMessage(`digest ${number + 1}`, 1);
    const thread = { replyTo, changes };
    const at = new Date(startAt).toISOString();
    const id = await putIntoOutbox(workspace, { message, platform, channel, at, thread });
    origins.set(id, { id: replyTo.id, noted });
  }
  return origins;
}

/** A post is noted only when its reply is there, and nothing of it is lost. */
function assertNoted(chat: FaultyChat, { id, noted }: Origin, { channel, state }: DeliveryReport): void {
  const { text } = chat.posts(channel).find((post) => post.id === id)!;
  if (state !== "sent") assert.notEqual(text, noted);
  assert.ok(noted.startsWith(text), text);
}

/** No digest stands between the posts of another. */
function assertUnbroken(chat: FaultyChat, { digests }: Run): void {
  for (const channel of new Set(digests.map((digest) => digest.channel))) {
    const titles = chat.posts(channel).map(({ text }) => /digest \d+/.exec(text)![0]);
    const changes = titles.filter((title, i) => title !== titles[i - 1]);
    assert.equal(new Set(changes).size, changes.length, titles.join());
  }
}

/** One process after the other, the last of which lives until everything has ended. */
async function deliverThroughCrashes(
  store: Store,
  { crashes }: Run,
  chat: FaultyChat,
  clock: VirtualClock,
): Promise<void> {
  const outbox = createOutbox(store);
  const neverCalls = Number.POSITIVE_INFINITY;
  const lives = [...crashes, { atCall: neverCalls, when: "after" as const, isOnly: false, downMs: 0 }];
  let seed = 0;
  for (const [i, { atCall, when, isOnly, downMs }] of lives.entries()) {
    const process = createMortal(atCall, when);
    const stop = new AbortController();
    const isLast = atCall === neverCalls;
    const work = deliver(
      {
        outbox: process.outbox(outbox),
        platforms: [process.platform(chat.connect())],
        clock: process.clock(clock),
        random: () => {
          seed = (seed + 0.37) % 1;
          return seed;
        },
        holder: `process ${i}`,
        report: () => {},
        limits: { pollMs: 20_000 },
      },
      stop.signal,
    );
    const ended = isLast ? waitForEnd(store, clock).then(() => stop.abort()) : process.dead;
    // It may have nothing left to do before it would die.
    await Promise.race([ended, waitForEnd(store, clock)]);
    stop.abort();
    if (isLast) await work;
    await clock.sleep(downMs, never);
    if (isOnly) await releaseDeliveries(store);
  }
}

async function waitForEnd(store: Store, clock: VirtualClock): Promise<void> {
  const workspace = inWorkspace(store, "local");
  for (let minutes = 0; minutes < 60 * 60; minutes += 1) {
    const states = (await listDeliveries(workspace, 100)).map(({ state }) => state);
    if (states.every((state) => state !== "planned" && state !== "sending")) return;
    await clock.sleep(60_000, never);
  }
  assert.fail("deliveries are still under way after 60 hours");
}
