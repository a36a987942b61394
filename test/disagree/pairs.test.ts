import assert from "node:assert/strict";
import { test } from "node:test";
import { readMaterial } from "../../src/disagree/accounts.ts";
import { firstOfEach, pairsAcross } from "../../src/disagree/pairs.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { storyOf } from "./story-of.ts";

test("pairs are of two accounts and one key, each once", () => {
  const told = ["Wire: The dam burst. The dam held.", "Post: The dam burst. It rained."];
  const statements = readMaterial(storyOf(...told), readSentences).accounts.flatMap((account) =>
    account.statements.map((statement) => ({ statement, text: statement.sentence.text })),
  );
  const pairs = pairsAcross(statements, ({ text }) => text.slice(0, 7));
  assert.deepEqual(
    pairs.map((pair) => pair.map(({ text }) => text)),
    [
      ["The dam burst.", "The dam burst."],
      ["The dam held.", "The dam burst."],
    ],
  );
});

test("of all that share a key the first remains", () => {
  assert.deepEqual(
    firstOfEach(["boat", "bridge", "dam"], (word) => word.charAt(0)),
    ["boat", "dam"],
  );
});
