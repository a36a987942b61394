import assert from "node:assert/strict";
import { test } from "node:test";
import { relocate } from "../../src/store/relocate.ts";

/** Stories as `id:articles`, targets as `article>story`, events in short. */
const cases: readonly (readonly [string, string, string])[] = [
  ["A:12 B:34", "3>A 4>A", "merged B>A"],
  ["A:123", "3>C", "split 3 A>C"],
  ["A:123", "2>C 3>C", "split 23 A>C"],
  ["A:12 B:34", "3>A", "moved 3 B>A"],
  ["A:12 B:34", "1>A", ""],
  ["A:12 B:34", "2>C 4>C", "split 2 A>C; moved 4 B>C"],
  ["A:12 B:34", "3>A 4>C", "moved 3 B>A; split 4 B>C"],
  ["A:12 B:3", "1>C 2>C 3>C", "split 12 A>C; merged B>C"],
  ["A:12", "", ""],
];
for (const [stories, targets, expected] of cases) {
  test(`${stories} with ${targets || "nothing"}: ${expected || "no event"}`, () => {
    const members = new Map(stories.split(" ").map((story) => [story[0]!, [...story.slice(2)]]));
    const wanted = new Map(targets.split(" ").flatMap((t) => (t === "" ? [] : [[t[0]!, t[2]!] as const])));
    const events = relocate(members, wanted).map((event) => {
      if (event.kind === "merged") return `merged ${event.from}>${event.into}`;
      if (event.kind === "split") return `split ${event.articles.join("")} ${event.from}>${event.into}`;
      return event.kind === "moved" ? `moved ${event.article} ${event.from}>${event.to}` : event.kind;
    });
    assert.equal(events.join("; "), expected);
  });
}
