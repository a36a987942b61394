import assert from "node:assert/strict";
import { test } from "node:test";
import { nameVoice } from "../../src/chat/name-voice.ts";

test("a voice is the outlet, or a speaker in it", () => {
  const table = [
    [null, "Meridian"],
    ["Meridian", "Meridian"],
    ["the mayor", "The mayor, in Meridian"],
    ["eBay", "eBay, in Meridian"],
  ] as const;
  for (const [speaker, expected] of table) assert.equal(nameVoice({ speaker, outlet: "Meridian" }), expected);
});
