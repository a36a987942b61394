import assert from "node:assert/strict";
import { test } from "node:test";
import { findDisagreements } from "../../src/disagree/find-disagreements.ts";
import type { Article } from "../../src/news/article.ts";
import { readSentences } from "../../src/text/read-sentences.ts";

const told = (id: string, language: string | null, text: string): Article => ({
  id,
  url: null,
  path: `${id}.txt`,
  outlet: id,
  title: id,
  text,
  publishedAt: "2026-03-10T00:00:00.000Z",
  publishedPrecision: "day",
  language,
});

function questionsOf(language: string | null): readonly string[] {
  const articles = [
    told("Wire", "en", "The fire in the Sael market hall killed 14 people on Monday, the city said."),
    told("Post", language, "The fire in the Sael market hall killed 19 people on Monday, the city said."),
  ] as const;
  const { disagreements } = findDisagreements({ id: "s", articles, copyOf: {} }, readSentences);
  return disagreements.map(({ question }) => question);
}

test("an article in another language is not compared", () => {
  assert.deepEqual(questionsOf("en-GB"), ["How many people were killed?"]);
  assert.deepEqual(questionsOf(null), ["How many people were killed?"]);
  assert.deepEqual(questionsOf("sk"), []);
});
