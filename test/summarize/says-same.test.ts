import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { saysSame, weighTerms } from "../../src/summarize/says-same.ts";
import { readStatement } from "../../src/summarize/statement.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article } from "./sample-story.ts";

describe("saysSame", () => {
  const shown = "The government of Varania rejected the tariff deal with Norland on Monday.";
  const fire = "A fire at the Corlan paper mill in Osk injured 14 workers on Monday.";
  const nanny = "Olaf Brandt, a spokesman for the Osk zoo, said the nanny heard the child scream.";
  const table: readonly (readonly [shown: string, other: string, same: boolean])[] = [
    [fire, "On Monday 14 workers were hurt in a blaze at the Corlan paper mill in Osk.", true],
    [fire, "A fire at the Corlan paper mill in Osk injured 15 workers on Monday.", false],
    [fire, "A fire at the Corlan paper mill in Osk injured 14 workers on Sunday.", false],
    [fire, "A fire at the Corlan paper mill in Osk injured no workers on Monday.", false],
    [
      nanny,
      "Olaf Brandt, a spokesman for the Osk zoo, said the child had followed the nanny to the cage.",
      false,
    ],
    [fire, "Fire fighters praised 14 workers of the Corlan paper mill in Osk on Monday.", false],
    [shown, "The tariff deal of Norland and Varania pleased the government on Monday.", false],
    [shown, "Varania's government welcomed the tariff deal with Norland on Monday.", false],
  ];
  for (const [one, other, same] of table) {
    test(`${same ? "same" : "not the same"}: ${other}`, () => {
      const read = [one, other].map((text) =>
        readStatement(readSentences({ ...article("x", "", ""), text })[0]!),
      );
      assert.equal(saysSame(read[0]!, read[1]!, weighTerms(read)), same);
    });
  }
});
