import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findOnlyOne } from "../../src/summarize/only-one.ts";
import { summarize } from "../../src/summarize/summarize.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { bridge, story } from "./sample-story.ts";

describe("findOnlyOne", () => {
  test("finds what one account has, and nothing that two have", () => {
    const facts = findOnlyOne(
      bridge,
      readSentences,
      summarize(bridge, readSentences)
        .slice(0, 1)
        .flatMap(({ quotes }) => quotes),
    );
    assert.deepEqual(
      facts.map(({ text }) => text),
      ["Repairs of the Tollin bridge will cost 12 million crowns, engineer Ida Lund estimated."],
    );
    assert.equal(facts[0]!.claim.outlet, "Outlet b");
  });

  test("needs two accounts", () => {
    assert.deepEqual(findOnlyOne(story("s", [bridge.articles[1]!]), readSentences, []), []);
    const copy = { ...bridge.articles[1]!, id: "copy" };
    assert.deepEqual(
      findOnlyOne(story("s", [bridge.articles[1]!, copy], { copy: "b" }), readSentences, []),
      [],
    );
  });
});
