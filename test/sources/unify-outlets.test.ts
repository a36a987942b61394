import assert from "node:assert/strict";
import { test } from "node:test";
import { createArticle } from "../../src/sources/create-article.ts";
import { bareArticle } from "../../src/sources/parsed-article.ts";
import { unifyOutlets } from "../../src/sources/unify-outlets.ts";

const readings: readonly [stated: readonly string[], shown: readonly string[]][] = [
  [
    ["HARROW ECHO", "Harrow Echo"],
    ["Harrow Echo", "Harrow Echo"],
  ],
  [
    ["HARROW ECHO", "HARROW ECHO"],
    ["HARROW ECHO", "HARROW ECHO"],
  ],
  [
    ["Echo", "The Echo", "The Echo"],
    ["The Echo", "The Echo", "The Echo"],
  ],
  [
    ["Echo", "Echo", "The Echo"],
    ["Echo", "Echo", "Echo"],
  ],
  [
    ["harrowecho.example", "The Harrow Echo"],
    ["The Harrow Echo", "The Harrow Echo"],
  ],
  [
    ["echo.example", "The Echo"],
    ["echo.example", "The Echo"],
  ],
  [
    ["Harrow Echo", "Harrow Post"],
    ["Harrow Echo", "Harrow Post"],
  ],
];
for (const [stated, shown] of readings) {
  test(`${stated.join(", ")} → ${shown[0]}`, () => {
    const articles = stated.map((outlet, index) =>
      createArticle(`${index}.txt`, { ...bareArticle("A dam burst."), outlet }),
    );
    assert.deepEqual(
      unifyOutlets(articles).map(({ outlet }) => outlet),
      shown,
    );
  });
}
