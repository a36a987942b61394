import assert from "node:assert/strict";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { addSources, listSources } from "../../src/store/sources.ts";
import { runNode } from "../run-rashomon.ts";
import { startScriptedServer } from "../servers/scripted-server.ts";
import { temporaryData, temporaryWorkspace } from "../store/temporary-store.ts";
import { dayMs, members, newsdesk, passOver, start, texts } from "./newsdesk.ts";
import { bridge, type SampleEntry, sampleFeed, strike } from "./sample-feed.ts";

test("a second poll adds nothing, whatever feeds do to entries that they had", async (t) => {
  const [first, second] = [
    sampleFeed([bridge, strike]),
    (entry: Partial<SampleEntry>) => sampleFeed([{ ...bridge, ...entry }, strike]),
  ];
  const rows: readonly (readonly [name: string, body: string, changed: number])[] = [
    ["the same", first, 0],
    ["another order", sampleFeed([strike, bridge]), 0],
    ["another date", second({ date: "Tue, 10 Mar 2026 08:00:00 GMT" }), 0],
    ["another tracker", second({ link: "https://www.post.example/2026/bridge/?fbclid=7" }), 0],
    ["another title", second({ title: "Tarnby gets its bridge" }), 1],
    ["another text", second({ text: `${bridge.text} Work starts in May.` }), 1],
    ["another address", second({ link: "https://post.example/news/tarnby-bridge" }), 1],
    ["another id", second({ guid: "tag:post.example,2026:88412" }), 0],
    ["an entry twice", sampleFeed([bridge, strike, bridge]), 0],
    ["no entries", sampleFeed([]), 0],
  ];
  for (const [name, body, changed] of rows) {
    await t.test(name, async (t) => {
      const { pass } = await newsdesk(t, {
        "/feed": [
          { kind: "answer", body: first },
          { kind: "answer", body },
        ],
      });
      assert.deepEqual((await pass()).articles, { new: 2, changed: 0, unchanged: 0 });
      const { articles } = await pass(dayMs);
      assert.deepEqual([articles.new, articles.changed], [0, changed]);
      const third = await pass(2 * dayMs);
      assert.deepEqual([third.articles.new, third.articles.changed], [0, 0]);
    });
  }
});

test("what one feed brings is in stories while another keeps it waiting", async (t) => {
  const slow = Promise.withResolvers<void>();
  const desk = await newsdesk(t, {
    "/quick": { kind: "answer", body: sampleFeed([bridge]) },
    "/slow": { kind: "answer", body: sampleFeed([strike]), delayMs: 3_000 },
  });
  const passed = passOver(desk.workspace, 0, undefined, undefined, 200).finally(slow.resolve);
  const grouped = async () => (await members(desk.workspace)).filter(({ story }) => story !== null).length;
  const isOver = () => Promise.race([slow.promise.then(() => true), wait(50, false)]);
  while ((await grouped()) === 0) assert.equal(await isOver(), false, "nothing was grouped before the end");
  assert.equal((await passed).stories, 2);
  assert.equal(await grouped(), 2);
});

test("a feed that has not changed is not sent again", async (t) => {
  const body = sampleFeed([bridge]);
  const lastModified = "Mon, 09 Mar 2026 10:00:00 GMT";
  const { pass, server } = await newsdesk(t, {
    "/feed": { kind: "answer", body, etag: 'W/"7"' },
    "/dated": { kind: "answer", body, lastModified },
  });
  await pass();
  await pass(dayMs);
  const [, , tagged, dated] = server.requests.map(({ headers }) => headers);
  assert.equal(tagged!["if-none-match"], 'W/"7"');
  assert.equal(dated!["if-modified-since"], lastModified);
});

test("a changed text is a new revision in the same story", async (t) => {
  const edited = { ...bridge, text: `${bridge.text} Work starts in May.` };
  const { pass, workspace } = await newsdesk(t, {
    "/feed": [
      { kind: "answer", body: sampleFeed([bridge]) },
      { kind: "answer", body: sampleFeed([edited]) },
    ],
  });
  await pass();
  const before = await members(workspace);
  await pass(dayMs);
  assert.deepEqual(await members(workspace), before);
  assert.deepEqual(await texts(workspace), [edited.text]);
  assert.equal((await workspace.store.selectFrom("revisions").selectAll().execute()).length, 2);
});

test("a feed cannot put other words into an article that stands on somebody else's site", async (t) => {
  const claimed = "https://post.example/bridge";
  const more =
    "Work is to start in May, the mayor said, and the ferry will run until the last girder is in place.";
  const real = { ...bridge, link: claimed, text: `${bridge.text} ${more}` };
  const lie =
    "Nothing of what stood here was true, says somebody who cannot know, at some length and without proof. ";
  for (const text of [lie.repeat(8), "Nothing of it was true."]) {
    const { pass, workspace } = await newsdesk(t, {
      "/post": [{ kind: "answer", body: sampleFeed([real]) }],
      "/other": [
        { kind: "answer", body: sampleFeed([]) },
        { kind: "answer", body: sampleFeed([{ ...real, guid: "tag:other,1", text }]) },
      ],
    });
    await pass();
    await pass(dayMs);
    assert.deepEqual(await texts(workspace), [real.text]);
  }
});

test("one article in two feeds, in one as a teaser, is there once with its whole text", async (t) => {
  const whole = { ...bridge, text: `${bridge.text} `.repeat(15).trim() };
  const teaser = { ...bridge, text: `${bridge.text.slice(0, 60)}…` };
  for (const [first, second] of [
    [whole, teaser],
    [teaser, whole],
  ]) {
    const { pass, workspace } = await newsdesk(t, {
      "/front": { kind: "answer", body: sampleFeed([first!]) },
      "/local": { kind: "answer", body: sampleFeed([second!]), delayMs: 30 },
    });
    for (const day of [0, 1, 2]) await pass(day * dayMs);
    assert.deepEqual(await texts(workspace), [whole.text]);
  }
});

test("a pass that is killed between fetching and storing loses nothing", async (t) => {
  for (const moment of ["storing", "polled", "grouping"]) {
    const { pass, workspace } = await newsdesk(t, {
      "/feed": { kind: "answer", body: sampleFeed([bridge, strike]), etag: '"1"' },
    });
    const breakOff = (line: string) => {
      if (line.startsWith(moment)) throw new Error("power cut");
    };
    await assert.rejects(passOver(workspace, 0, breakOff), /power cut/, moment);
    await pass(dayMs);
    assert.equal((await texts(workspace)).length, 2, moment);
    assert.ok(
      (await members(workspace)).every(({ story }) => story !== null),
      moment,
    );
  }
});

test("after kill -9 between fetching and storing the next pass stores everything", async (t) => {
  const data = temporaryData();
  const server = await startScriptedServer({
    "/feed": { kind: "answer", body: sampleFeed([bridge, strike]), etag: '"1"' },
  });
  t.after(() => server.close());
  const script = `
    import { inLocalWorkspace } from "./src/commands/with-workspace.ts";
    import { addSources } from "./src/store/sources.ts";
    import { passOver, feedAt } from "./test/polling/newsdesk.ts";
    await inLocalWorkspace(process.argv[1], async (workspace) => {
      await addSources(workspace, [feedAt(process.argv[2], false)], "2026-03-09T12:00:00.000Z");
      await passOver(workspace, 0, (line) => line.startsWith("storing") && process.kill(process.pid, "SIGKILL"));
    });`;
  const { code, stderr } = await runNode(
    "--input-type=module-typescript",
    "--eval",
    script,
    data,
    `${server.origin}/feed`,
  );
  assert.deepEqual([code, stderr], [null, ""]);
  const workspace = await temporaryWorkspace(t, data);
  assert.deepEqual(await texts(workspace), []);
  assert.equal((await passOver(workspace)).articles.new, 2);
});

test("folders are read again with every pass; what is removed from them keeps its article", async (t) => {
  const { pass, workspace } = await newsdesk(t, {});
  const [folder, outside] = [temporaryData(), temporaryData()];
  const settings = {
    kind: "folder",
    address: folder,
    name: null,
    page: null,
    fullText: true,
    allow: [],
  } as const;
  await addSources(workspace, [settings], new Date(start).toISOString());
  writeFileSync(join(folder, "bridge.txt"), `Source: Tarnby Post\n\n${bridge.title}\n\n${bridge.text}`);
  writeFileSync(join(outside, "secret.txt"), strike.text);
  symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
  const first = await pass();
  assert.deepEqual([first.articles.new, first.problems.map(({ subject }) => subject)], [1, ["link.txt"]]);
  rmSync(join(folder, "bridge.txt"));
  writeFileSync(join(folder, "ferries.txt"), `Source: Tarnby Post\n\n${strike.title}\n\n${strike.text}`);
  assert.equal((await pass()).articles.new, 1);
  assert.equal((await texts(workspace)).length, 2);
  rmSync(folder, { recursive: true });
  await pass();
  const [source] = await listSources(workspace);
  assert.deepEqual([source!.health.kind, (await texts(workspace)).length], ["failing", 2]);
});
