import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/news/article.ts";
import { placeArticles } from "../../src/store/place-articles.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";

const cases: readonly { name: string; articles: readonly Partial<Article>[]; places: readonly string[] }[] = [
  {
    name: "a file is a place, whatever it says",
    articles: [{ path: "a.txt", url: "https://x.example/1" }],
    places: ["/news/a.txt"],
  },
  {
    name: "addresses, else titles, tell the articles in one file apart",
    articles: [
      { path: "all.json", url: "https://x.example/1", title: "One" },
      { path: "all.json", title: "Two" },
      { path: "b.txt", title: "Two" },
    ],
    places: ["/news/all.json#https://x.example/1", "/news/all.json#Two", "/news/b.txt"],
  },
  {
    name: "no two have the same place",
    articles: [
      { path: "all.json", title: "Briefs" },
      { path: "all.json", title: "Briefs" },
      { path: "all.json", title: "Briefs" },
    ],
    places: ["/news/all.json#Briefs", "/news/all.json#Briefs#2", "/news/all.json#Briefs#3"],
  },
  {
    name: "what is in no file is where its address is",
    articles: [{ url: "https://x.example/1" }, { id: "n7" }],
    places: ["https://x.example/1", "n7"],
  },
];
for (const { name, articles, places } of cases) {
  test(name, () => {
    const placed = placeArticles(
      "/news",
      articles.map((fields, i) => sampleArticle({ id: `a${i}`, ...fields })),
    );
    assert.deepEqual(
      placed.map(({ place }) => place),
      places,
    );
  });
}
