import assert from "node:assert/strict";
import { test } from "node:test";
import type { QuestionKind } from "../../src/answer/question.ts";
import { readQuestion } from "../../src/answer/read-question.ts";

const kinds: readonly (readonly [string, QuestionKind])[] = [
  ["How many people died in the gondola crash?", "count"],
  ["What is the death toll?", "count"],
  ["whats the death toll", "count"],
  ["whos leading the inquiry", "who"],
  ["How much does the drug cost?", "amount"],
  ["What was the turnout?", "amount"],
  ["How full is the reservoir?", "amount"],
  ["How old is the mayor?", "age"],
  ["How long did the match last?", "duration"],
  ["When was the treaty signed?", "when"],
  ["What time did it happen?", "when"],
  ["In which year was it built?", "when"],
  ["Where was she born?", "where"],
  ["In which city was it signed?", "where"],
  ["Who won?", "who"],
  ["What is the name of the victim?", "who"],
  ["Why did he resign?", "why"],
  ["What caused the fire?", "why"],
  ["Which ports are closed?", "which"],
  ["What did the minister say about the dam?", "said"],
  ["How did the thieves get in?", "how"],
  ["Did he resign?", "whether"],
  ["Is the water safe?", "whether"],
  ["What else is known?", "what"],
  ["gondola crash victims", "what"],
  ["anyone hurt in the fire?", "whether"],
  ["Did the alarm work when the thieves came?", "whether"],
  ["Did he say when the line reopens?", "when"],
  ["any idea whether the alarm worked", "whether"],
  ["do you know where she was born", "where"],
  ["harbour closed or not?", "whether"],
  ["lake marathon entry fee", "amount"],
  ["how many died?", "count"],
  ["layoffs how many", "count"],
  ["What's the reason for the delay?", "why"],
];

for (const [text, kind] of kinds) {
  test(`${text} asks ${kind}`, () => assert.equal(readQuestion(text).kind, kind));
}

const terms: readonly (readonly [string, readonly string[]])[] = [
  ["How many people died in the gondola crash?", ["people:asked", "die:act", "gondola:thing", "crash:thing"]],
  [
    "Did Lorvane promise to open two sluices?",
    ["lorvane:name", "promise:act", "open:act", "two:trait", "sluice:thing"],
  ],
  [
    "Did the alarm work when the thieves came in?",
    ["alarm:thing", "work:thing", "thief:trait", "enter:trait"],
  ],
  ["Will fans get their money back?", ["fan:thing", "recover:act", "money:thing"]],
  ["Will the minister step in?", ["minister:thing", "intervene:act"]],
  ["When could the next stoppage take place?", ["next:trait", "stoppage:thing"]],
  ["What are the stolen jewels worth?", ["steal:trait", "jewel:thing", "worth:trait"]],
];

for (const [text, expected] of terms) {
  test(`${text} is about ${expected.join(", ")}`, () => {
    assert.deepEqual(
      readQuestion(text).terms.map(({ lemma, role }) => `${lemma}:${role}`),
      expected,
    );
  });
}
