import assert from "node:assert/strict";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { clusterArticles } from "../../src/cluster/cluster-articles.ts";
import { inLocalWorkspace } from "../../src/commands/with-workspace.ts";
import type { Article } from "../../src/news/article.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { folderSource } from "../../src/sources/folder.ts";
import type { Source } from "../../src/sources/source.ts";
import { decideApart, decideMerge, decideSplit, decideUndo } from "../../src/store/decide.ts";
import { findStoryIds } from "../../src/store/stories.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { sampleArticle, shootings } from "../cluster/sample-articles.ts";
import { runNode } from "../run-rashomon.ts";
import { storiesNow } from "../store/sample-stories.ts";
import { temporaryData, temporaryStore, temporaryWorkspace } from "../store/temporary-store.ts";

const newsroom = fileURLToPath(new URL("../fixtures/newsroom", import.meta.url));
const by = { who: "Ana", at: "2026-03-10T00:00:00.000Z", note: null };
const [velvet1, velvet2, fairview1, fairview2] = shootings as unknown as [Article, Article, Article, Article];
const [harbour, cranes, both] = strikes();
/** Stories of which none has both reports. */
const neverJoined = /^(?=.* )(?!.*cranes,harbour)/;

test("stored stories are those that the articles make without a store", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await ingest([folderSource(newsroom)], workspace, effects());
  const { articles } = await folderSource(newsroom).read(new AbortController().signal);
  const expected = clusterArticles(articles).map(
    (story) =>
      `${story.id}:${story.articles
        .map(({ id }) => id)
        .sort()
        .join("")}`,
  );
  assert.equal(await storiesNow(workspace), expected.sort().join(" "));
});

test("a second run over the same articles adds nothing", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const first = await ingest([folderSource(newsroom)], workspace, effects());
  assert.deepEqual([first.articles, first.stories], [{ new: 20, changed: 0, unchanged: 0 }, 5]);
  const stories = await storiesNow(workspace);
  const second = await ingest([folderSource(newsroom)], workspace, effects());
  assert.deepEqual([second.articles, second.stories], [{ new: 0, changed: 0, unchanged: 20 }, 0]);
  assert.equal(await storiesNow(workspace), stories);
});

test("a story keeps its id when more arrives and the program starts anew each time", async () => {
  const folder = temporaryData();
  await take(folder, velvet1);
  await take(folder, fairview1, fairview2);
  await take(folder, velvet2);
  assert.equal(await take(folder), "s-fairview-1:fairview-1,fairview-2 s-velvet-1:velvet-1,velvet-2");
});

test("stories that a later article shows to be one become the older, to which the younger's id leads", async () => {
  const folder = temporaryData();
  await take(folder, harbour);
  await take(folder, cranes);
  assert.equal(await take(folder, both), "s-harbour:both,cranes,harbour");
  const found = await inLocalWorkspace(folder, (workspace) => findStoryIds(workspace, ["s-cranes"]));
  assert.deepEqual([...found], [["s-cranes", "s-harbour"]]);
});

test("a changed article stays in its story with its new text", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const read = (...articles: Article[]) => ingest([sourceOf(...articles)], workspace, effects());
  await read({ ...velvet1, path: "velvet.txt" }, velvet2);
  const edited = {
    ...velvet1,
    id: "edited",
    path: "velvet.txt",
    text: `${velvet1.text} A reward was offered.`,
  };
  const { articles, stories } = await read(edited, velvet2);
  assert.deepEqual([articles, stories], [{ new: 0, changed: 1, unchanged: 1 }, 0]);
  assert.equal(await listNow(workspace), "s-velvet-1:velvet-1,velvet-2");
});

test("a file that was written over with another article is a new article, in a story of its own", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const atLatest = (article: Article) => sourceOf({ ...article, path: "latest.txt" });
  await ingest([atLatest(velvet1)], workspace, effects());
  const { articles } = await ingest([atLatest(harbour)], workspace, effects());
  assert.deepEqual(articles, { new: 1, changed: 0, unchanged: 0 });
  assert.equal(await listNow(workspace), "s-harbour:harbour s-velvet-1:velvet-1");
});

test("what was stored when a run broke off is grouped by the next as it would have been", async (t) => {
  const [broken, whole] = [await temporaryWorkspace(t), await temporaryWorkspace(t)];
  const breaking = { ...effects(), onProgress: breakWhenGrouping };
  await assert.rejects(ingest([sourceOf(harbour, cranes)], broken, breaking), /power cut/);
  assert.equal(await listNow(broken), "");
  for (const workspace of [broken, whole]) {
    if (workspace === whole) await ingest([sourceOf(harbour, cranes)], workspace, effects());
    await ingest([sourceOf(harbour, cranes, both)], workspace, effects());
  }
  assert.equal(await listNow(broken), await listNow(whole));
});

test("after kill -9 between storing and grouping nothing is lost", async (t) => {
  const folder = temporaryData();
  const script = `
    import { ingest } from "./src/newsroom/ingest.ts";
    import { folderSource } from "./src/sources/folder.ts";
    import { inLocalWorkspace } from "./src/commands/with-workspace.ts";
    const onProgress = (line) => line.startsWith("grouping") && process.kill(process.pid, "SIGKILL");
    const effects = { now: () => 0, signal: new AbortController().signal, onProgress };
    await inLocalWorkspace(process.argv[1], (workspace) =>
      ingest([folderSource("test/fixtures/newsroom")], workspace, effects));`;
  const { code, stderr } = await runNode("--input-type=module-typescript", "--eval", script, folder);
  assert.deepEqual([code, stderr], [null, ""]);
  const [broken, whole] = [await temporaryWorkspace(t, folder), await temporaryWorkspace(t)];
  assert.equal((await broken.store.selectFrom("articles").selectAll().execute()).length, 20);
  const { articles, stories } = await ingest([folderSource(newsroom)], broken, effects());
  assert.deepEqual([articles, stories], [{ new: 0, changed: 0, unchanged: 20 }, 5]);
  await ingest([folderSource(newsroom)], whole, effects());
  assert.equal(await storiesNow(broken), await storiesNow(whole));
});

test("two processes that take the same articles in at once group each once", async (t) => {
  const folder = temporaryData();
  const run = () => runNode("src/main.ts", "ingest", newsroom, "--data", folder);
  for (const { code, stderr } of await Promise.all([run(), run()])) {
    // Where it takes long, it says what it does.
    assert.deepEqual([code, stderr.replaceAll(/^… .*\n/gm, "")], [0, ""]);
  }
  const [workspace, alone] = [await temporaryWorkspace(t, folder), await temporaryWorkspace(t)];
  await ingest([folderSource(newsroom)], alone, effects());
  assert.equal(await storiesNow(workspace), await storiesNow(alone));
  const assigned = await workspace.store
    .selectFrom("story_events")
    .where("kind", "=", "assigned")
    .selectAll()
    .execute();
  assert.equal(assigned.length, 20);
});

test("a decision made while articles are being grouped is heeded", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await ingest([sourceOf(harbour)], workspace, effects());
  await ingest([sourceOf(cranes)], workspace, effects());
  let deciding: Promise<unknown> | null = null;
  const onProgress = (line: string) => {
    if (line.startsWith("grouping")) deciding ??= decideApart(workspace, ["s-harbour", "s-cranes"], by);
  };
  await ingest([sourceOf(both)], workspace, { ...effects(), onProgress });
  await deciding;
  assert.match(await listNow(workspace), neverJoined);
});

test("a process that goes on heeds what another did meanwhile", async (t) => {
  const folder = temporaryData();
  const [one, other] = [await temporaryWorkspace(t, folder), await temporaryWorkspace(t, folder)];
  await ingest([sourceOf(harbour)], one, effects());
  await ingest([sourceOf(velvet1)], other, effects());
  await ingest([sourceOf(cranes)], one, effects());
  await ingest([sourceOf(velvet2)], other, effects());
  await decideApart(other, ["s-harbour", "s-cranes"], by);
  await ingest([sourceOf(both)], one, effects());
  assert.match(await listNow(one), /s-velvet-1:velvet-1,velvet-2/);
  assert.match(await listNow(one), neverJoined);
});

test("calls that group at once in one process wait for one another", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await Promise.all(
    [harbour, velvet1, cranes, velvet2].map((article) => ingest([sourceOf(article)], workspace, effects())),
  );
  assert.equal(await listNow(workspace), "s-cranes:cranes s-harbour:harbour s-velvet-1:velvet-1,velvet-2");
});

test("workspaces that take turns go on each where it stopped: their stories are read once", async (t) => {
  let reads = 0;
  const store = (await temporaryStore(t)).withPlugin({
    transformQuery: ({ node }) => {
      if (node.kind === "SelectQueryNode" && JSON.stringify(node).includes("article_traits")) reads += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const [ours, theirs] = [inWorkspace(store, "slack:ours"), inWorkspace(store, "slack:theirs")];
  for (const [workspace, article] of [
    [ours, velvet1],
    [theirs, fairview1],
    [ours, velvet2],
    [theirs, fairview2],
  ] as const)
    await ingest([sourceOf(article)], workspace, effects());
  assert.equal(await listNow(ours), "s-fairview-1:fairview-1,fairview-2 s-velvet-1:velvet-1,velvet-2");
  assert.equal(reads, 2);
});

/** Articles in the order in which they come, decisions in between, and the stories in the end. */
const decided: readonly {
  name: string;
  decide: (workspace: Workspace) => Promise<unknown>;
  stories: RegExp;
}[] = [
  { name: "without a decision the next report joins them", decide: async () => {}, stories: /^\S+$/ },
  {
    name: "stories that are not the same are never joined",
    decide: (workspace) => decideApart(workspace, ["s-harbour", "s-cranes"], by),
    stories: neverJoined,
  },
  {
    name: "undone, they are",
    decide: async (workspace) => {
      await decideApart(workspace, ["s-harbour", "s-cranes"], by);
      await decideUndo(workspace, 1, by);
    },
    stories: /^\S+$/,
  },
];
for (const { name, decide, stories } of decided) {
  test(name, async () => {
    const folder = temporaryData();
    await take(folder, harbour);
    await take(folder, cranes);
    await inLocalWorkspace(folder, decide);
    assert.match(await take(folder, both), stories);
  });
}

test("an article that was taken out does not drift back, and undone it does", async () => {
  const folder = temporaryData();
  await take(folder, velvet1, velvet2);
  const before = await take(folder);
  await inLocalWorkspace(folder, (workspace) => decideSplit(workspace, "s-velvet-1", ["velvet-2"], by));
  const later = {
    ...velvet2,
    id: "velvet-3",
    outlet: "Radio Brackton",
    publishedAt: "2024-05-04T09:00:00.000Z",
  };
  const after = await take(folder, later);
  assert.equal(before, "s-velvet-1:velvet-1,velvet-2");
  assert.doesNotMatch(after, /velvet-1,velvet-2/);
  await inLocalWorkspace(folder, (workspace) => decideUndo(workspace, 1, by));
  const again = { ...velvet1, id: "velvet-4", outlet: "Brackton Herald" };
  assert.match(await take(folder, again), /velvet-1,velvet-2/);
});

test("stories that a person joined stay one, whatever comes", async () => {
  const folder = temporaryData();
  await take(folder, velvet1, harbour);
  await inLocalWorkspace(folder, (workspace) => decideMerge(workspace, ["s-velvet-1", "s-harbour"], by));
  for (const later of [velvet2, both, fairview1]) {
    assert.match(await take(folder, later), /\bs-velvet-1:\S*harbour,velvet-1\b/);
  }
});

test("articles in two folders or under changed paths are the same articles", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const folder = temporaryData();
  cpSync(newsroom, join(folder, "one"), { recursive: true });
  cpSync(newsroom, join(folder, "two"), { recursive: true });
  await ingest([folderSource(join(folder, "one"))], workspace, effects());
  const { articles } = await ingest([folderSource(join(folder, "two"))], workspace, effects());
  assert.deepEqual(articles, { new: 0, changed: 0, unchanged: 20 });
});

test("what cannot be read is told, and the rest is stored", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const folder = join(temporaryData(), "mixed");
  mkdirSync(folder);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "good.txt"), velvet1.text);
  const { articles, problems } = await ingest([folderSource(folder)], workspace, effects());
  assert.deepEqual([articles.new, problems.map(({ subject }) => subject)], [1, ["empty.txt"]]);
});

/** Takes articles in as a process of its own would; the stories afterwards. */
async function take(folder: string, ...articles: Article[]): Promise<string> {
  return inLocalWorkspace(folder, async (workspace) => {
    await ingest([sourceOf(...articles)], workspace, effects());
    return listNow(workspace);
  });
}

async function listNow(workspace: Workspace): Promise<string> {
  const rows = await workspace.store
    .selectFrom("memberships")
    .where("story", "is not", null)
    .selectAll()
    .execute();
  const stories = Map.groupBy(rows, ({ story }) => story);
  const lines = [...stories].map(([id, members]) => {
    return `${id}:${members
      .map(({ article }) => article)
      .sort()
      .join(",")}`;
  });
  return lines.sort().join(" ");
}

function effects() {
  return { now: () => 0, signal: new AbortController().signal, onProgress: () => {} };
}

function breakWhenGrouping(line: string): void {
  if (line.startsWith("grouping")) throw new Error("power cut");
}

function sourceOf(...articles: readonly Article[]): Source {
  return { name: "memory", read: async () => ({ articles, problems: [] }) };
}

/** Two reports with little in common, and one that has much of both. */
function strikes(): readonly [Article, Article, Article] {
  const docks =
    "Dockers in Port Ellery walked out at dawn over pay. Union leader Brona Tully said 900 members of the Quay Workers' League had voted for the strike, the first since the Alder Dispute. Ferries to Skarra were cancelled.";
  const ships =
    "Ships are queueing off the coast as cranes stand still. Freight company Nordlys Lines is sending vessels to Hamnvik instead, and supermarket chain Brigg warned of empty shelves. Minister Oskar Lind called for talks.";
  return [
    sampleArticle({ id: "harbour", text: docks }),
    sampleArticle({ id: "cranes", text: ships }),
    sampleArticle({ id: "both", text: `${docks} ${ships}` }),
  ];
}
