import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rankStories } from "../../src/summarize/rank.ts";
import { article, story } from "./sample-story.ts";

describe("rankStories", () => {
  const of = (id: string, count: number, day = "06", disagreements: readonly unknown[] = []) => ({
    story: story(
      id,
      Array.from({ length: count }, (_, i) => article(`${id}${i}`, "T", "", `2031-05-${day}T08:00:00.000Z`)),
    ),
    disagreements,
  });
  const order = (...stories: ReturnType<typeof of>[]) => rankStories(stories).map((it) => it.story.id);

  test("more accounts first", () => assert.deepEqual(order(of("a", 1), of("b", 4)), ["b", "a"]));
  test("fresher first", () => assert.deepEqual(order(of("a", 2, "03"), of("b", 2)), ["b", "a"]));
  test("disputed first", () => assert.deepEqual(order(of("a", 2), of("b", 2, "06", [1])), ["b", "a"]));
  test("ties by id", () => assert.deepEqual(order(of("b", 2), of("a", 2)), ["a", "b"]));
  test("none", () => assert.deepEqual(order(), []));
});
