import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answersQuestion, findDemerits, opensWithSpeech } from "../../src/summarize/find-demerits.ts";
import { readStatement } from "../../src/summarize/statement.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article } from "./sample-story.ts";

const read = (text: string, index = 0) =>
  readStatement(readSentences({ ...article("x", "", ""), text })[index]!);

describe("findDemerits", () => {
  const plain = "The ferry to Osk ran aground on Monday with 40 passengers on board.";
  const table: readonly (readonly [what: string, sentence: string])[] = [
    ["background", "The ferry company of Osk has 40 ships and has sailed there since 1987."],
    ["opinion", "The passengers of the ferry to Osk deserve a better service than that."],
    ["drama", "Terrified passengers sobbed as the ferry to Osk ran aground on Monday."],
    ["an unnamed source", "The captain slept, a person familiar with the inquiry into the ferry said."],
    ["a hedge", "The captain of the ferry to Osk was reportedly asleep on Monday night."],
  ];
  test("a plain report has none", () => assert.equal(findDemerits(read(plain)), 0));
  for (const [what, sentence] of table)
    test(what, () => assert.ok(findDemerits(read(sentence)) >= 0.15, String(findDemerits(read(sentence)))));
});

describe("opensWithSpeech", () => {
  const table: readonly (readonly [sentence: string, opens: boolean])[] = [
    ["The minister said the harbour of Osk had been closed for too long.", true],
    ["The ferry company said on Monday it would close the route to Osk.", false],
    ["The harbour of Osk was closed on Monday, the minister said.", false],
  ];
  for (const [sentence, opens] of table)
    test(sentence, () => assert.equal(opensWithSpeech(read(sentence)), opens));
});

test("answersQuestion: only the sentence after a question", () => {
  const text = "Is the harbour open?\n\nIt is closed until Friday morning. Ships wait outside.";
  assert.deepEqual(
    [0, 1].map((index) => answersQuestion(read(text, index), text)),
    [true, false],
  );
});
