import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findAssumed, findBareDefinites } from "../../src/summarize/find-assumed.ts";
import { readStatement } from "../../src/summarize/statement.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article } from "./sample-story.ts";

describe("findAssumed", () => {
  const table: readonly (readonly [sentence: string, assumed: readonly string[]])[] = [
    ["The company said on Monday that it would rebuild the mill.", ["company"]],
    ["The company from Osk said on Monday that it would rebuild the mill.", []],
    ["Mr. Renn is representing the mill along with two partners.", ["renn"]],
    ["The race in Osk was over, according to Renn and two other runners. Third was Olaf Renn.", ["renn"]],
    ["Renn's office stood by the plan on Tuesday. It is led by Olaf Renn.", ["renn"]],
    ["An aide resigned Monday after a row. By Monday night the mill was shut.", []],
    ["The Varanian broke away on the hill after 35 kilometres.", ["varanian"]],
  ];
  for (const [text, assumed] of table) {
    test(`${assumed.join() || "nothing"}: ${text}`, () => {
      const source = { ...article("x", "", ""), text };
      assert.deepEqual(findAssumed(readStatement(readSentences(source)[0]!), source), assumed);
    });
  }
});

describe("findBareDefinites", () => {
  const table: readonly (readonly [sentence: string, things: readonly string[]])[] = [
    ["Mayor Ida Lund refused to discuss the emails.", ["email"]],
    ["Mayor Ida Lund refused to discuss the emails of her office.", []],
    ["Mayor Ida Lund wrote two emails and showed the emails on Monday.", []],
  ];
  for (const [text, things] of table) {
    test(`${things.join() || "nothing"}: ${text}`, () => {
      const source = { ...article("x", "", ""), text };
      assert.deepEqual(findBareDefinites(readStatement(readSentences(source)[0]!)), things);
    });
  }
});
