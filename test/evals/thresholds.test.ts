import assert from "node:assert/strict";
import { test } from "node:test";
import { tiers } from "./gold.ts";
import { inventedSets, seedSet } from "./gold-sets.ts";
import { measure } from "./measure.ts";
import { measureGrouping } from "./measure-grouping.ts";
import { scoreShortStories } from "./short-stories.ts";
import { groupingThresholds, shortThresholds, thresholds } from "./thresholds.ts";
import { ratio, totalScores } from "./total-scores.ts";

for (const set of [...inventedSets(), seedSet()]) {
  // The seeds stand beside the checkout, where they are allowed to.
  const skip = set.name === "seeds" && set.absent !== null ? set.absent : false;
  test(`disagreements on ${set.name} are as good as they were`, { skip }, async () => {
    assert.equal(set.absent, null);
    const floor = thresholds[set.name]!;
    const { scores, problems } = await measure(set);
    assert.deepEqual(problems, []);
    const totals = totalScores(scores);
    const atLeast = (what: string, value: number, least: number) =>
      assert.ok(value >= least, `${what} ${value.toFixed(3)} on ${set.name} is below ${least}`);
    const atMost = (what: string, value: number, most: number) =>
      assert.ok(value <= most, `${what} ${value} on ${set.name} is above ${most}`);

    atLeast("precision", ratio({ part: totals.right, whole: totals.entries }) ?? 0, floor.precision);
    for (const tier of tiers) atLeast(`recall of ${tier}`, ratio(totals.recall[tier]) ?? 1, floor[tier]);
    atLeast("the number of entries", totals.entries, floor.entries);
    atMost("the number of traps", totals.traps, floor.traps);
    atMost("the number of wrong entries on controls", totals.wrongOnControls, floor.wrongOnControls);
    atMost("the number of repeated entries", totals.repeated, floor.repeated);
    atMost("pieces for each story", totals.pieces / totals.stories, floor.piecesPerStory);
    assert.ok(totals.quotes > 0, "no quote was shown");
    assert.equal(totals.notVerbatim, 0, "a quote is not verbatim");
  });
}

for (const set of inventedSets()) {
  test(`articles of ${set.name} are grouped as well as they were`, async () => {
    const { bcubedP, bcubedR, predicted, goldStories } = await measureGrouping([set]);
    const floor = groupingThresholds[set.name]!;
    const figures = `${set.name}: precision ${bcubedP.toFixed(3)}, recall ${bcubedR.toFixed(3)}, ${predicted} stories for ${goldStories}`;
    assert.ok(bcubedP >= floor.precision && bcubedR >= floor.recall, figures);
  });
}

for (const { name, found, wrong, trapsHit } of scoreShortStories()) {
  test(`short stories are compared as well as they were: ${name}`, () => {
    const floor = shortThresholds[name]!;
    const figures = `${name}: ${found} found, ${wrong} wrong, ${trapsHit} traps hit`;
    assert.ok(found >= floor.found && wrong <= floor.wrong && trapsHit <= floor.trapsHit, figures);
  });
}
