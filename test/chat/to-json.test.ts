import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { toJson } from "../../src/chat/to-json.ts";
import type { Digest } from "../../src/news/digest.ts";
import { hostileDigest } from "./hostile-digest.ts";
import { sampleDigest } from "./sample-digest.ts";
import { sampleUpdateDigest } from "./sample-update.ts";

const schema = JSON.parse(readFileSync(new URL("../fixtures/digest.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const empty: Digest = {
  window: null,
  engine: "offline",
  updates: [],
  slot: null,
  briefs: [],
  problems: [],
  receipt: { articles: 0, stories: 0, seconds: 0 },
};

test("every digest has the published shape", () => {
  for (const digest of [sampleDigest, sampleUpdateDigest, hostileDigest, empty]) {
    validate(JSON.parse(JSON.stringify(toJson(digest))));
    assert.equal(validate.errors, null);
  }
});

test("quotes are verbatim, line breaks and all, and carry their labels", () => {
  const story = toJson(sampleDigest).stories[0]!;
  const quote = story.disagreements[0]!.positions[1]!.claims[0]!.quote;
  const article = sampleDigest.briefs[0]!.story.articles.find(({ id }) => id === quote.article)!;
  assert.equal(article.text.slice(quote.start, quote.start + quote.text.length), quote.text);
  assert.match(quote.text, /^The\nalarm/);
  assert.deepEqual([story.label, story.disagreements[0]!.label, quote.label], ["1", "1.1", "1f"]);
  assert.equal(story.comparisons[0]!.label, "1.3");
});

test("silent accounts and copies are told by article", () => {
  const story = toJson(sampleDigest).stories[0]!;
  assert.deepEqual(story.disagreements[0]!.silent, [
    { outlet: "Fellbeck Parish Letter", article: "undated" },
  ]);
  assert.equal(story.articles.find(({ id }) => id === "metro")?.copyOf, "meridian");
  assert.equal(story.articles.find(({ id }) => id === "herald")?.copyOf, null);
});
