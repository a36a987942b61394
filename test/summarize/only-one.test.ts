import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quoteSpan } from "../../src/news/citation.ts";
import { findOnlyOne } from "../../src/summarize/only-one.ts";
import { summarize } from "../../src/summarize/summarize.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article, bridge, story } from "./sample-story.ts";

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

  const lead = "A fire at the Corlan paper mill in Osk injured 14 workers on Monday, police said.";
  const facts = (fact: string, elsewhere = "", contested = "") => {
    const articles = [
      article("a", "Fire at the Corlan mill in Osk", `${lead}\n\n${fact}`),
      article("b", "Corlan mill in Osk burns", `${lead}\n\n${elsewhere}`),
    ];
    const start = contested === "" ? -1 : articles[0]!.text.indexOf(contested);
    const shown = start < 0 ? [] : [quoteSpan(articles[0]!, { start, end: start + contested.length })];
    return findOnlyOne(story("s", articles), readSentences, shown, () => "fire chief Ida Lund");
  };
  const homes =
    "Sparks from the Corlan mill destroyed 23 homes on the river bank in Osk, fire chief Ida Lund said.";

  test("names the speaker once", () => {
    assert.deepEqual(
      facts(homes).map(({ text, claim }) => [text, claim.speaker]),
      [[homes, null]],
    );
    const unnamed = "Sparks from the Corlan mill in Osk destroyed 23 homes on the river bank.";
    assert.equal(facts(unnamed)[0]?.claim.speaker, "fire chief Ida Lund");
  });

  const table: readonly (readonly [rule: string, fact: string, elsewhere?: string, contested?: string])[] = [
    ["no figure of a kind that another account gives", homes, "The mayor counted 31 homes without a roof."],
    ["nothing that is disputed", homes, "", "destroyed 23 homes"],
    ["no background", "The Corlan mill in Osk employs 430 workers and makes paper boxes."],
    [
      "no unclear reference",
      "Sparks from the Corlan mill in Osk destroyed 23 homes on the river bank, the insurers said.",
    ],
    ["no answer without its question", `How bad is it?\n\n${homes}`],
  ];
  for (const [rule, ...given] of table) test(rule, () => assert.deepEqual(facts(...given), []));
});
