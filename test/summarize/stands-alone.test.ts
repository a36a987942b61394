import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findReliance } from "../../src/summarize/stands-alone.ts";
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
  ];
  for (const [text, reliance] of table) {
    test(`${reliance ?? "stands alone"}: ${text}`, () => {
      const source = { ...article("x", "", ""), text, outlet: "Harbour Post" };
      const statement = readStatement(readSentences(source)[0]!);
      assert.equal(findReliance(statement, source), reliance);
    });
  }
});
