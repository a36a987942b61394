import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findHeadline } from "../../src/summarize/headline.ts";
import { article, story } from "./sample-story.ts";

describe("findHeadline", () => {
  const table: readonly (readonly [rule: string, titles: readonly string[], headline: string])[] = [
    [
      "no question",
      ["Why did the Tollin bridge collapse?", "Tollin bridge collapses, three hurt"],
      "Tollin bridge collapses, three hurt",
    ],
    [
      "of equals the one in plain letters",
      ["Bridge at Tollin collapses", "BRIDGE AT TOLLIN COLLAPSES", "Bridge At Tollin Collapses"],
      "Bridge at Tollin collapses",
    ],
    [
      "capitals as they are where they tell most",
      ["BRIDGE AT TOLLIN COLLAPSES", "What now for Tollin?"],
      "BRIDGE AT TOLLIN COLLAPSES",
    ],
    [
      "no drama",
      ["Horror as bridge at Tollin collapses", "Bridge at Tollin collapses"],
      "Bridge at Tollin collapses",
    ],
    [
      "no answers to questions",
      ["Tollin bridge: your questions answered", "Bridge at Tollin collapses"],
      "Bridge at Tollin collapses",
    ],
    [
      "no live blog",
      ["Tollin bridge: what we know so far", "Bridge at Tollin collapses"],
      "Bridge at Tollin collapses",
    ],
    [
      "no slug",
      ["NW0412 4 GEN 2031-05-06 12:58 GMT", "Bridge collapse at Tollin: the questions"],
      "Bridge collapse at Tollin: the questions",
    ],
    ["no outlet", ["Bridge at Tollin collapses | Outlet a"], "Bridge at Tollin collapses"],
    [
      "the later toll",
      ["Bridge collapse at Tollin kills 2", "Bridge collapse at Tollin kills 5"],
      "Bridge collapse at Tollin kills 5",
    ],
  ];
  for (const [rule, titles, headline] of table) {
    test(rule, () => {
      const articles = titles.map((title, i) => article("abc"[i]!, title, ""));
      assert.equal(findHeadline(story("s", articles)), headline);
    });
  }

  test("the title of a reprint where it tells best", () => {
    const articles = ["What now?", "Bridge at Tollin collapses"].map((title, i) =>
      article("ab"[i]!, title, ""),
    );
    assert.equal(findHeadline(story("s", articles, { b: "a" })), "Bridge at Tollin collapses");
  });

  describe("where the sources dispute a number", () => {
    const cut300 = "Corlan Yard to cut 300 jobs at Osk dock";
    const shed500 = "Corlan Yard to shed 500 jobs at Osk dock";
    const other = "Corlan Yard to cut jobs and close Osk dock";
    const cases: readonly (readonly [rule: string, titles: readonly string[], headline: string])[] = [
      ["the title that gives none of them", [other, cut300, shed500], other],
      [
        "the one of more accounts where each gives one",
        [cut300, "300 jobs at Osk dock: what we know", shed500],
        cut300,
      ],
      ["the one that most accounts give", [other, shed500, cut300, cut300, cut300], cut300],
    ];
    for (const [rule, titles, headline] of cases) {
      test(rule, () => {
        const articles = titles.map((title, i) => article("abcde"[i]!, title, ""));
        assert.equal(findHeadline(story("s", articles), [["300", "500"]]), headline);
      });
    }
  });
});
