import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { locateQuote } from "../../src/models/gate/locate-quote.ts";
import { splitWords } from "../../src/models/gate/quote-words.ts";
import { verifyPoints } from "../../src/models/gate/verify-points.ts";
import { verifySentences } from "../../src/models/gate/verify-sentences.ts";
import { isInstruction } from "../../src/models/is-instruction.ts";
import { readMaterial } from "../../src/models/material.ts";
import { readOnce } from "../../src/text/read-once.ts";
import { flood, truePoint, trueSentences } from "../models/sample-news.ts";
import { anyProse, anyText, holdsFor } from "./fuzzed.ts";

const material = readMaterial(flood, readOnce());
const texts = new Map(flood.articles.map(({ id, text }) => [id, text]));

/** Anything, the truth, and the truth with a word exchanged. */
const changed = (text: string) =>
  fc.tuple(fc.nat(30), fc.oneof(anyProse, anyText)).map(([at, other]) => {
    const words = text.split(" ");
    return [...words.slice(0, at), other.slice(0, 20), ...words.slice(at + 1)].join(" ");
  });
const told = [...trueSentences.map(({ text }) => text), ...flood.articles.map(({ text }) => text)];
const anySaying = fc.oneof(anyText, fc.constantFrom(...told), ...told.map(changed));
const anyId = fc.oneof(fc.constantFrom("a1.s01", "a1.s02", "a2.s02", "a9.s99", "__proto__", ""), anyText);

test("whatever a model says, its sentences are withheld or rest on what the articles have", () =>
  holdsFor(
    fc.array(
      fc.record({
        text: anySaying,
        evidence: fc.array(fc.record({ id: anyId, quote: anySaying }), { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
    (stated) => {
      const { sentences, withheld } = verifySentences(stated, material);
      assert.equal(sentences.length + withheld.length, stated.length);
      for (const { quotes } of sentences) quotes.forEach(assertVerbatim);
    },
  ));

test("whatever points a model finds, they are withheld or quote both sides", () => {
  const evidence = fc.record({ id: anyId, quote: anySaying, who: anyText });
  const side = fc.record({ holds: anySaying, evidence: fc.array(evidence, { maxLength: 3 }) });
  const point = fc.record({
    question: anySaying,
    kind: fc.constantFrom("number", "date", "cause", "stance", "update", "compatible"),
    compatible_reading: fc.option(anyText),
    sides: fc.array(fc.oneof(side, fc.constantFrom(...(truePoint.sides as readonly unknown[]))), {
      maxLength: 3,
    }),
  });
  holdsFor(fc.array(point, { maxLength: 3 }), (stated) => {
    const { points } = verifyPoints(stated as Parameters<typeof verifyPoints>[0], material);
    for (const { positions } of points) {
      assert.ok(positions.length >= 2);
      for (const { claims } of positions) for (const { quote } of claims) assertVerbatim(quote);
    }
  });
});

test("every stretch of words is found where it stands, however it is marked", () => {
  const [article] = flood.articles;
  const words = splitWords(article.text);
  holdsFor(fc.tuple(fc.nat(words.length - 5), fc.integer({ min: 4, max: 20 })), ([from, count]) => {
    const last = words[Math.min(from + count, words.length) - 1]!;
    const quote = article.text.slice(words[from]!.start, last.end);
    for (const said of [quote, `“${quote.toUpperCase()}”`, quote.replaceAll(" ", " \u200b")]) {
      const found = locateQuote(said, words);
      assert.ok(found !== undefined, said);
      assert.equal(article.text.slice(found.start, found.end).length, quote.length);
    }
  });
});

test("whether a text is an instruction is soon known", () =>
  holdsFor(anyText, (text) => void isInstruction(text)));

function assertVerbatim({
  articleId,
  text,
  start,
}: {
  articleId: string;
  text: string;
  start: number;
}): void {
  assert.equal(texts.get(articleId)?.slice(start, start + text.length), text);
}
