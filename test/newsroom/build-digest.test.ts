import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { toMarkdown } from "../../src/chat/files/to-markdown.ts";
import { renderDigest } from "../../src/chat/render-digest.ts";
import { toText } from "../../src/chat/terminal/to-text.ts";
import { toJson } from "../../src/chat/to-json.ts";
import { buildDigest } from "../../src/newsroom/build-digest.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { assertGolden } from "../golden.ts";

const digest = await buildDigest([folderSource("test/fixtures/newsroom")], {
  now: () => 0,
  signal: new AbortController().signal,
  onProgress: () => {},
});

test("the sample newsroom reads as it did: text", () => {
  assertGolden("newsroom.txt", toText(renderDigest(digest), { width: 80 }));
});

test("the sample newsroom reads as it did: markdown", () => {
  assertGolden("newsroom.md", toMarkdown(renderDigest(digest)));
});

test("the sample newsroom reads as it did: JSON", () => {
  assertGolden("newsroom.json", `${JSON.stringify(toJson(digest), null, 2)}\n`);
});

test("the README shows what the program prints", () => {
  const readme = readFileSync("README.md", "utf8");
  const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1];
  assert.ok(shown !== undefined && shown.length > 500, "README.md has no ```text block with a digest");
  const printed = readFileSync("test/golden/newsroom.txt", "utf8");
  assert.ok(printed.includes(shown.trimEnd()), "README.md's digest is no part of test/golden/newsroom.txt");
});

test("planted copies and stories come out exactly", () => {
  assert.equal(digest.briefs.length, 5);
  assert.equal(digest.receipt.articles, 20);
  const copies = digest.briefs.flatMap(({ story }) => Object.keys(story.copyOf));
  assert.equal(copies.length, 2);
});
