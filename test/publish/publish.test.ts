import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultDigestOptions } from "../../src/news/digest-options.ts";
import { claimDue } from "../../src/publish/claim-due.ts";
import { keepUsualSchedule } from "../../src/publish/keep-usual-schedule.ts";
import { listDigests, listShown } from "../../src/store/digests.ts";
import { followStory } from "../../src/store/follows.ts";
import { retireOldArticles } from "../../src/store/retire-old-articles.ts";
import { changeSchedule, listSchedules } from "../../src/store/schedules.ts";
import { requestDigest } from "../../src/store/slots.ts";
import { listStoryIds } from "../../src/store/stories.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { temporaryStore } from "../store/temporary-store.ts";
import { at, iso, publishingDesk } from "./publishing-desk.ts";

test("a digest is made when it is due, once, of what came since the last", async (t) => {
  const desk = await publishingDesk(t, { quietWhenEmpty: true });
  await desk.read(at(7), ferry);
  assert.deepEqual(await desk.publish(at(7.5)), []);
  assert.deepEqual(await desk.publish(at(8)), ["made"]);
  assert.match(await desk.post(at(8)), /ferry capsized off Tolvik/);
  assert.deepEqual(await desk.publish(at(8.01)), []);

  assert.deepEqual(await desk.publish(at(32)), ["no news"]);
  await desk.read(at(40), march);
  assert.deepEqual(await desk.publish(at(56)), ["made"]);
  const third = await desk.post(at(56));
  assert.match(third, /marched through Sael/);
  assert.doesNotMatch(third, /Tolvik/);
  assert.deepEqual(await desk.outcomes(), ["posted", "skipped-empty", "posted"]);
});

test("after a downtime the latest slot is served and says that it is late; older ones are recorded as missed", async (t) => {
  const desk = await publishingDesk(t);
  await desk.read(at(7), ferry);
  assert.deepEqual(await desk.publish(at(57.2)), ["made"]);
  assert.match(await desk.post(at(57.2)), /due 08:00, posted 09:12/);
  assert.deepEqual(await desk.outcomes(), ["skipped-missed", "skipped-missed", "posted-late"]);
});

test("what is past the grace is not posted", async (t) => {
  const desk = await publishingDesk(t);
  assert.deepEqual(await desk.publish(at(14.5)), []);
  assert.deepEqual(await desk.outcomes(), ["skipped-missed"]);
});

test("a slot that was taken when the process ended is served by the next", async (t) => {
  const desk = await publishingDesk(t);
  await claimDue(desk.workspace.store, { now: iso(at(8)), graceMs: 6 * 3_600_000 });
  assert.deepEqual(await desk.publish(at(8.1)), ["made"]);
});

test("who asks for a digest gets one, also when there is nothing to tell", async (t) => {
  const desk = await publishingDesk(t, { quietWhenEmpty: true });
  const request = { platform: "files", channel: "now", requestedBy: "Ana", requestedAt: iso(at(1)) };
  await requestDigest(desk.workspace, request);
  assert.deepEqual(await desk.publish(at(1)), ["made"]);
  assert.match(await desk.post(at(1)), /Nothing new to tell/);
});

test("a digest for a platform that is not there fails at once, and keeps no other", async (t) => {
  const desk = await publishingDesk(t);
  const request = { platform: "slack", channel: "C1", requestedBy: "Ana", requestedAt: iso(at(8)) };
  await requestDigest(desk.workspace, request);
  assert.deepEqual((await desk.publish(at(8))).sort(), ["failed for good", "made"]);
});

test("a posted digest stays readable as it was when its articles are retired", async (t) => {
  const { workspace, ...desk } = await publishingDesk(t);
  await desk.read(at(7), ferry);
  await desk.publish(at(8));
  await desk.post(at(8));
  const readAll = async () => [await listDigests(workspace, 10), await listShown(workspace, 1, iso(at(0)))];
  const before = await readAll();
  const age = { before: iso(at(40 * 24)), now: iso(at(41 * 24)) };
  assert.equal(await retireOldArticles(workspace, age, new AbortController().signal), 1);
  assert.deepEqual(await listStoryIds(workspace, null), []);
  assert.deepEqual(await readAll(), before);
  assert.match(JSON.stringify(before), /A ferry capsized off Tolvik/);
});

test("options of a schedule hold for its digests", async (t) => {
  const desk = await publishingDesk(t, { mute: ["ferry"] });
  await desk.read(at(7), ferry);
  await desk.read(at(7), march);
  await desk.publish(at(8));
  const text = await desk.post(at(8));
  assert.match(text, /marched through Sael/);
  assert.doesNotMatch(text, /Tolvik/);
});

test("what a channel follows is told, whatever the schedule leaves out", async (t) => {
  const desk = await publishingDesk(t, { mute: ["ferry"] });
  await desk.read(at(7), ferry);
  const [story] = await listStoryIds(desk.workspace, null);
  const by = { who: "Ana", at: iso(at(7)) };
  await followStory(desk.workspace, { platform: "files", channel: "other", story: story! }, by);
  assert.deepEqual(await desk.publish(at(8)), ["made"]);
  assert.doesNotMatch(await desk.post(at(8)), /Tolvik/);
  await followStory(desk.workspace, { platform: "files", channel: "daily", story: story! }, by);
  await desk.read(at(9), ferry.replace("Divers", "Three survivors were found, and divers"));
  await desk.publish(at(32));
  assert.match(await desk.post(at(32)), /Tolvik/);
});

test("the configured schedule is there from the start, follows the configuration, and can be removed", async (t) => {
  const workspace = inWorkspace(await temporaryStore(t), "local");
  const usual = { when: "weekdays 08:00", zone: "UTC", options: defaultDigestOptions };
  const keep = async (when: string) => {
    await keepUsualSchedule(workspace, { ...usual, when }, iso(at(0)));
    return (await listSchedules(workspace)).map(({ text, nextDueAt }) => [text, nextDueAt]);
  };
  assert.deepEqual(await keep("weekdays 08:00"), [["weekdays 08:00", iso(at(8))]]);
  assert.deepEqual(await keep("weekdays 09:00"), [["weekdays 09:00", iso(at(9))]]);
  const [schedule] = await listSchedules(workspace);
  await changeSchedule(workspace, schedule!.id, { state: { kind: "off", reason: null }, nextDueAt: null });
  assert.deepEqual(await keep("hourly"), [["weekdays 09:00", null]]);
});

const ferry =
  "Ferry capsizes off Tolvik\n\nA ferry capsized off Tolvik in a storm, and nine people died, the coast guard said. Divers searched the wreck until nightfall. The ship had left Osk with eighty passengers.\n";
const march =
  "Readers march for their library\n\nThousands marched through Sael against the closing of the city library. The mayor promised to speak with them. Its budget was cut twice this decade.\n";
