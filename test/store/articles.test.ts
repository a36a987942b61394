import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/news/article.ts";
import { readWaiting } from "../../src/store/articles.ts";
import { type PlacedArticle, storeArticles } from "../../src/store/store-articles.ts";
import { saveGrouping } from "../../src/store/stories.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";
import { temporaryWorkspace } from "./temporary-store.ts";

const at = "2026-03-01T00:00:00.000Z";
/** Texts with a star are other articles than what stood there before. */
const isSame = (_: Article, after: Article) => !after.id.endsWith("*");
const put = (workspace: Workspace, placed: readonly PlacedArticle[]) =>
  storeArticles(workspace, { placed, seenAt: at, isSame });

/** What is read one time after the other, each as `place=id`, and what each time counts as [new, changed, unchanged]. */
const readings: readonly {
  name: string;
  times: readonly (readonly [string, readonly number[]])[];
  current: string;
}[] = [
  {
    name: "what is as it was adds nothing",
    times: [
      ["a=1 b=2", [2, 0, 0]],
      ["a=1 b=2", [0, 0, 2]],
    ],
    current: "1 2",
  },
  {
    name: "another text at the same place is a revision",
    times: [
      ["a=1", [1, 0, 0]],
      ["a=2", [0, 1, 0]],
      ["a=2", [0, 0, 1]],
    ],
    current: "2",
  },
  {
    name: "a text that comes back is current again",
    times: [
      ["a=1", [1, 0, 0]],
      ["a=2", [0, 1, 0]],
      ["a=1", [0, 1, 0]],
    ],
    current: "1",
  },
  {
    name: "another article in an older one's place is a new one, and the older stays",
    times: [
      ["a=1", [1, 0, 0]],
      ["a=2*", [1, 0, 0]],
      ["a=2*", [0, 0, 1]],
      ["a=3", [0, 1, 0]],
      ["a=4*", [1, 0, 0]],
    ],
    current: "1 3 4*",
  },
  {
    name: "a folder that was moved has the same articles",
    times: [
      ["old/a=1", [1, 0, 0]],
      ["new/a=1", [0, 0, 1]],
    ],
    current: "1",
  },
  {
    name: "a folder and its copy do not take turns",
    times: [
      ["x/a=1 y/a=1", [1, 0, 0]],
      ["x/a=2 y/a=1", [0, 1, 1]],
      ["x/a=2 y/a=1", [0, 0, 2]],
    ],
    current: "2",
  },
  { name: "one place in two folders is read once", times: [["a=1 a=2", [1, 0, 0]]], current: "1" },
  { name: "nothing", times: [["", [0, 0, 0]]], current: "" },
];
for (const { name, times, current } of readings) {
  test(name, async (t) => {
    const workspace = await temporaryWorkspace(t);
    for (const [reading, expected] of times) {
      const counts = await put(workspace, parse(reading));
      assert.deepEqual([counts.new, counts.changed, counts.unchanged], expected, reading);
    }
    const rows = await workspace.store.selectFrom("articles").select("revision").orderBy("seq").execute();
    assert.equal(rows.map(({ revision }) => revision).join(" "), current);
  });
}

test("every text that was read is kept as it was", async (t) => {
  const workspace = await temporaryWorkspace(t);
  for (const reading of ["a=1", "a=2", "a=3"]) await put(workspace, parse(reading));
  const rows = await workspace.store
    .selectFrom("revisions")
    .select(["id", "article", "text"])
    .orderBy("id")
    .execute();
  assert.deepEqual(
    rows.map(({ id, article, text }) => [id, article, text]),
    [
      ["1", "1", "Text 1."],
      ["2", "1", "Text 2."],
      ["3", "1", "Text 3."],
    ],
  );
});

test("an article comes back from the store as it went in", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const article = sampleArticle({
    id: "1",
    url: "https://gazette.example/fire",
    path: "a/b.txt",
    outlet: "Lindmar Gazette",
    title: "Fire",
    text: "Fire.\u0000 \u{1F525}\r\n“Out,” said Öst.",
    publishedAt: "2026-03-01T10:20:00.000Z",
    publishedPrecision: "minute",
    language: "sk",
  });
  await put(workspace, [{ place: "a", article }]);
  assert.deepEqual(await readWaiting(workspace, 1), [article]);
});

test("articles wait in the order of their dates under their first id, until they are grouped", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const dated = (id: string, publishedAt: string | null) => ({
    place: id,
    article: sampleArticle({ id, publishedAt }),
  });
  await put(workspace, [dated("undated", null), dated("late", "2026-03-02"), dated("early", "2026-03-01")]);
  await put(workspace, [{ place: "early", article: sampleArticle({ id: "edited", text: "New." }) }]);
  assert.deepEqual(await waitingIds(workspace), ["early", "late", "undated"]);
  assert.equal((await readWaiting(workspace, 1))[0]?.text, "New.");
  const events = [{ kind: "assigned" as const, article: "late", story: "s-late" }];
  assert.equal(await saveGrouping(workspace, { version: "0", events, at }), "1");
  assert.deepEqual(await waitingIds(workspace), ["early", "undated"]);
});

test("thousands are stored in one go", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const many = parse(Array.from({ length: 2500 }, (_, i) => `p${i}=i${i}`).join(" "));
  assert.equal((await put(workspace, many)).new, 2500);
  assert.equal((await put(workspace, many)).unchanged, 2500);
  assert.equal((await readWaiting(workspace, 10_000)).length, 2500);
});

async function waitingIds(workspace: Workspace): Promise<readonly string[]> {
  return (await readWaiting(workspace, 100)).map(({ id }) => id);
}

function parse(reading: string): PlacedArticle[] {
  return reading.split(" ").flatMap((entry) => {
    const [place, id] = entry.split("=");
    return id === undefined ? [] : [{ place: place!, article: sampleArticle({ id, text: `Text ${id}.` }) }];
  });
}
