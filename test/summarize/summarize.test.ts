import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { summarize } from "../../src/summarize/summarize.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { article, bridge, story } from "./sample-story.ts";

describe("summarize", () => {
  const summary = summarize(bridge, readSentences);

  test("tells what happened first, and cites every account that says it", () => {
    assert.match(summary[0]!.text, /bridge over the Tollin river in northern Varania/);
    assert.deepEqual(new Set(summary[0]!.quotes.map((quote) => quote.articleId)), new Set(["a", "b"]));
    assert.ok(summary.length >= 2 && summary.length <= 4, `${summary.length} sentences`);
  });

  test("shows nothing but whole slices of the articles", () => {
    for (const { text, quotes } of summary) {
      assert.equal(quotes[0].text, text);
      for (const quote of quotes) {
        const { text: stored } = bridge.articles.find(({ id }) => id === quote.articleId)!;
        assert.equal(stored.slice(quote.start, quote.start + quote.text.length), quote.text);
      }
    }
  });

  test("repeats nothing", () => {
    const told = summary.map(({ text }) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu)));
    for (const [i, one] of told.entries()) {
      for (const other of told.slice(i + 1))
        assert.ok([...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size) < 0.6);
    }
  });

  test("does not depend on the order in which the articles of one minute were read", () => {
    const same = bridge.articles.map((it) => ({ ...it, publishedAt: null }));
    const texts = [same, same.toReversed()].map((articles) =>
      summarize(story("s", articles), readSentences).map(({ text }) => text),
    );
    assert.deepEqual(texts[0], texts[1]);
  });

  test("cites the headline where there is nothing else", () => {
    const only = article("h", "Ferry to Osk runs aground", "");
    assert.deepEqual(
      summarize(story("s", [only]), () => []).map(({ text }) => text),
      ["Ferry to Osk runs aground"],
    );
  });

  test("takes the later count where a toll rose", () => {
    const flood = story("flood", [
      article(
        "a",
        "Flood in Maren kills 4",
        "A flood in the Maren valley killed 4 people on Monday, the fire service said.",
      ),
      article(
        "b",
        "Death toll of Maren flood rises to 9",
        "A flood in the Maren valley has killed 9 people, the fire service said on Tuesday.",
        "2031-05-07T08:00:00.000Z",
      ),
    ]);
    const texts = summarize(flood, readSentences);
    assert.match(texts[0]!.text, /killed 9/);
    assert.equal(texts[0]!.quotes.length, 1);
    assert.ok(texts.every(({ text }) => !text.includes("killed 4")));
  });
});
