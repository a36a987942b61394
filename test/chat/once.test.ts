import assert from "node:assert/strict";
import { test } from "node:test";
import { createOnce } from "../../src/chat/once.ts";

test("an event is new once, until nobody sends it again", () => {
  let now = 0;
  const isNew = createOnce(() => now);
  const hour = 3_600_000;
  const rows: readonly [number, string, boolean][] = [
    [0, "a", true],
    [0, "a", false],
    [1, "b", true],
    [1.9, "a", false],
    [2.1, "a", true],
    [2.1, "b", false],
  ];
  for (const [hours, id, expected] of rows) {
    now = hours * hour;
    assert.equal(isNew(id), expected, `${id} after ${hours} h`);
  }
});

test("a flood of events is forgotten from its beginning", () => {
  const isNew = createOnce(() => 0);
  for (let i = 0; i < 25_000; i += 1) assert.ok(isNew(`${i}`));
  assert.equal(isNew("24999"), false);
  assert.equal(isNew("0"), true);
});
