import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Platform, Rendered } from "../../src/chat/platform.ts";
import { beginFollowing } from "../../src/converse/begin-following.ts";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { deliverDue } from "../../src/deliver/deliver.ts";
import { type DigestOptions, defaultDigestOptions } from "../../src/news/digest-options.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { claimDue } from "../../src/publish/claim-due.ts";
import { serveWaiting } from "../../src/publish/serve-waiting.ts";
import { tellChanges } from "../../src/publish/tell-changes.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { decideMerge } from "../../src/store/decide.ts";
import { followStory, listFollows, unfollowStory } from "../../src/store/follows.ts";
import { addSchedule, changeSchedule, listSchedules } from "../../src/store/schedules.ts";
import { requestDigest } from "../../src/store/slots.ts";
import { listStoryIds } from "../../src/store/stories.ts";
import { createFaultyChat, type Fault } from "../contracts/faulty-platform.ts";
import { createVirtualClock } from "../deliver/virtual-clock.ts";
import { temporaryFolder } from "../sources/temporary-folder.ts";
import { temporaryWorkspace } from "../store/temporary-store.ts";

const hourMs = 3_600_000;
/** A Monday. */
const monday = Date.parse("2026-03-09T00:00:00Z");
const iso = (hours: number) => new Date(monday + hours * hourMs).toISOString();

test("a change comes once: as a reply to the digest, with a note in it, and in no digest again", async (t) => {
  const desk = await openDesk(t);
  await desk.read(7, "Gazette", ferry);
  const [digest] = await desk.tick(8);
  assert.match(digest!.text, /ferry capsized off Tolvik/);
  assert.deepEqual(await desk.tick(9), []);

  await desk.read(10, "Herald", ferryGrown);
  const [reply, ...others] = await desk.tick(10.1);
  assert.deepEqual(others, []);
  assert.equal(reply!.replyTo, digest!.id);
  assert.match(reply!.text, /Update: [\s\S]*before: 9[\s\S]*now: 20/);
  const [noted] = desk.posts();
  assert.equal(noted!.id, digest!.id);
  assert.match(noted!.text, /\(Updated 10:06: How many [^"]*\? Now 20, was 9\)/);
  assert.equal(noted!.text.replace(/ \(Updated [^)]*\)/, ""), digest!.text);

  await desk.read(11, "Tribune", ferryAgain);
  assert.deepEqual(await desk.tick(12), []);
  assert.deepEqual(await desk.tick(32), []);

  await desk.read(33, "Post", ferryWorse);
  const [second] = await desk.tick(34);
  assert.equal(second!.replyTo, digest!.id);
  assert.match(second!.text, /before: 20[\s\S]*now: 35/);
  assert.match(desk.posts()[0]!.text, /\(Updated 10 Mar, 10:00: How many [^"]*\? Now 35, was 20\)/);
  assert.equal(desk.posts().length, 3);
});

test("labels go on from those of the digest, so that each names one thing in its thread", async (t) => {
  const desk = await openDesk(t);
  await desk.read(7, "Gazette", ferry);
  await desk.read(7, "Post", march);
  await desk.tick(8);
  await desk.read(10, "Herald", ferryGrown);
  const [reply] = await desk.tick(11);
  assert.match(reply!.text, /"label":"3"[\s\S]*"label":"3\.1"[\s\S]*"label":"3a"/);
  await desk.read(12, "Post", ferryWorse);
  const [second] = await desk.tick(13);
  assert.match(second!.text, /"label":"4"/);
});

test("a digest that is due at once tells what no thread has told, and threads nothing of it", async (t) => {
  const desk = await openDesk(t);
  await desk.read(7, "Gazette", ferry);
  await desk.tick(8);
  await desk.read(31.9, "Herald", ferryGrown);
  const [digest, ...others] = await desk.tick(32);
  assert.deepEqual(others, []);
  assert.equal(digest!.replyTo, null);
  assert.match(digest!.text, /before: 9[\s\S]*now: 20/);
  assert.deepEqual(await desk.tick(33), []);
  await desk.read(34, "Post", ferryWorse);
  const [reply] = await desk.tick(35);
  assert.equal(reply!.replyTo, digest!.id);
});

test("a thread that takes no replies is left, its channel stays open, and the next digest tells the change", async (t) => {
  const faults: Fault[] = [];
  const desk = await openDesk(t, faults);
  await desk.read(7, "Gazette", ferry);
  await desk.tick(8);
  await desk.read(10, "Herald", ferryGrown);
  faults.push({ kind: "refused" });
  assert.deepEqual(await desk.tick(11), []);
  assert.deepEqual(await desk.tick(12), []);
  const [digest] = await desk.tick(32);
  assert.match(digest!.text, /before: 9[\s\S]*now: 20/);
});

test("while a reply is on its way its channel's digest waits, and does not tell the same", async (t) => {
  const faults: Fault[] = [];
  const desk = await openDesk(t, faults);
  await desk.read(7, "Gazette", ferry);
  await desk.tick(8);
  await desk.read(31, "Herald", ferryGrown);
  faults.push({ kind: "limited", retryAfterMs: 1.5 * hourMs });
  assert.deepEqual(await desk.tick(31.5), []);
  assert.deepEqual(await desk.tick(32), []);
  await desk.read(32.5, "Post", march);
  const late = await desk.tick(33.5);
  assert.equal(late.length, 1);
  assert.match(late[0]!.text, /now: 20/);
  const [digest] = await desk.tick(33.6);
  assert.match(digest!.text, /marched/);
  assert.doesNotMatch(digest!.text, /Tolvik/);
});

test("a note that cannot be made leaves the post as it is, and the reply is there", async (t) => {
  const faults: Fault[] = [];
  const desk = await openDesk(t, faults);
  await desk.read(7, "Gazette", ferry);
  const [digest] = await desk.tick(8);
  await desk.read(10, "Herald", ferryGrown);
  faults.push({ kind: "none" }, { kind: "refused" });
  assert.equal((await desk.tick(11)).length, 1);
  assert.equal(desk.posts()[0]!.text, digest!.text);
  assert.deepEqual(await desk.tick(12), []);
});

const unwanted: readonly {
  readonly name: string;
  readonly arrange: (desk: Awaited<ReturnType<typeof openDesk>>) => Promise<unknown>;
}[] = [
  {
    name: "has all its schedules paused",
    arrange: async ({ workspace }) => {
      const [schedule] = await listSchedules(workspace);
      await changeSchedule(workspace, schedule!.id, { state: { kind: "paused", reason: null } });
    },
  },
  {
    name: "wants no more of the story",
    arrange: async ({ workspace }) => {
      const [story] = await listStoryIds(workspace, null);
      const by = { who: "Ana", at: iso(9) };
      await unfollowStory(workspace, { platform: "faulty", channel: "daily", story: story! }, by);
    },
  },
  { name: "was told of it long ago", arrange: async (desk) => desk.tick(9 + 8 * 24) },
];
for (const { name, arrange } of unwanted) {
  test(`a channel that ${name} gets no reply, until it follows the story`, async (t) => {
    const desk = await openDesk(t, [], { quietWhenEmpty: true });
    await desk.read(7, "Gazette", ferry);
    await desk.tick(8);
    await arrange(desk);
    const begin = name.includes("long ago") ? 8 * 24 : 0;
    await desk.read(begin + 10, "Herald", ferryGrown);
    assert.deepEqual(await desk.tick(begin + 11), []);
    const [story] = await listStoryIds(desk.workspace, null);
    const by = { who: "Ana", at: iso(begin + 12) };
    await followStory(desk.workspace, { platform: "faulty", channel: "daily", story: story! }, by);
    await desk.read(begin + 13, "Post", ferryWorse);
    assert.equal((await desk.tick(begin + 14)).length, 1);
  });
}

test("stories that were merged since are told as the one that they are now", async (t) => {
  const desk = await openDesk(t);
  await desk.read(7, "Gazette", ferry);
  await desk.read(7, "Post", library);
  const [digest] = await desk.tick(8);
  const [one, other] = await listStoryIds(desk.workspace, null);
  const by = { who: "Ana", at: iso(9), note: null };
  await followStory(desk.workspace, { platform: "faulty", channel: "daily", story: one! }, by);
  await followStory(desk.workspace, { platform: "faulty", channel: "daily", story: other! }, by);
  await decideMerge(desk.workspace, [one!, other!], by);
  await desk.read(10, "Herald", ferryGrown);
  const [reply, ...others] = await desk.tick(11);
  assert.equal(reply!.replyTo, digest!.id);
  assert.match(reply!.text, /now: 20/);
  assert.deepEqual(others, []);
  assert.equal((await listFollows(desk.workspace)).length, 1);
  await desk.read(12, "Post", ferryWorse);
  assert.equal((await desk.tick(13)).length, 1);
  assert.deepEqual(await desk.tick(32), []);
});

test("what was asked for is told on too", async (t) => {
  const desk = await openDesk(t);
  await desk.read(1, "Gazette", ferry);
  const request = { platform: "faulty", channel: "other", requestedBy: "Ana", requestedAt: iso(2) };
  await requestDigest(desk.workspace, request);
  await desk.tick(2);
  await desk.read(3, "Herald", ferryGrown);
  await desk.tick(4);
  const [digest, reply] = desk.posts("other");
  assert.equal(reply!.replyTo, digest!.id);
});

test("a story that is followed where it was never told is posted as it is, and changes come in its thread", async (t) => {
  const desk = await openDesk(t, [], { mute: ["ferry"], quietWhenEmpty: true });
  await desk.read(1, "Gazette", ferry);
  await desk.read(1, "Post", march);
  const [story] = (await listStoryIds(desk.workspace, null)).slice(-1);
  const follow = { platform: "faulty", channel: "other", story: story! };
  const by = { who: "Ana", at: iso(2), areReplied: true };
  assert.equal(await beginFollowing(desk.workspace, follow, by), "post");
  assert.equal(await beginFollowing(desk.workspace, follow, by), "already");
  await desk.tick(2);
  const [post, ...others] = desk.posts("other");
  assert.deepEqual(others, []);
  assert.match(post!.text, /"kind":"masthead"[\s\S]*Tolvik/);
  assert.doesNotMatch(post!.text, /Sael/);
  await desk.read(3, "Herald", ferryGrown);
  await desk.tick(4);
  const [, reply] = desk.posts("other");
  assert.equal(reply!.replyTo, post!.id);
  assert.match(reply!.text, /now: 20/);
  await unfollowStory(desk.workspace, follow, by);
  assert.equal(await beginFollowing(desk.workspace, follow, by), "thread");
});

const ferry =
  "Published: 2026-03-09\n\nFerry capsizes off Tolvik\n\nA ferry capsized off Tolvik in a storm on Sunday night, killing 9 people, the coast guard said. The ferry Nordlys had left Osk for Tolvik with eighty passengers. Divers searched the wreck of the Nordlys until nightfall.\n";
const ferryGrown =
  "Published: 2026-03-10\n\nMore dead after ferry capsizes off Tolvik\n\nThe ferry Nordlys that capsized off Tolvik in a storm on Sunday night killed 20 people, the coast guard said. Bodies were found on the beaches of Osk in the morning. The Nordlys was built forty years ago and belonged to a bank.\n";
const ferryAgain =
  "Published: 2026-03-10\n\nFerry Nordlys: relatives wait in Osk\n\nRelatives waited in Osk for news of the ferry Nordlys, which capsized off Tolvik in a storm on Sunday night, killing 20 people. The coast guard has ended its search. Flags hang at half mast in Tolvik.\n";
const ferryWorse =
  "Published: 2026-03-11\n\nFerry Nordlys: the dead of Tolvik are counted\n\nThe ferry Nordlys that capsized off Tolvik in a storm on Sunday night killed 35 people, the coast guard said. Divers opened the lower deck of the ferry Nordlys. Osk mourns.\n";
const march =
  "Published: 2026-03-10\n\nReaders march for their school\n\nThousands marched through Sael against the closing of the city school. The mayor promised to speak with them. Its budget was cut twice this decade.\n";

const library =
  "Published: 2026-03-09\n\nNew library opens in Kawabe\n\nA library with a roof of glass opened in Kawabe after six years. Architect Rin Oda called it a living room for the city. Entry is free on Sundays.\n";

/** Each message is one post. */
function inOnePost(platform: Platform): Platform {
  const textOf = ({ body }: Rendered) => (body as { readonly text: string }).text;
  return {
    ...platform,
    render: (message) => [
      { body: { text: platform.render(message).map(textOf).join("\n") }, inThread: false },
    ],
  };
}

/** A newsroom with a digest every day at eight, UTC; all times are hours since Monday began. */
async function openDesk(
  t: TestContext,
  faults: Fault[] = [],
  options: Partial<DigestOptions> = { quietWhenEmpty: true },
) {
  const workspace = await temporaryWorkspace(t);
  const clock = createVirtualClock(monday);
  const nextFault = () => faults.shift() ?? ({ kind: "none" } as const);
  const chat = createFaultyChat({ clock, tells: true, nextFault });
  const { signal } = new AbortController();
  const effectsAt = (hours: number) => ({
    now: () => monday + hours * hourMs,
    signal,
    onProgress: () => {},
  });
  const settings = { text: "daily 08:00", zone: "UTC", platform: "faulty", channel: "daily" };
  await addSchedule(
    workspace,
    { ...settings, options: { ...defaultDigestOptions, ...options } },
    { createdBy: "Ana", createdAt: iso(0), nextDueAt: iso(8) },
  );

  /** All that the service does in a minute; what it posted to the channel of the schedule. */
  async function tick(hours: number) {
    const effects = effectsAt(hours);
    const before = chat.posts("daily").length;
    const platform = inOnePost(chat.connect());
    const publishing = {
      ...{ ...effects, zone: "UTC", options: defaultDigestOptions, improve: null },
      renderers: new Map([["faulty", platform]]),
    };
    await claimDue(workspace.store, { now: iso(hours), graceMs: 6 * hourMs });
    for await (const _ of serveWaiting(workspace.store, { ...publishing, graceMs: 6 * hourMs }));
    for await (const { outcome } of tellChanges(workspace.store, { ...publishing, everyMs: 600_000 }))
      if (outcome.kind === "failed") throw outcome.error;
    clock.set(monday + hours * hourMs);
    const ports = { outbox: createOutbox(workspace.store), platforms: [platform], random: () => 0 };
    await clock.run(deliverDue({ ...ports, clock, holder: `test ${hours}`, report: () => {} }, signal));
    return chat.posts("daily").slice(before);
  }

  async function read(hours: number, outlet: string, article: string): Promise<void> {
    const source = await temporaryFolder({ "article.txt": `Source: ${outlet}\n${article}` });
    t.after(source.remove);
    await ingest([folderSource(source.folder)], workspace, effectsAt(hours));
  }

  return { workspace, tick, read, posts: (channel = "daily") => chat.posts(channel) };
}
