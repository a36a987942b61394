import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasFiniteVerb } from "../../src/summarize/finite-verb.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article } from "./sample-story.ts";

describe("hasFiniteVerb", () => {
  const table: readonly (readonly [sentence: string, finite: boolean])[] = [
    ["The harbour of Osk was closed on Monday.", true],
    ["Police said that the harbour is closed.", true],
    ["The man who was shot died on Monday.", true],
    ["A game with many players that fills the room.", false],
    ["A long queue of passengers waiting at the gate.", false],
    ["An easy way to reach the harbour of Osk.", false],
  ];
  for (const [text, finite] of table) {
    test(`${finite ? "whole" : "fragment"}: ${text}`, () => {
      assert.equal(hasFiniteVerb(readSentences({ ...article("x", "", ""), text })[0]!.tokens), finite);
    });
  }
});
