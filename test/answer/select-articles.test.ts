import assert from "node:assert/strict";
import { test } from "node:test";
import { selectArticles } from "../../src/answer/select-articles.ts";
import type { Article } from "../../src/news/article.ts";
import type { Story } from "../../src/news/story.ts";

const article = (id: string, length: number): Article => ({
  id,
  url: null,
  path: null,
  outlet: "Post",
  title: id,
  text: "x".repeat(length),
  publishedAt: null,
  publishedPrecision: "day",
  language: "en",
});
const story = (id: string, first: number, ...others: readonly number[]): Story => ({
  id,
  articles: [article(`${id}0`, first), ...others.map((length, i) => article(`${id}${i + 1}`, length))],
  copyOf: {},
});
const idsOf = (stories: readonly Story[]) =>
  stories.flatMap(({ articles }) => articles.map(({ id }) => id)).join(" ");

const rows: readonly (readonly [string, readonly Story[], string])[] = [
  ["all that fit", [story("a", 10, 20), story("b", 30)], "a0 a1 b0"],
  ["the likeliest first", [story("a", 60, 30), story("b", 30)], "a0 a1"],
  ["short ones behind a long one", [story("a", 50), story("b", 80), story("c", 40)], "a0 c0"],
  ["one in any case", [story("a", 500)], "a0"],
  ["reprints last", [{ ...story("a", 60, 50), copyOf: { a0: "a1" } }, story("b", 50)], "a1 b0"],
];

for (const [name, stories, ids] of rows) {
  test(`articles are read: ${name}`, () => assert.equal(idsOf(selectArticles(stories, 100)), ids));
}
