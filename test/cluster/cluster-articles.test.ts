import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { clusterArticles } from "../../src/cluster/cluster-articles.ts";
import type { Article } from "../../src/news/article.ts";
import { independentAccounts } from "../../src/news/story.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { sampleArticle, shootings } from "./sample-articles.ts";
import { townDays } from "./town-days.ts";

const invented = [...(await readStories("stories")), ...(await readStories("realistic"))];

test("the invented stories come out exactly", () => {
  assert.ok(invented.length > 60);
  assert.deepEqual(foldersOf(invented), perFolder(invented));
});

test("each invented story is one story when it is all there is", () => {
  for (const [folder, articles] of Map.groupBy(invented, folderOf)) {
    assert.equal(clusterArticles(articles).length, 1, folder);
  }
});

test("the invented stories come out exactly without any dates", () => {
  const undated = invented.map((article) => ({ ...article, publishedAt: null }));
  assert.deepEqual(foldersOf(undated), perFolder(undated));
});

for (const [town, articles] of Object.entries(townDays)) {
  const eventOf = ({ id }: Article) => id.split("-")[0]!;

  test(`six events of one day in ${town} are six stories`, () => {
    const stories = clusterArticles(articles).map((story) => story.articles.map(eventOf).join(" "));
    const events = [...new Set(articles.map(eventOf))];
    assert.deepEqual(stories.sort(), events.map((event) => `${event} ${event}`).sort());
  });

  test(`two short articles from ${town} are one story for one event, and seldom for two`, () => {
    const pairs = articles.flatMap((a, i) => articles.slice(0, i).map((b) => [a, b] as const));
    const [same, other] = [true, false].map((wanted) =>
      pairs.filter(([a, b]) => (eventOf(a) === eventOf(b)) === wanted),
    );
    const joined = (some: typeof pairs) => some.filter((pair) => clusterArticles(pair).length === 1).length;
    assert.equal(joined(same!), same!.length);
    assert.ok(joined(other!) <= other!.length / 4, `${joined(other!)} of ${other!.length}`);
  });
}

test("a council vote on the day of a ferry accident is a story of its own", () => {
  const [ferry, report, vote] = ["ferry-1", "ferry-2", "bridge-1"].map(
    (id) => townDays.Kessin!.find((article) => article.id === id)!,
  );
  const stories = clusterArticles([ferry!, report!, vote!]).map(({ articles }) => articles.length);
  assert.deepEqual(stories.sort(), [1, 2]);
});

test("the order of the articles does not matter", () => {
  const backwards = invented.toReversed();
  assert.deepEqual(clusterArticles(backwards), clusterArticles(invented));
});

test("the bank's wire report and its two reprints are one independent account", () => {
  const stories = clusterArticles(invented);
  const bank = stories.find((story) => story.articles[0].path?.startsWith("bank/"))!;
  assert.deepEqual(
    independentAccounts(bank)
      .map(({ path }) => path)
      .sort(),
    ["bank/a0.txt", "bank/a3.txt", "bank/a4.txt"],
  );
});

test("two shootings in one town a week apart are two stories", () => {
  assert.deepEqual(
    clusterArticles(shootings).map(({ articles }) => articles.map(({ id }) => id)),
    [
      ["velvet-1", "velvet-2"],
      ["fairview-1", "fairview-2"],
    ],
  );
});

test("a story keeps its id when more articles arrive", () => {
  const [first, ...later] = shootings;
  const [alone] = clusterArticles([first!]);
  assert.ok(
    clusterArticles([first!, ...later]).some(({ id, articles }) => id === alone!.id && articles[0] === first),
  );
});

test("a line of five million characters is an article like any other", () => {
  for (const word of ["word ", "字", "x"]) {
    const long = word.repeat(5_000_000 / word.length);
    const articles = ["a", "b"].map((id) => sampleArticle({ id, text: `${long}${id}` }));
    assert.ok(clusterArticles(articles).length > 0);
  }
});

const odd: readonly { name: string; articles: readonly Article[]; stories: number }[] = [
  { name: "nothing", articles: [], stories: 0 },
  { name: "an article without a word", articles: [sampleArticle({ id: "a" })], stories: 1 },
  {
    name: "two articles without a word",
    articles: [sampleArticle({ id: "a" }), sampleArticle({ id: "b" })],
    stories: 2,
  },
  {
    name: "a language without spaces",
    articles: [
      sampleArticle({ id: "a", text: "周三清晨,台湾花莲发生7.2级地震,造成至少九人死亡,数百人受伤。" }),
      sampleArticle({ id: "b", text: "台湾花莲周三发生强烈地震,至少九人死亡,救援人员正在搜救。" }),
      sampleArticle({ id: "c", text: "中央银行周四宣布维持利率不变,符合市场预期。" }),
    ],
    stories: 2,
  },
  {
    name: "a language with accents",
    articles: [
      sampleArticle({
        id: "a",
        text: "Na diaľnici pri Trnave sa v stredu ráno zrazilo dvanásť áut, polícia cestu uzavrela.",
      }),
      sampleArticle({
        id: "b",
        text: "Polícia uzavrela diaľnicu pri Trnave, ráno sa tam zrazilo dvanásť áut.",
      }),
      sampleArticle({ id: "c", text: "Vláda schválila rozpočet na budúci rok so schodkom tri percentá." }),
    ],
    stories: 2,
  },
];

for (const { name, articles, stories } of odd) {
  test(`${name}: ${stories} stories`, () => assert.equal(clusterArticles(articles).length, stories));
}

async function readStories(set: string): Promise<Article[]> {
  const folder = fileURLToPath(new URL(`../fixtures/${set}`, import.meta.url));
  const { articles } = await folderSource(folder).read(AbortSignal.timeout(10_000));
  return articles.filter(({ path }) => path!.includes("/"));
}

/** The folder that an article is in, which is its gold story. */
function folderOf({ path }: Article): string {
  return path!.slice(0, path!.indexOf("/"));
}

/** Each story found as the folders of its articles. */
function foldersOf(articles: readonly Article[]): string[] {
  return clusterArticles(articles)
    .map((story) => story.articles.map(folderOf).join(" "))
    .sort();
}

function perFolder(articles: readonly Article[]): string[] {
  return [...Map.groupBy(articles, folderOf).values()].map((own) => own.map(folderOf).join(" ")).sort();
}
