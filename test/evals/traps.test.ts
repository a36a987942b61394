import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inventedSets } from "./gold-sets.ts";
import { measure } from "./measure.ts";

for (const set of inventedSets()) {
  const measured = measure(set);
  for (const { story, traps = [] } of set.folders.flatMap(({ golds }) => golds)) {
    describe(`traps of ${set.name}/${story}`, () => {
      for (const { id, why = "looks like a disagreement" } of traps)
        test(`${id}: ${why}`, async () => {
          const { scores } = await measured;
          const score = scores.find((one) => one.story === story)!;
          assert.ok(!score.traps.includes(id), JSON.stringify(score.wrong, null, 2));
        });
    });
  }
}
