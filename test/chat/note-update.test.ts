import assert from "node:assert/strict";
import { test } from "node:test";
import { noteUpdate } from "../../src/chat/note-update.ts";
import type { Change } from "../../src/news/change.ts";
import type { StoryUpdate } from "../../src/news/digest.ts";
import { sampleUpdateDigest } from "./sample-update.ts";

const [update] = sampleUpdateDigest.updates as readonly [StoryUpdate];
const [revised, injured, denied] = update.changes as unknown as readonly [Change, Change, Change];
const noon = "2026-03-09T12:00:00.000Z";
const when = { at: "2026-03-09T14:05:00.000Z", since: noon, zone: "UTC" };

const rows: readonly (readonly [
  note: string,
  changes: StoryUpdate["changes"],
  when?: Partial<typeof when>,
])[] = [
  ["Updated 14:05: How many people were injured? Now 19, was 12", [injured]],
  ["Updated 14:05: How many people were injured? Now 19, was 12 (and 1 more change)", [injured, denied]],
  ["Updated 14:05: When was a gas explosion ruled out? Now 1 a.m., was 11 p.m.", [revised]],
  ["Updated 14:05: Now denied: Had the market been inspected?", [denied]],
  ["Updated 15:05: Now denied: Had the market been inspected?", [denied], { zone: "Europe/Berlin" }],
  [
    "Updated 11 Mar, 09:30: Now denied: Had the market been inspected?",
    [denied],
    { at: "2026-03-11T09:30:00.000Z" },
  ],
];

for (const [note, changes, other] of rows) {
  test(note, () => {
    assert.equal(noteUpdate({ ...update, changes }, { ...when, ...other }), note);
  });
}
