import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreClusters } from "./score-clusters.ts";

const cases: readonly {
  name: string;
  gold: string;
  predicted: string;
  p: number;
  r: number;
  pairs: number;
}[] = [
  { name: "as in gold", gold: "aabb", predicted: "xxyy", p: 1, r: 1, pairs: 1 },
  { name: "each alone", gold: "aabb", predicted: "wxyz", p: 1, r: 0.5, pairs: 0 },
  { name: "all together", gold: "aabb", predicted: "xxxx", p: 0.5, r: 1, pairs: 0.5 },
  { name: "one astray", gold: "aaab", predicted: "xxyy", p: 0.75, r: 2 / 3, pairs: 0.4 },
];
for (const { name, gold, predicted, p, r, pairs } of cases) {
  test(name, () => {
    const score = scoreClusters(Array.from(gold, (story, i) => ({ gold: story, predicted: predicted[i]! })));
    for (const [found, expected] of [
      [score.bcubedP, p],
      [score.bcubedR, r],
      [score.bcubedF1, (2 * p * r) / (p + r)],
      [score.pairwiseF1, pairs],
    ] as const) {
      assert.ok(Math.abs(found - expected) < 1e-9, `${found} instead of ${expected}`);
    }
  });
}
