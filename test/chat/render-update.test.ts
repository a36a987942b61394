import assert from "node:assert/strict";
import { test } from "node:test";
import { toMarkdown } from "../../src/chat/files/to-markdown.ts";
import { labelUpdates } from "../../src/chat/labels.ts";
import { renderDigest } from "../../src/chat/render-digest.ts";
import { toText } from "../../src/chat/terminal/to-text.ts";
import { toJson } from "../../src/chat/to-json.ts";
import type { Digest } from "../../src/news/digest.ts";
import { assertGolden } from "../golden.ts";
import { sampleUpdateDigest } from "./sample-update.ts";

const message = renderDigest(sampleUpdateDigest);

test("an update as text", () => assertGolden("update-80.txt", toText(message, { width: 80 })));
test("an update as Markdown", () => assertGolden("update.md", toMarkdown(message)));
test("an update as JSON", () =>
  assertGolden("update.json", `${JSON.stringify(toJson(sampleUpdateDigest), null, 2)}\n`));

test("updates are numbered after the new stories, and every quote of theirs has a label and a source", () => {
  const [labels] = labelUpdates(sampleUpdateDigest);
  assert.deepEqual([labels!.story, labels!.changes], ["2", ["2.1", "2.2", "2.3"]]);
  const text = JSON.stringify(message.blocks.filter(({ kind }) => kind === "sources"));
  for (const label of Object.values(labels!.citations)) assert.ok(text.includes(`"${label}"`), label);
});

test("what is told is counted", () => {
  const { briefs, updates } = sampleUpdateDigest;
  const table = [
    [{}, /^1 story, 1 update: Lighthouse keeper retires after 41 years · Roof of covered market falls in$/],
    [{ briefs: [] }, /^1 update: Roof/],
    [{ updates: [] }, /^1 story: Light/],
    [{ briefs: [], updates: [...updates, ...updates] }, /^2 updates: /],
    [{ briefs: [], updates: [] }, /^No news to show$/],
    [{ briefs: [...briefs, ...briefs] }, /^2 stories, 1 update: /],
  ] as const;
  for (const [fields, expected] of table) assert.match(told(fields).notification, expected);
});

test("a digest that came late says so, and an empty one too", () => {
  const top = (fields: Partial<Digest>) => {
    const [block] = told(fields).blocks;
    return block?.kind === "masthead" ? block.title : block?.kind === "note" ? block.text : "";
  };
  assert.equal(top({}), "9–11 March 2026 (due 08:00, posted 09:12)");
  assert.equal(top({ slot: null }), "9–11 March 2026");
  const nothing = { briefs: [], updates: [], receipt: { articles: 0, stories: 0, seconds: 0 } };
  assert.equal(top(nothing), "Nothing new to tell. (due 08:00, posted 09:12)");
  assert.match(top({ ...nothing, slot: null }), /^No articles found\. Name a folder/);
});

const told = (fields: Partial<Digest>) => renderDigest({ ...sampleUpdateDigest, ...fields });
