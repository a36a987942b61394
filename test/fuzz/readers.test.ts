import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../../src/news/article.ts";
import { readPlainSentences, readSentences } from "../../src/text/read-sentences.ts";
import { findAges } from "../../src/values/ages.ts";
import { findDates } from "../../src/values/dates.ts";
import { findNumerals } from "../../src/values/numerals.ts";
import { findQuantities } from "../../src/values/quantities.ts";
import { findTimes } from "../../src/values/times.ts";
import { sampleArticle } from "../chat/sample-digest.ts";
import { anyProse, anyText, holdsFor } from "./fuzzed.ts";

const either = fc.oneof(anyProse, anyText);
const anchor = { publishedAt: "2026-03-09T12:00:00.000Z", own: true };

test("sentences are slices of their text, in order", () =>
  holdsFor(either, (text) => {
    const article: Article = sampleArticle({ id: "a", outlet: "Herald", text });
    let end = 0;
    for (const sentence of readSentences(article)) {
      assert.equal(sentence.text, text.slice(sentence.start, sentence.end));
      assert.ok(sentence.start >= end);
      for (const token of sentence.tokens) assert.equal(token.text, text.slice(token.start, token.end));
      end = sentence.end;
    }
  }));

test("dates, times, ages and quantities are within bounds wherever they are found", () =>
  holdsFor(either, (text) => {
    for (const sentence of readPlainSentences(text)) {
      for (const known of [anchor, null])
        for (const { from, to } of findDates(sentence, known)) {
          assert.ok(Number.isFinite(from) && Number.isFinite(to));
          assert.ok(from <= to);
        }
      findTimes(sentence);
      findAges(sentence);
      for (const quantity of findQuantities(sentence, 20_000))
        assert.ok(!JSON.stringify(quantity).includes("NaN"));
    }
  }));

test("a whole number is in the interval it is read as, with or without separators", () =>
  holdsFor(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
    for (const written of [String(number), number.toLocaleString("en")])
      assert.ok(
        findNumerals(written).some(({ value: { low, high } }) => low! <= number && number <= high!),
        written,
      );
  }));
