import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createCommandDesk } from "../../src/converse/create-command-desk.ts";
import type { Answer } from "../../src/news/answer.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { createWeb } from "../../src/polling/web.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { listAnswers } from "../../src/store/answers.ts";
import { listFollows } from "../../src/store/follows.ts";
import { listReports } from "../../src/store/reports.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { temporaryStore } from "../store/temporary-store.ts";

const newsroom = fileURLToPath(new URL("../fixtures/newsroom", import.meta.url));
const now = () => Date.parse("2026-03-12T18:00:00.000Z");
const signal = new AbortController().signal;
const place = { workspace: "local", platform: "slack", channel: "C1", digest: null, story: null };

test("over a store the desk does what chat commands ask for", async (t) => {
  const store = await temporaryStore(t);
  const workspace = inWorkspace(store, "local");
  await ingest([folderSource(newsroom)], workspace, { now, signal, onProgress: () => undefined });
  const web = createWeb({ allow: [], now });
  t.after(() => web.close());
  const desk = createCommandDesk({ store, web, now, signal });

  await t.test("a question is answered and logged with what it was based on", async () => {
    const answer = await desk.ask({ place, question: "Who owns the Brask Laundry?", by: "u1" });
    assert.match(answer.sentences[0]!.text, /Gideon Brask/);
    const [logged] = await listAnswers(workspace, 5);
    assert.deepEqual(
      [logged!.question, logged!.who, logged!.basis.answered],
      ["Who owns the Brask Laundry?", "u1", true],
    );
    assert.ok(logged!.basis.quotes.length > 0);
  });

  await t.test("what answers better is asked, and its answer is logged", async () => {
    const improve = async (answer: Answer) => ({ ...answer, sentences: [], nearest: null });
    const better = createCommandDesk({ store, web, now, signal, improve });
    const answer = await better.ask({ place, question: "Who owns the Brask Laundry?", by: "u2" });
    assert.deepEqual(answer.sentences, []);
    const [logged] = await listAnswers(workspace, 5);
    assert.deepEqual([logged!.who, logged!.basis.answered], ["u2", false]);
  });

  await t.test("in a story's thread the question is about that story", async () => {
    const found = await desk.findStory({ place, words: "marathon" });
    assert.ok(found.kind === "story");
    const inThread = { ...place, story: found.brief.story.id };
    const answer = await desk.ask({ place: inThread, question: "How many people died?", by: "u1" });
    assert.deepEqual(answer.sentences, []);
  });

  await t.test("a story is found by words, by its id, or not at all", async () => {
    const found = await desk.findStory({ place, words: "gondla crash" });
    assert.ok(found.kind === "story");
    const again = await desk.findStory({ place, words: found.brief.story.id });
    assert.deepEqual(again, found);
    assert.deepEqual(await desk.findStory({ place, words: "s-0000000000000000" }), {
      kind: "none",
      missing: ["s-0000000000000000"],
    });
  });

  await t.test("another workspace has none of it", async () => {
    const elsewhere = { ...place, workspace: "slack:T2" };
    assert.deepEqual(await desk.findStory({ place: elsewhere, words: "gondola" }), {
      kind: "none",
      missing: ["gondola"],
    });
    const answer = await desk.ask({ place: elsewhere, question: "Who owns the Brask Laundry?", by: "u1" });
    assert.deepEqual(answer.stories, []);
  });

  await t.test("schedules belong to their channel", async () => {
    const added = await desk.addSchedule({ place, when: "weekdays 08:00", by: "u1" });
    assert.deepEqual([added.state, added.nextDueAt], ["active", "2026-03-13T08:00:00.000Z"]);
    const paused = await desk.changeSchedule({ place, id: added.id, to: "pause" });
    assert.equal(paused.state, "paused");
    const other = { ...place, channel: "C2" };
    assert.deepEqual(await desk.listSchedules(other), []);
    await assert.rejects(desk.changeSchedule({ place: other, id: added.id, to: "remove" }), /no schedule/);
    await assert.rejects(desk.addSchedule({ place, when: "whenever", by: "u1" }), /whenever/);
  });

  await t.test("follows and reports are kept", async () => {
    assert.equal(await desk.follow({ place, story: "s-1", by: "u1" }), "post");
    assert.equal(await desk.follow({ place, story: "s-1", by: "u2" }), "already");
    assert.equal((await listFollows(workspace)).length, 1);
    assert.equal(await desk.unfollow({ place, story: "s-1", by: "u1" }), true);
    await desk.report({ place, story: "s-1", label: "3", text: "wrong place", by: "u1" });
    assert.equal((await listReports(workspace, 1))[0]!.text, "wrong place");
  });

  await t.test("a disagreement that was dismissed is not shown again", async () => {
    const before = await desk.previewDigest(place);
    const brief = before.briefs.find(({ disagreements }) => disagreements.length > 0)!;
    const { question } = brief.disagreements[0]!;
    await desk.dismissConflict({ place, story: brief.story.id, question, by: "u1" });
    const after = await desk.previewDigest(place);
    const shown = after.briefs.find(({ story }) => story.id === brief.story.id)!;
    assert.ok(shown.disagreements.every((point) => point.question !== question));
  });

  await t.test("no feed inside a private network can be added", async () => {
    await assert.rejects(desk.addFeed({ place, address: "http://127.0.0.1/feed", by: "u1" }), /127\.0\.0\.1/);
    assert.deepEqual(await desk.listSources(place), []);
  });

  await t.test("a channel that never had a digest has no latest one", async () => {
    assert.equal(await desk.readDigest(place), null);
  });
});
