import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Platform } from "../../src/chat/platform.ts";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { type DeliverPorts, type DeliveryEvent, deliver, deliverDue } from "../../src/deliver/deliver.ts";
import type { Outbox } from "../../src/deliver/outbox.ts";
import { listClosedChannels } from "../../src/store/closed-channels.ts";
import { listDeliveries, releaseDeliveries } from "../../src/store/deliveries.ts";
import { listParts } from "../../src/store/delivery-parts.ts";
import { listSlots } from "../../src/store/slots.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { createFaultyChat, type Fault, type FaultyChat } from "../contracts/faulty-platform.ts";
import { temporaryStore } from "../store/temporary-store.ts";
import { createMortal } from "./mortal.ts";
import { putIntoOutbox, sampleMessage } from "./sample-delivery.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";

const startAt = Date.parse("2026-03-09T08:00:00.000Z");
const at = new Date(startAt).toISOString();
const [secondMs, hourMs] = [1000, 3_600_000];
const fine: Fault = { kind: "none" };
const lost: Fault = { kind: "lost-before" };
const landed: Fault = { kind: "lost-after", landsAfterMs: 0 };
const refused: Fault = { kind: "refused" };
const limited = (retryAfterMs: number): Fault => ({ kind: "limited", retryAfterMs });

/** A digest of two posts, what goes wrong with each call of the platform, and what becomes of it. */
const scenarios: readonly {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly tells?: boolean;
  readonly state: string;
  readonly posts: number;
  /** When it has ended, from and to so many milliseconds after it was made. */
  readonly ended: readonly [from: number, to: number];
  readonly says?: RegExp;
}[] = [
  { name: "nothing goes wrong", faults: [], state: "sent", posts: 2, ended: [0, 0] },
  {
    name: "a slow answer is waited for",
    faults: [{ kind: "slow", ms: 9000 }],
    state: "sent",
    posts: 2,
    ended: [9000, 9000],
  },
  {
    name: "the platform asks for a pause, and gets it",
    faults: [fine, limited(90 * secondMs)],
    state: "sent",
    posts: 2,
    ended: [90 * secondMs, 95 * secondMs],
  },
  {
    name: "the pauses get longer while it fails",
    faults: [0, 0, 0, 0, 0].map(limited),
    state: "sent",
    posts: 2,
    ended: [31 * secondMs, 67 * secondMs],
  },
  {
    name: "the pauses are short again after a success",
    faults: [...[0, 0, 0, 0, 0].map(limited), fine, limited(0), limited(0)],
    state: "sent",
    posts: 2,
    ended: [51 * secondMs, 60 * secondMs],
  },
  {
    name: "a post waits too long in the platform's own queue",
    faults: [{ kind: "queued" }],
    tells: false,
    state: "sent",
    posts: 2,
    ended: [16 * secondMs, 18 * secondMs],
  },
  {
    name: "it fails for a day",
    faults: Array.from({ length: 60 }, () => limited(hourMs)),
    state: "failed",
    posts: 0,
    ended: [20 * hourMs, 24 * hourMs],
    says: /^not posted within 24 hours: too many posts; wait$/,
  },
  {
    name: "the second part is refused",
    faults: [fine, refused],
    state: "failed",
    posts: 1,
    ended: [0, 0],
    says: /^the channel is archived; take it out of the archive$/,
  },
  { name: "an answer is lost", faults: [landed], state: "sent", posts: 2, ended: [20_000, 30_000] },
  { name: "a request is lost", faults: [lost], state: "sent", posts: 2, ended: [20_000, 30_000] },
  {
    name: "an answer is lost, and the platform does not say at once whether it has the post",
    faults: [landed, lost, limited(60_000), { kind: "breaks" }],
    state: "sent",
    posts: 2,
    ended: [80_000, 120_000],
  },
  {
    name: "an answer is lost, and nobody may look whether the post is there",
    faults: [landed, refused],
    state: "unclear",
    posts: 1,
    ended: [20_000, 30_000],
    says: /may have been posted, look there before you post it again: the channel is archived/,
  },
  {
    name: "an answer is lost, and for a day nobody says whether the post is there",
    faults: [landed, ...Array.from({ length: 60 }, () => limited(hourMs))],
    state: "unclear",
    posts: 1,
    ended: [20 * hourMs, 24 * hourMs],
    says: /may have been posted/,
  },
  {
    name: "an error that nobody thought of",
    faults: [{ kind: "breaks" }],
    state: "sent",
    posts: 2,
    ended: [20_000, 30_000],
  },
  {
    name: "a post that never ends, and was carried out",
    faults: [{ kind: "hangs", lands: true }],
    state: "sent",
    posts: 2,
    ended: [35_000, 45_000],
  },
  {
    name: "a post that takes too long, and arrives after all",
    faults: [{ kind: "slow", ms: 19_000 }],
    state: "sent",
    posts: 2,
    ended: [35_000, 45_000],
  },
  {
    name: "an answer is lost of a platform that cannot tell",
    faults: [landed],
    tells: false,
    state: "unclear",
    posts: 1,
    ended: [20_000, 30_000],
    says: /may have been posted, .*: faulty cannot tell, and did not confirm it$/,
  },
  {
    name: "a platform that cannot tell says that it did not post",
    faults: [limited(5000)],
    tells: false,
    state: "sent",
    posts: 2,
    ended: [5000, 8000],
  },
];
for (const { name, faults, tells = true, state, posts, ended, says } of scenarios) {
  test(`${name}: ${state}`, async (t) => {
    const desk = await createDesk(t, faults, tells);
    await desk.put("news", 1);
    await desk.runUntilEnded({ limits: { pollMs: ended[1] > hourMs ? 600_000 : secondMs } });
    const [delivery] = await listDeliveries(desk.workspace, 1);
    assert.equal(delivery!.state, state);
    assert.equal(desk.chat.posts("news").length, posts);
    const tookMs = Date.parse(delivery!.endedAt!) - startAt;
    assert.ok(tookMs >= ended[0] && tookMs <= ended[1], `ended after ${tookMs} ms`);
    if (says === undefined) assert.equal(delivery!.lastError, null);
    else assert.match(delivery!.lastError!, says);
    const [slot] = await listSlots(desk.workspace, 1);
    const late = tookMs >= 5 * 60_000;
    assert.equal(slot!.outcome.kind, state === "sent" ? (late ? "posted-late" : "posted") : "failed");
    assert.equal(slot!.outcome.reason, delivery!.lastError);
  });
}

test("a channel that refuses is closed, what waits for it has failed, and the others go on", async (t) => {
  const desk = await createDesk(t, [refused]);
  for (const channel of ["news", "sport", "news"]) await desk.put(channel, 0);
  await desk.runUntilEnded();
  const states = (await listDeliveries(desk.workspace, 10)).map(
    ({ channel, state }) => `${channel} ${state}`,
  );
  assert.deepEqual(states, ["news failed", "sport sent", "news failed"]);
  const closed = await listClosedChannels(desk.workspace);
  assert.deepEqual(
    closed.map(({ channel, reason }) => [channel, reason]),
    [["news", "the channel is archived; take it out of the archive"]],
  );
  assert.deepEqual((await listSlots(desk.workspace, 10)).map(({ outcome }) => outcome.kind).sort(), [
    "failed",
    "failed",
    "posted",
  ]);
  // A request is the way to try it again, and opens it.
  await desk.put("news", 0);
  await desk.runUntilEnded();
  assert.deepEqual(await listClosedChannels(desk.workspace), []);
});

test("a slow channel holds up no other", async (t) => {
  const desk = await createDesk(t, [{ kind: "slow", ms: 14_000 }]);
  for (const channel of ["slow", "slow", "a", "a", "b"]) await desk.put(channel, 0);
  await desk.runUntilEnded();
  const ended = (await listDeliveries(desk.workspace, 10)).map(
    ({ channel, endedAt }) => `${channel} ${Math.round((Date.parse(endedAt!) - startAt) / 1000)}`,
  );
  assert.deepEqual(ended, ["b 0", "a 1", "a 0", "slow 14", "slow 14"]);
});

test("a post that is still under way when its process ends is waited for", async (t) => {
  const desk = await createDesk(t, [{ kind: "slow", ms: 15_000 }]);
  await desk.put("news", 0);
  // Takes, begins the part, posts.
  const process = createMortal(3, "during");
  void deliver(
    { ...desk.ports, outbox: process.outbox(desk.outbox), platforms: [process.platform(desk.platform)] },
    never,
  );
  await desk.clock.run(process.dead);
  await releaseDeliveries(desk.workspace.store);
  await desk.runUntilEnded();
  assert.equal(desk.chat.posts("news").length, 1);
  assert.equal((await listDeliveries(desk.workspace, 1))[0]!.state, "sent");
});

test("what another process has taken is left to it until its lease is over", async (t) => {
  const desk = await createDesk(t);
  await desk.put("news", 0);
  const process = createMortal(2, "before");
  void deliver({ ...desk.ports, outbox: process.outbox(desk.outbox) }, never);
  await desk.clock.run(process.dead);
  await desk.runUntilEnded();
  const [delivery] = await listDeliveries(desk.workspace, 1);
  assert.equal((Date.parse(delivery!.endedAt!) - startAt) / 1000, 60);
});

for (const hours of [-1, 1, -30]) {
  test(`a clock that is set by ${hours} hours after a crash stops nothing and doubles nothing`, async (t) => {
    const desk = await createDesk(t);
    await desk.put("news", 1);
    // The second part is posted, and nobody hears of it.
    const process = createMortal(6, "after");
    const platforms = [process.platform(desk.platform)];
    void deliver({ ...desk.ports, platforms, outbox: process.outbox(desk.outbox) }, never);
    await desk.clock.run(process.dead);
    assert.equal(desk.chat.posts("news").length, 2);
    desk.clock.set(startAt + hours * hourMs);
    await desk.runUntilEnded();
    assert.equal(desk.chat.posts("news").length, 2);
    const [delivery] = await listDeliveries(desk.workspace, 1);
    assert.equal(delivery!.state, "sent");
    assert.ok(Date.parse(delivery!.endedAt!) - startAt - hours * hourMs <= 60_000);
  });
}

test("what was not posted within a day of downtime is not posted any more", async (t) => {
  const desk = await createDesk(t);
  await desk.put("news", 0);
  desk.clock.set(startAt + 25 * hourMs);
  await desk.runUntilEnded();
  assert.deepEqual(desk.chat.posts("news"), []);
  const [delivery] = await listDeliveries(desk.workspace, 1);
  assert.match(delivery!.lastError!, /^not posted within 24 hours/);
});

const stops: readonly { name: string; fault: Fault; withinMs: number; sent: number }[] = [
  { name: "finishes the part that is under way", fault: { kind: "slow", ms: 5000 }, withinMs: 5000, sent: 1 },
  { name: "gives up what does not end", fault: { kind: "hangs", lands: true }, withinMs: 10_000, sent: 0 },
  {
    name: "leaves what ignores that it is given up",
    fault: { kind: "slow", ms: 14_000 },
    withinMs: 10_000,
    sent: 0,
  },
];
for (const { name, fault, withinMs, sent } of stops) {
  test(`a stop ${name}, and the rest is posted after a restart`, async (t) => {
    const desk = await createDesk(t, [fault]);
    await desk.put("news", 2);
    const stop = new AbortController();
    const work = deliver(desk.ports, stop.signal);
    await desk.clock.run(desk.clock.sleep(secondMs / 2, never));
    stop.abort();
    const stoppedAt = desk.clock.now();
    await desk.clock.run(work);
    assert.ok(desk.clock.now() - stoppedAt <= withinMs, `${desk.clock.now() - stoppedAt} ms`);
    const [delivery] = await listDeliveries(desk.workspace, 1);
    const states = (await listParts(desk.workspace, delivery!.id)).map(({ state }) => state);
    assert.equal(states.filter((state) => state === "sent").length, sent);
    assert.equal(states.at(-1), "planned");
    await desk.runUntilEnded();
    assert.equal(desk.chat.posts("news").length, 3);
    assert.equal((await listDeliveries(desk.workspace, 1))[0]!.state, "sent");
  });
}

test("an outbox that fails is told of, and tried again", async (t) => {
  const desk = await createDesk(t);
  await desk.put("news", 0);
  const broken = { take: 2, savePartSent: 1, end: 1 };
  const failing = (name: keyof typeof broken, act: (...args: never[]) => Promise<unknown>) => {
    return (...args: never[]) => {
      broken[name] -= 1;
      return broken[name] < 0 ? act(...args) : Promise.reject(new Error(`disk full: ${name}`));
    };
  };
  const outbox = {
    ...desk.outbox,
    take: failing("take", desk.outbox.take),
    savePartSent: failing("savePartSent", desk.outbox.savePartSent),
    end: failing("end", desk.outbox.end),
  } as Outbox;
  await desk.runUntilEnded({ outbox });
  assert.equal(desk.chat.posts("news").length, 1);
  const told = desk.events.flatMap((event) =>
    event.kind === "broken" ? [(event.error as Error).message] : [event.verdict.kind],
  );
  assert.deepEqual(told, [
    "disk full: take",
    "disk full: take",
    "disk full: savePartSent",
    "disk full: end",
    "ended",
  ]);
});

test("one look posts what is due, and leaves what is not", async (t) => {
  const desk = await createDesk(t, [limited(60_000)]);
  for (const channel of ["news", "sport", "sport"]) await desk.put(channel, 0);
  await desk.clock.run(deliverDue(desk.ports, never));
  const states = (await listDeliveries(desk.workspace, 10)).map(
    ({ channel, state }) => `${channel} ${state}`,
  );
  assert.deepEqual(states, ["sport sent", "sport sent", "news planned"]);
});

test("what is for a platform that is not connected waits", async (t) => {
  const desk = await createDesk(t);
  await desk.put("news", 0);
  for (const platforms of [[], [{ ...desk.platform, name: "other" }]])
    await desk.clock.run(deliverDue({ ...desk.ports, platforms }, never));
  assert.equal((await listDeliveries(desk.workspace, 1))[0]!.state, "planned");
});

const never = new AbortController().signal;

interface Desk {
  readonly workspace: Workspace;
  readonly chat: FaultyChat;
  readonly platform: Platform;
  readonly outbox: Outbox;
  readonly clock: VirtualClock;
  readonly ports: DeliverPorts;
  readonly events: readonly DeliveryEvent[];
  readonly put: (channel: string, stories: number) => Promise<void>;
  /** Delivers until every delivery has ended. */
  readonly runUntilEnded: (ports?: Partial<DeliverPorts>) => Promise<void>;
}

/** An empty outbox and a chat on which the faults happen, one to a call. */
async function createDesk(t: TestContext, faults: readonly Fault[] = [], tells = true): Promise<Desk> {
  const clock = createVirtualClock(startAt);
  const left = [...faults];
  const chat = createFaultyChat({ clock, tells, nextFault: () => left.shift() ?? fine });
  const workspace = inWorkspace(await temporaryStore(t), "local");
  const platform = chat.connect();
  const outbox = createOutbox(workspace.store);
  const events: DeliveryEvent[] = [];
  const ports: DeliverPorts = {
    ...{ outbox, platforms: [platform], clock, random: () => 0.5, holder: "test" },
    report: (event) => events.push(event),
  };
  let count = 0;
  return {
    ...{ workspace, chat, platform, outbox, clock, ports, events },
    put: async (channel, stories) => {
      count += 1;
      const message = sampleMessage(`digest ${count}`, stories);
      await putIntoOutbox(workspace, { message, platform, channel, at });
    },
    runUntilEnded: async (other = {}) => {
      const stop = new AbortController();
      const work = deliver({ ...ports, ...other }, stop.signal);
      const end = async () => {
        while ((await listDeliveries(workspace, 100)).some(({ endedAt }) => endedAt === null))
          await clock.sleep(other.limits?.pollMs ?? secondMs, never);
        stop.abort();
        await work;
        // What was thought lost may still arrive.
        await clock.sleep(60 * secondMs, never);
      };
      await clock.run(end());
    },
  };
}
