import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { deliver } from "../../src/deliver/deliver.ts";
import { listClosedChannels } from "../../src/store/closed-channels.ts";
import { listDeliveries } from "../../src/store/deliveries.ts";
import { createFaultyChat, type Fault } from "../contracts/faulty-platform.ts";
import { temporaryWorkspace } from "../store/temporary-store.ts";
import { putIntoOutbox } from "./sample-delivery.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const startAt = Date.parse("2026-03-09T08:00:00.000Z");
const never = new AbortController().signal;
const fine: Fault = { kind: "none" };
const lost: Fault = { kind: "lost-before" };
const landed: Fault = { kind: "lost-after", landsAfterMs: 0 };
const refused: Fault = { kind: "refused" };
const limited: Fault = { kind: "limited", retryAfterMs: 5_000 };

/** A reply to an old post and a note in that, what goes wrong with each call, and what becomes of both. */
const scenarios: readonly {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly tells?: boolean;
  readonly state: string;
  readonly replies: number;
  readonly isNoted: boolean;
}[] = [
  { name: "nothing goes wrong", faults: [], state: "sent", replies: 1, isNoted: true },
  { name: "the reply's answer is lost", faults: [landed], state: "sent", replies: 1, isNoted: true },
  { name: "the reply is lost", faults: [lost], state: "sent", replies: 1, isNoted: true },
  {
    name: "the reply's answer is lost of a platform that cannot tell",
    faults: [landed],
    tells: false,
    state: "unclear",
    replies: 1,
    isNoted: false,
  },
  { name: "the reply is refused", faults: [refused], state: "failed", replies: 0, isNoted: false },
  { name: "the note's answer is lost", faults: [fine, landed], state: "sent", replies: 1, isNoted: true },
  {
    name: "the note's answer is lost of a platform that cannot tell",
    faults: [fine, landed],
    tells: false,
    state: "sent",
    replies: 1,
    isNoted: true,
  },
  { name: "the note is lost", faults: [fine, lost], state: "sent", replies: 1, isNoted: true },
  {
    name: "the note has to wait",
    faults: [fine, limited, limited],
    state: "sent",
    replies: 1,
    isNoted: true,
  },
  { name: "the note is refused", faults: [fine, refused], state: "sent", replies: 1, isNoted: false },
  {
    name: "the note fails again and again",
    faults: [fine, ...Array.from({ length: 20 }, () => lost)],
    state: "sent",
    replies: 1,
    isNoted: false,
  },
];

for (const { name, faults, tells = true, state, replies, isNoted } of scenarios) {
  test(`${name}: ${state}`, async (t) => {
    const { chat, workspace, run } = await openDesk(t, faults, tells);
    await run();
    const [start, ...others] = chat.posts("news");
    assert.equal(others.length, replies);
    for (const { replyTo } of others) assert.equal(replyTo, start!.id);
    assert.equal(start!.text, isNoted ? "old, noted" : "old");
    assert.equal((await listDeliveries(workspace, 1))[0]!.state, state);
    // A reply may be refused because of what it replies to.
    assert.deepEqual(await listClosedChannels(workspace), []);
  });
}

/** A chat with an old post, and an outbox with a reply to it. */
async function openDesk(t: TestContext, faults: readonly Fault[], tells: boolean) {
  const clock = createVirtualClock(startAt);
  const left: Fault[] = [];
  const chat = createFaultyChat({ clock, tells, nextFault: () => left.shift() ?? fine });
  const workspace = await temporaryWorkspace(t);
  const platform = chat.connect();
  const post = { channel: "news", key: "old-1", body: { text: "old" }, replyTo: null };
  const replyTo = await platform.post(post, never);
  const note = { post: { ref: replyTo, key: post.key }, body: { text: "old, noted" } };
  await putIntoOutbox(workspace, {
    ...{ message: { notification: "reply", blocks: [] }, platform, channel: "news" },
    ...{ at: new Date(startAt).toISOString(), thread: { replyTo, changes: [note] } },
  });
  left.push(...faults);
  const run = async () => {
    const stop = new AbortController();
    const ports = { outbox: createOutbox(workspace.store), platforms: [platform], clock };
    const work = deliver({ ...ports, random: () => 0.5, holder: "test", report: () => {} }, stop.signal);
    const end = async () => {
      while ((await listDeliveries(workspace, 1))[0]!.endedAt === null) await clock.sleep(1000, never);
      stop.abort();
      await work;
    };
    await clock.run(end());
  };
  return { chat, workspace, run };
}
