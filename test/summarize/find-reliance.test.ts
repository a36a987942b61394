import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findReliance } from "../../src/summarize/find-reliance.ts";
import { readStatement } from "../../src/summarize/statement.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article } from "./sample-story.ts";

describe("findReliance", () => {
  const table: readonly (readonly [sentence: string, reliance: string | null])[] = [
    ["The harbour of Osk was closed on Monday after a storm.", null],
    ["He said the harbour of Osk would open again on Friday.", "pronoun"],
    ["An independent panel ruled on Tuesday that he had broken the rules.", "pronoun"],
    ["This agreement ensures that the harbour of Osk stays open.", "connective"],
    ["But the harbour of Osk was closed on Monday after a storm.", "connective"],
    ["Meanwhile the harbour of Osk was closed on Monday night.", "connective"],
    ["“The harbour of Osk is closed until Friday,” Ms Brandt said.", "quotation"],
    ["We saw how the harbour of Osk was closed on Monday.", "first person"],
    ["Passengers for Osk should call your airline before the journey.", "second person"],
    ["Anna Brandt told Harbour Post that ships would wait until Friday.", "outlet"],
    ["As the Daily Sail reported earlier, the harbour of Osk is closed.", "outlet"],
    ["The harbour was closed.", "length"],
    ["Hours later the same sum landed in an account in Norland.", "connective"],
    ["In that case the harbour of Osk would be closed until Friday.", "connective"],
    ["Three engineers from each country will sit on it.", "pronoun"],
    ["Judge Ida Lund fined him 400 crowns at a hearing on Monday.", "pronoun"],
    ["Prosecutors said he took 400 crowns from the harbour of Osk.", "pronoun"],
    ["About 200 boats took part, the harbour of Osk said on Monday.", "connective"],
    ["About 200 boats took part in the blockade of Osk on Monday.", null],
    ["Mayor Ida Lund has heard the same from three pilots in Osk.", "connective"],
    ["A new game with many players that fills the room.", "no verb"],
    ["Play with 20 different kittens and feed them in the evening.", "second person"],
  ];
  for (const [text, reliance] of table) {
    test(`${reliance ?? "stands alone"}: ${text}`, () => {
      const source = { ...article("x", "", ""), text, outlet: "Harbour Post" };
      const statement = readStatement(readSentences(source)[0]!);
      assert.equal(findReliance(statement, source), reliance);
    });
  }
});
