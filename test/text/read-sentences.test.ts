import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../src/news/article.ts";
import { readSentences } from "../../src/text/read-sentences.ts";

const article = (text: string): Article => ({
  id: "x",
  url: null,
  path: null,
  outlet: "Harbour Post",
  title: "",
  text,
  publishedAt: null,
  publishedPrecision: "day",
  language: "en",
});

describe("readSentences", () => {
  const table: readonly (readonly [rule: string, sentences: readonly string[]])[] = [
    [
      "parts after a time of day",
      ["Residents of Osk were told to leave at 9 a.m.", "Three people were missing."],
    ],
    ["keeps a day with its time", ["The ferry to Osk left at 9 a.m. Tuesday in heavy rain."]],
    ["keeps a time zone with its time", ["The match in Osk begins at 4 p.m. Eastern time on Friday."]],
    ["keeps a lower-case word with what is before it", ["The ferry left at 9 a.m. and sank."]],
  ];
  for (const [rule, sentences] of table) {
    test(rule, () => {
      const read = readSentences(article(sentences.join(" ")));
      assert.deepEqual(
        read.map(({ text }) => text),
        sentences,
      );
    });
  }
});
