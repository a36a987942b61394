import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { discoverFeeds } from "../../src/feeds/discover-feeds.ts";

const page = "https://www.a.example/news/index.html";
const stated = (html: string, kind = "stated") =>
  discoverFeeds(html, page).flatMap((one) => (one.kind === kind ? [one.address] : []));

const rows: readonly (readonly [what: string, html: string, addresses: readonly string[]])[] = [
  [
    "RSS, Atom and JSON",
    '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel=alternate type=application/atom+xml href=atom.xml><link rel="alternate" type="application/feed+json" href="https://b.example/feed.json">',
    ["https://www.a.example/rss", "https://www.a.example/news/atom.xml", "https://b.example/feed.json"],
  ],
  [
    "capitals and several relations",
    '<LINK REL="Alternate home" TYPE="Application/RSS+XML" HREF="/rss">',
    ["https://www.a.example/rss"],
  ],
  [
    "a base",
    '<base href="https://b.example/x/"><link rel="alternate" type="application/rss+xml" href="rss">',
    ["https://b.example/x/rss"],
  ],
  [
    "comments last",
    '<link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments"><link rel="alternate" type="application/rss+xml" href="/news/feed">',
    ["https://www.a.example/news/feed", "https://www.a.example/comments/feed"],
  ],
  [
    "each once",
    '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/rss+xml" href="/rss#x">',
    ["https://www.a.example/rss"],
  ],
  [
    "no feeds",
    '<link rel="alternate" hreflang="sk" href="/sk"><link rel="stylesheet" type="text/css" href="/feed.css"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1"><link rel="alternate" type="application/rss+xml" href="javascript:x">',
    [],
  ],
];

describe("the feeds of a page are found", () => {
  for (const [what, head, addresses] of rows) {
    test(what, () =>
      assert.deepEqual(
        stated(`<html><head><meta charset=utf-8>${head}</head><body>x</body></html>`),
        addresses,
      ),
    );
  }
  test("by the links in it, on its own site", () => {
    const html =
      '<a href="/rss">RSS</a><a href="https://feeds.a.example/world.xml?format=rss">x</a><a href="https://b.example/rss">y</a><a href="/feedback">z</a>';
    assert.deepEqual(stated(html, "linked"), [
      "https://www.a.example/rss",
      "https://feeds.a.example/world.xml?format=rss",
    ]);
  });
  test("else where most have theirs", () => {
    assert.deepEqual(stated("", "guessed").slice(0, 2), [
      "https://www.a.example/feed",
      "https://www.a.example/rss",
    ]);
  });
  test("with a title", () => {
    const [first] = discoverFeeds(
      '<link rel="alternate" type="application/rss+xml" href="/rss" title="A &amp; B">',
      page,
    );
    assert.deepEqual(first, { address: "https://www.a.example/rss", title: "A & B", kind: "stated" });
  });
  test("behind a head with hundreds of elements", () => {
    const html = `<html><head>${'<meta name="x" content="y">'.repeat(500)}<link rel="alternate" type="application/rss+xml" href="/rss"></head></html>`;
    assert.deepEqual(stated(html), ["https://www.a.example/rss"]);
  });
});
