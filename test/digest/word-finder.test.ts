import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { wordFinder } from "../../src/digest/word-finder.ts";

const found: readonly (readonly [string, string])[] = [
  ["strike", "Dockers end their strike."],
  ["strike", "STRIKES at three ports"],
  ["strikes", "a strike at the port"],
  ["strike", "The striking dockers"],
  ["party", "two parties"],
  ["parties", "The party"],
  ["wage talks", "Wage talks resumed"],
  ["wage talk", "the wage\ntalks"],
  ["climate-change", "Climate change is here"],
  ["Zürich", "Trams in Zurich stood still"],
  ["zurich", "Trams in Zürich stood still"],
  ["US", "The US said"],
  ["5G", "masts for 5G"],
  ["war", "war, again"],
  ["図書館", "川辺市の新しい図書館が開館"],
  ["مكتبة", "افتتاح مكتبة كاوابي"],
];

const missed: readonly (readonly [string, string])[] = [
  ["strike", "a striker scored"],
  ["art", "the party started"],
  ["war", "a warm day; the ward was full"],
  ["port", "sport and airports"],
  ["US", "they told us"],
  ["WHO", "the man who came"],
  ["wage talks", "wage and talks"],
  ["general", "a new generation generates"],
  ["c++", "d"],
  ["", "anything"],
  ["…", "anything …"],
];

describe("a word is found", () => {
  for (const [phrase, text] of found)
    test(`${phrase} in “${text}”`, () => assert.ok(wordFinder(phrase)(text)));
});

describe("a word is not found", () => {
  for (const [phrase, text] of missed)
    test(`${phrase} in “${text}”`, () => assert.ok(!wordFinder(phrase)(text)));
});

test("Whatever people write as a topic, it can be looked for, and stands in itself if it has a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (phrase) => {
      const isThere = wordFinder(phrase)(`before ${phrase} after`);
      if (/^[a-z]+( [a-z]+)*$/i.test(phrase)) assert.ok(isThere);
    }),
  );
});
