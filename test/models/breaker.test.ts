import assert from "node:assert/strict";
import { test } from "node:test";
import { createBreaker } from "../../src/models/breaker.ts";

/** What happens one after the other ("." succeeds, "x" fails, "!" is forbidden, "15m" passes), and whether it is asked then. */
const rows: readonly (readonly [string, boolean])[] = [
  ["", true],
  ["x x", true],
  ["x x x", false],
  ["x x . x x", true],
  ["x x x 14m", false],
  ["x x x 15m", true],
  ["x x x 15m x x", true],
  ["x x x 15m x x x", false],
  ["!", false],
];

for (const [events, isAsked] of rows) {
  test(`after '${events}' the model is ${isAsked ? "asked" : "left alone"}`, () => {
    let now = 0;
    const breaker = createBreaker(() => now);
    for (const event of events.split(" ")) {
      if (event === ".") breaker.succeed();
      else if (event === "x") breaker.fail("timeout");
      else if (event === "!") breaker.fail("forbidden");
      else now += 60_000 * Number.parseInt(event || "0", 10);
    }
    assert.equal(breaker.isOpen(), !isAsked);
  });
}
