import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cleanLink, linkKey } from "../../src/feeds/clean-link.ts";

const cleaned: readonly (readonly [link: string, clean: string | null])[] = [
  ["https://a.example/news/7?utm_source=rss&utm_medium=feed", "https://a.example/news/7"],
  ["https://a.example/news?id=7&fbclid=x&page=2", "https://a.example/news?id=7&page=2"],
  ["https://a.example/news/7?at_medium=RSS&at_campaign=KARANGA", "https://a.example/news/7"],
  ["https://a.example/?p=7&gclid=1", "https://a.example/?p=7"],
  ["https://a.example/7?ref=home", "https://a.example/7"],
  ["https://a.example/7?source=rss", "https://a.example/7"],
  ["https://a.example/7?source=minutes", "https://a.example/7?source=minutes"],
  ["https://a.example/7?format=amp", "https://a.example/7?format=amp"],
  ["https://a.example/7#xtor=RSS-16", "https://a.example/7"],
  ["https://a.example/7#block-3", "https://a.example/7#block-3"],
  ["https://a.example/7?q=a%20b&c=%C4%8D", "https://a.example/7?q=a%20b&c=%C4%8D"],
  ["https://user:secret@a.example/7", "https://a.example/7"],
  ["HTTPS://A.Example:443/Seven", "https://a.example/Seven"],
  ["javascript:alert(1)", null],
  ["/news/7", null],
  ["mailto:ann@a.example", null],
];

const sameKey: readonly (readonly [one: string, other: string, same: boolean])[] = [
  ["http://www.a.example/7/", "https://a.example/7", true],
  ["https://a.example/7?b=1&a=2", "https://a.example/7?a=2&b=1", true],
  ["https://m.a.example/7/index.html", "https://a.example/7", true],
  ["https://a.example/7?id=1", "https://a.example/7?id=2", false],
  ["https://a.example/7#block-1", "https://a.example/7#block-2", false],
  ["https://a.example/News", "https://a.example/news", false],
  ["https://b.example/7", "https://a.example/7", false],
];

describe("links lose what only tells where a reader came from", () => {
  for (const [link, clean] of cleaned) test(link, () => assert.equal(cleanLink(link), clean));
});

describe("spellings of one address have one key, other addresses another", () => {
  for (const [one, other, same] of sameKey) {
    test(`${one} ${same ? "=" : "≠"} ${other}`, () => assert.equal(linkKey(one) === linkKey(other), same));
  }
  test("the address of a site is no article's", () => assert.equal(linkKey("https://www.a.example/"), null));
});
