import assert from "node:assert/strict";
import { test } from "node:test";
import { namesItself } from "../../src/text/names-itself.ts";

const texts: readonly [name: string, line: string, isOwn: boolean][] = [
  ["Harrow 2", "The dam was old, Mr Holm told Harrow 2 on Friday.", true],
  ["TIMBER & SAWMILL", "A letter seen by Timber & Sawmill speaks of cracks.", true],
  ["Timber & Sawmill", "Prices will rise (T&S forecast: 3%).", true],
  ["The Lantern", "Mr Holm told the Lantern that the dam was old.", true],
  ["Blick am Abend", "Blick readers sent in pictures.", true],
  ["The Lantern", "The Lantern understands that the dam was old.", true],
  ["The Lantern", "A lantern was found at the dam.", false],
  ["The Lantern", "Mr Holm told a lantern bearer that the dam was old.", false],
  ["Storm Ada", "Storm Ada broke the dam.", false],
  ["Mayor Holm", "The dam was old, Mayor Holm said.", false],
  ["Ida Lund", "The dam was old, Mr Holm told Lund.", false],
  ["Harrow 2", "Mr Holm told Harrow 24 that the dam was old.", false],
];
for (const [name, line, isOwn] of texts) {
  test(`${isOwn ? "own" : "no sign of an own"} name ${name} in: ${line}`, () => {
    assert.equal(namesItself(name, [name, line]), isOwn);
  });
}

test("time grows no faster than the text", () => {
  const startedAt = performance.now();
  namesItself("The Lantern", [
    "told the ".repeat(100_000),
    ...Array.from({ length: 4000 }, () => "told the "),
  ]);
  assert.ok(performance.now() - startedAt < 1000);
});
