import assert from "node:assert/strict";
import { test } from "node:test";
import { groupUnits } from "../../src/cluster/group-units.ts";

const cases: readonly {
  name: string;
  sizes?: readonly number[];
  matrix: readonly (readonly number[])[];
  groups: number[];
}[] = [
  { name: "nothing", matrix: [], groups: [] },
  { name: "alike", matrix: [[1], [0.5, 1]], groups: [0, 0] },
  { name: "not alike", matrix: [[1], [0.05, 1]], groups: [0, 1] },
  { name: "the nearest first", matrix: [[1], [0.3, 1], [0, 0.6, 1]], groups: [0, 1, 1] },
  { name: "a chain is as strong as its mean", matrix: [[1], [0.5, 1], [0.25, 0.4, 1]], groups: [0, 0, 0] },
  {
    name: "two close groups with a weaker link are two events of a kind",
    matrix: [
      [1],
      [0.5, 1],
      [0.5, 0.5, 1],
      [0.2, 0.2, 0.2, 1],
      [0.2, 0.2, 0.2, 0.5, 1],
      [0.2, 0.2, 0.2, 0.5, 0.5, 1],
    ],
    groups: [0, 0, 0, 3, 3, 3],
  },
  {
    name: "two loose groups with the same link are one",
    matrix: [[1], [0.25, 1], [0.25, 0.25, 1], [0.2, 0.2, 0.2, 1], [0.2, 0.2, 0.2, 0.25, 1]],
    groups: [0, 0, 0, 0, 0],
  },
  {
    name: "of two groups equally near, the one with more articles is better evidence",
    sizes: [20, 1, 1],
    matrix: [[0.3], [0.1, 1], [0.3, 0.3, 1]],
    groups: [0, 1, 0],
  },
];

for (const { name, sizes, matrix, groups } of cases) {
  test(name, () => {
    const similarity = (i: number, j: number) => matrix[Math.max(i, j)]![Math.min(i, j)]!;
    assert.deepEqual(groupUnits({ sizes: sizes ?? matrix.map(() => 1), similarity }), groups);
  });
}
