import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { baseForm, isPast, isPresent, participleOf } from "../../src/disagree/base-form.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { storyOf } from "./story-of.ts";

interface Row {
  readonly sentence: string;
  readonly verb: string;
  readonly base: string;
  readonly participle: string | null;
  readonly tense: "past" | "present" | "other";
}

const rows: readonly Row[] = [
  { sentence: "Thieves stole a car.", verb: "stole", base: "steal", participle: "stolen", tense: "past" },
  {
    sentence: "Clerks rejected it.",
    verb: "rejected",
    base: "reject",
    participle: "rejected",
    tense: "past",
  },
  { sentence: "The court fined the bank.", verb: "fined", base: "fine", participle: "fined", tense: "past" },
  { sentence: "The treaty has lapsed.", verb: "lapsed", base: "lapse", participle: "lapsed", tense: "past" },
  {
    sentence: "Guards stopped a lorry.",
    verb: "stopped",
    base: "stop",
    participle: "stopped",
    tense: "past",
  },
  {
    sentence: "Ida Lund visited Sael.",
    verb: "visited",
    base: "visit",
    participle: "visited",
    tense: "past",
  },
  { sentence: "The terminal opens soon.", verb: "opens", base: "open", participle: null, tense: "present" },
  { sentence: "The ferry will leave.", verb: "leave", base: "leave", participle: "left", tense: "other" },
];

describe("forms of a verb", () => {
  for (const { sentence, verb, base, participle, tense } of rows)
    test(sentence, () => {
      const [read] = readSentences(storyOf(`Wire: ${sentence}`).articles[0]);
      const token = read!.tokens.find(({ lower }) => lower === verb)!;
      assert.equal(baseForm(token), base);
      assert.equal(participleOf(token), participle);
      assert.equal(isPast(token), tense === "past");
      assert.equal(isPresent(token), tense === "present");
    });
});
