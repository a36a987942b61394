import assert from "node:assert/strict";
import { test } from "node:test";
import { findDisagreements } from "../../src/disagree/find-disagreements.ts";
import type { Article } from "../../src/news/article.ts";
import { digestStories } from "../../src/newsroom/digest-stories.ts";
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

test("the digest says which article was not compared", async () => {
  const articles = [
    told("Wire", "en", "The fire in the Sael market hall killed 14 people on Monday, the city said."),
    told("Blatt", "de", "Der Brand in der Markthalle von Sael hat am Montag 19 Menschen getötet."),
  ] as const;
  const effects = { now: () => 0, signal: new AbortController().signal, onProgress: () => undefined };
  const stories = [{ id: "s", articles, copyOf: {} }];
  const { problems } = await digestStories({ stories, problems: [], startedAt: 0 }, effects);
  assert.deepEqual(
    problems.map(({ stage, message }) => [stage, /Blatt \(de\)/.test(message)]),
    [["compare", true]],
  );
});
