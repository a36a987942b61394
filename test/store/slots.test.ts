import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { defaultDigestOptions } from "../../src/news/digest-options.ts";
import { UserError } from "../../src/news/user-error.ts";
import { listClosedChannels, reopenChannel } from "../../src/store/closed-channels.ts";
import { listDeliveries, takeDeliveries } from "../../src/store/deliveries.ts";
import { startPart } from "../../src/store/delivery-parts.ts";
import { listShown, saveDigest } from "../../src/store/digests.ts";
import { type DeliveryEnd, endDelivery } from "../../src/store/end-delivery.ts";
import {
  addSchedule,
  type ConfiguredSchedule,
  changeSchedule,
  listDueSchedules,
  listSchedules,
  type ScheduleSettings,
} from "../../src/store/schedules.ts";
import { claimSlot, closeSlot, listSlots, listWaitingSlots, requestDigest } from "../../src/store/slots.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { sampleDigest } from "../chat/sample-digest.ts";
import { runNode } from "../run-rashomon.ts";
import { temporaryData, temporaryStore } from "./temporary-store.ts";

const settings: ScheduleSettings = {
  text: "daily 08:00",
  zone: "UTC",
  platform: "files",
  channel: "news",
  options: { ...defaultDigestOptions, mute: ["sport"] },
};
const [first, second, third] = [9, 10, 11].map(
  (day) => `2026-03-${String(day).padStart(2, "0")}T08:00:00.000Z`,
);
const slotOf = (dueAt: string) => ({ slot: dueAt.slice(0, 16), dueAt });

test("a schedule is kept as it was made, and changes as it is told to", async (t) => {
  const { workspace, schedule } = await createNewsroom(t);
  assert.deepEqual(await readSchedule(workspace), {
    ...settings,
    id: schedule,
    state: { kind: "active", reason: null },
    createdBy: "Ana",
    createdAt: first,
    nextDueAt: first,
    lastWindowEnd: null,
    lastArticle: null,
  });
  const state = { kind: "off", reason: "the channel is gone" } as const;
  await changeSchedule(workspace, schedule, { channel: "sport", state, nextDueAt: null });
  const changed = await readSchedule(workspace);
  assert.deepEqual(
    [changed.channel, changed.state, changed.nextDueAt, changed.text],
    ["sport", state, null, settings.text],
  );
  await assert.rejects(changeSchedule(workspace, 99, { zone: "UTC" }), (error) => {
    assert.ok(error instanceof UserError);
    assert.match(error.message, /no schedule 99; list them with/);
    return true;
  });
});

test("a slot is claimed once, however many processes try", async (t) => {
  const folder = temporaryData();
  const { workspace, schedule } = await createNewsroom(t, folder);
  const claim = {
    ...{ schedule: { id: schedule, nextDueAt: first }, due: slotOf(first!), skipped: [] },
    ...{ nextDueAt: second, claimedAt: first },
  };
  const script = `
    import { openStore } from "./src/store/open-store.ts";
    import { claimSlot } from "./src/store/slots.ts";
    import { inWorkspace } from "./src/store/workspace.ts";
    const store = await openStore(process.argv[1]);
    console.log(await claimSlot(inWorkspace(store, "local"), JSON.parse(process.argv[2])));
    await store.destroy();`;
  const run = () =>
    runNode("--input-type=module-typescript", "--eval", script, folder, JSON.stringify(claim));
  const runs = await Promise.all([run(), run(), run()]);
  const [slot, ...others] = await listSlots(workspace, 10);
  assert.deepEqual(runs.map(({ stdout, stderr }) => stdout + stderr).sort(), [
    `${slot!.id}\n`,
    "null\n",
    "null\n",
  ]);
  assert.deepEqual(others, []);
});

const claims: readonly {
  readonly name: string;
  readonly before?: (newsroom: Newsroom) => Promise<unknown>;
  readonly due: string | null;
  readonly skipped?: readonly string[];
  readonly claimed: boolean;
  readonly slots: readonly string[];
}[] = [
  { name: "one that is due", due: third!, claimed: true, slots: ["11 pending"] },
  {
    name: "the latest after a downtime",
    due: third!,
    skipped: [first!, second!],
    claimed: true,
    slots: ["11 pending", "10 skipped-missed", "09 skipped-missed"],
  },
  {
    name: "none, where all are too old",
    due: null,
    skipped: [first!, second!],
    claimed: false,
    slots: ["10 skipped-missed", "09 skipped-missed"],
  },
  {
    name: "none of a schedule that was paused meanwhile",
    before: ({ workspace, schedule }) =>
      changeSchedule(workspace, schedule, { state: { kind: "paused", reason: "holidays" } }),
    due: third!,
    claimed: false,
    slots: [],
  },
  {
    name: "none of a schedule that was given another time meanwhile",
    before: ({ workspace, schedule }) => changeSchedule(workspace, schedule, { nextDueAt: third! }),
    due: third!,
    claimed: false,
    slots: [],
  },
  {
    name: "none that had its turn, as when the time was changed forth and back",
    before: async ({ workspace, schedule }) => {
      await claim({ workspace, schedule }, third!);
      await changeSchedule(workspace, schedule, { nextDueAt: first! });
    },
    due: third!,
    claimed: false,
    slots: ["11 pending"],
  },
];
for (const { name, before, due, skipped = [], claimed, slots } of claims) {
  test(`claims ${name}`, async (t) => {
    const newsroom = await createNewsroom(t);
    await before?.(newsroom);
    assert.equal((await claim(newsroom, due, skipped)) !== null, claimed);
    const kept = await listSlots(newsroom.workspace, 10);
    assert.deepEqual(
      kept.map(({ key, outcome }) => `${key.slice(8, 10)} ${outcome.kind}`),
      slots,
    );
    assert.ok(kept.every(({ platform, channel }) => `${platform} ${channel}` === "files news"));
  });
}

test("a schedule is due when its time has come, its last slot has ended, and its channel is open", async (t) => {
  const newsroom = await createNewsroom(t);
  const { workspace } = newsroom;
  const { store } = workspace;
  const dueAt = async (now: string) => (await listDueSchedules(store, now)).length;
  assert.deepEqual([await dueAt("2026-03-09T07:59:59.999Z"), await dueAt(first!)], [0, 1]);
  const slot = await claim(newsroom, first!);
  assert.equal(await dueAt(third!), 0, "its slot is pending");
  await deliver(newsroom, slot!, {
    state: "failed",
    reason: "archived",
    closesChannel: true,
    endedAt: second!,
  });
  assert.equal(await dueAt(third!), 0, "its channel is closed");
  assert.deepEqual(await listClosedChannels(workspace), [
    { platform: "files", channel: "news", reason: "archived", closedAt: second },
  ]);
  assert.equal(await reopenChannel(workspace, settings), true);
  const [due, ...others] = await listDueSchedules(store, third!);
  assert.deepEqual([due!.schedule, due!.workspace.id, others], [await readSchedule(workspace), "local", []]);
});

test("a slot waits for its digest until it has one or is closed, and a request is one too", async (t) => {
  const newsroom = await createNewsroom(t);
  const { workspace } = newsroom;
  const request = { platform: "slack", channel: "C1", requestedBy: "Ben", requestedAt: second! };
  const asked = await requestDigest(workspace, request);
  const due = await claim(newsroom, first!);
  const waiting = await listWaitingSlots(workspace.store);
  assert.deepEqual(
    waiting.map(({ slot, schedule }) => [slot.id, slot.channel, slot.requestedBy, schedule?.id ?? null]),
    [
      [due, "news", null, newsroom.schedule],
      [asked, "C1", "Ben", null],
    ],
  );
  await save(newsroom, due!);
  assert.equal(await closeSlot(workspace, due!, { kind: "failed", reason: "too late" }, third!), false);
  assert.equal(await closeSlot(workspace, asked, { kind: "skipped-empty", reason: null }, third!), true);
  assert.deepEqual(await listWaitingSlots(workspace.store), []);
  const [empty] = (await listSlots(workspace, 10)).filter(({ id }) => id === asked);
  assert.deepEqual([empty!.outcome.kind, empty!.endedAt], ["skipped-empty", third]);
});

test("a slot has one digest at most, and none when it has ended", async (t) => {
  const newsroom = await createNewsroom(t);
  const slot = await claim(newsroom, first!);
  assert.notEqual(await save(newsroom, slot!), null);
  assert.equal(await save(newsroom, slot!, "another"), null);
  const asked = await requestDigest(newsroom.workspace, {
    ...{ platform: "slack", channel: "C1", requestedBy: "Ben", requestedAt: second! },
  });
  await closeSlot(newsroom.workspace, asked, { kind: "failed", reason: "no" }, third!);
  assert.equal(await save(newsroom, asked, "third"), null);
  assert.equal((await listDeliveries(newsroom.workspace, 10)).length, 1);
});

const end: DeliveryEnd = { state: "sent", reason: null, closesChannel: false, endedAt: first! };
const ends: readonly {
  readonly name: string;
  readonly end: DeliveryEnd;
  readonly outcome: string;
  /** Does the schedule know its stories as told, and go on from there? */
  readonly shown: boolean;
}[] = [
  { name: "sent", end, outcome: "posted", shown: true },
  {
    name: "sent late",
    end: { ...end, endedAt: "2026-03-09T08:05:00.000Z" },
    outcome: "posted-late",
    shown: true,
  },
  { name: "failed", end: { ...end, state: "failed", reason: "no" }, outcome: "failed", shown: false },
  { name: "unclear", end: { ...end, state: "unclear", reason: "maybe" }, outcome: "failed", shown: true },
];
for (const { name, end: how, outcome, shown } of ends) {
  test(`a slot whose digest is ${name} has ${outcome}; shown: ${shown}`, async (t) => {
    const newsroom = await createNewsroom(t);
    const { workspace, schedule } = newsroom;
    const slot = await claim(newsroom, first!);
    await deliver(newsroom, slot!, how);
    const [ended] = await listSlots(workspace, 1);
    assert.deepEqual(ended!.outcome, { kind: outcome, reason: how.reason });
    assert.equal(ended!.endedAt, how.endedAt);
    const { lastWindowEnd, lastArticle } = await readSchedule(workspace);
    assert.deepEqual([lastWindowEnd, lastArticle], shown ? [window.until, 7] : [null, null]);
    const told = await listShown(workspace, schedule, first!);
    const briefs = sampleDigest.briefs.map((brief) => ({ brief, shownAt: how.endedAt }));
    const byId = (a: (typeof told)[number], b: (typeof told)[number]) =>
      a.brief.story.id < b.brief.story.id ? -1 : 1;
    assert.deepEqual(told.toSorted(byId), shown ? briefs.sort(byId) : []);
    assert.deepEqual(await listShown(workspace, schedule, third!), []);
  });
}

test("a digest for several channels is served by the first that has it", async (t) => {
  const newsroom = await createNewsroom(t);
  const { workspace } = newsroom;
  const slot = await claim(newsroom, first!);
  const digest = { slot: slot!, window, madeAt: first!, digest: sampleDigest };
  const parts = (key: string) => [{ key, body: "text", inThread: false, edits: null }];
  await saveDigest(workspace, digest, [
    { platform: "files", channel: "a", replyTo: null, parts: parts("a") },
    { platform: "files", channel: "b", replyTo: null, parts: parts("b") },
    { platform: "files", channel: "c", replyTo: null, parts: parts("c") },
  ]);
  const [a, b, c] = await take(workspace, "one", first!, second!);
  const outcomes: string[] = [];
  for (const [delivery, how] of [
    [a!, { ...end, state: "failed" as const, reason: "no" }],
    [b!, end],
    [c!, { ...end, state: "failed" as const, reason: "no" }],
  ] as const) {
    await endDelivery(workspace, { delivery: delivery.id, holder: "one" }, how);
    outcomes.push((await listSlots(workspace, 1))[0]!.outcome.kind);
  }
  assert.deepEqual(outcomes, ["pending", "posted", "posted"]);
});

test("whose delivery was taken by another can neither begin a part nor end it", async (t) => {
  const newsroom = await createNewsroom(t);
  const { workspace } = newsroom;
  await save(newsroom, (await claim(newsroom, first!))!);
  const [delivery] = await take(workspace, "one", first!, "2026-03-09T08:01:00.000Z");
  assert.deepEqual(await take(workspace, "two", "2026-03-09T08:00:59.999Z", "2026-03-09T08:02:00.000Z"), []);
  const [again] = await take(workspace, "two", "2026-03-09T08:01:00.000Z", "2026-03-09T08:02:00.000Z");
  assert.equal(again!.id, delivery!.id);
  const start = { position: 0, now: second!, until: third! };
  const rights = async (holder: string) => {
    const lease = { delivery: delivery!.id, holder };
    return [await startPart(workspace, lease, start), await endDelivery(workspace, lease, end)];
  };
  assert.deepEqual(
    [await rights("one"), await rights("two")],
    [
      [false, false],
      [true, true],
    ],
  );
  assert.deepEqual(await take(workspace, "three", third!, third!), [], "it has ended");
});

interface Newsroom {
  readonly workspace: Workspace;
  readonly schedule: number;
}

const window = { since: "2026-03-08T08:00:00.000Z", until: first!, lastArticle: 7 };

/** A workspace with one schedule, which is due at the first time. */
async function createNewsroom(t: TestContext, folder?: string): Promise<Newsroom> {
  const workspace = inWorkspace(await temporaryStore(t, folder), "local");
  const by = { createdBy: "Ana", createdAt: first!, nextDueAt: first! };
  return { workspace, schedule: await addSchedule(workspace, settings, by) };
}

async function readSchedule(workspace: Workspace): Promise<ConfiguredSchedule> {
  return (await listSchedules(workspace))[0]!;
}

function claim(
  { workspace, schedule }: Newsroom,
  due: string | null,
  skipped: readonly string[] = [],
): Promise<number | null> {
  return claimSlot(workspace, {
    schedule: { id: schedule, nextDueAt: first! },
    due: due === null ? null : slotOf(due),
    skipped: skipped.map(slotOf),
    nextDueAt: second!,
    claimedAt: first!,
  });
}

function save({ workspace }: Newsroom, slot: number, key = "key"): Promise<number | null> {
  const digest = { slot, window, madeAt: first!, digest: sampleDigest };
  const parts = [{ key, body: "text", inThread: false, edits: null }];
  return saveDigest(workspace, digest, [{ platform: "files", channel: "news", replyTo: null, parts }]);
}

function take(workspace: Workspace, holder: string, now: string, until: string) {
  return takeDeliveries(workspace.store, { holder, platforms: ["files"], now, until });
}

async function deliver(newsroom: Newsroom, slot: number, how: DeliveryEnd): Promise<void> {
  await save(newsroom, slot);
  const [delivery] = await take(newsroom.workspace, "one", first!, second!);
  await endDelivery(newsroom.workspace, { delivery: delivery!.id, holder: "one" }, how);
}
