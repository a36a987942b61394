import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ListedFeed, parseOpml, renderOpml } from "../../src/feeds/opml.ts";

const opml = (body: string) => `<?xml version="1.0"?><opml version="1.0"><head/><body>${body}</body></opml>`;
const addresses = (text: string) => parseOpml(text).map(({ address }) => address);

const rows: readonly (readonly [what: string, text: string, addresses: readonly string[]])[] = [
  [
    "folders in folders",
    opml(
      '<outline text="a"><outline text="b"><outline text="c" xmlUrl="https://a.example/rss"/></outline></outline><outline xmlUrl="https://b.example/rss"/>',
    ),
    ["https://a.example/rss", "https://b.example/rss"],
  ],
  [
    "a feed twice",
    opml('<outline xmlUrl="https://a.example/rss"/><outline xmlUrl="https://a.example/rss"/>'),
    ["https://a.example/rss"],
  ],
  [
    "the feed scheme",
    opml('<outline xmlUrl="feed://a.example/rss"/><outline xmlUrl="feed:https://b.example/rss"/>'),
    ["http://a.example/rss", "https://b.example/rss"],
  ],
  [
    "what is no feed",
    opml(
      '<outline type="link" url="https://x.example/"/><outline xmlUrl="file:///etc/passwd"/><outline type="rss" url="https://a.example/rss"/>',
    ),
    ["https://a.example/rss"],
  ],
  [
    "damage",
    '<opml><body><outline text="A & B <c" XMLURL="https://a.example/rss?a=1&b=2"><outline xmlUrl="https://b.example/rss"',
    ["https://a.example/rss?a=1&b=2"],
  ],
];

describe("a list of feeds is read", () => {
  for (const [what, text, wanted] of rows) test(what, () => assert.deepEqual(addresses(text), wanted));
  test("what is no list is refused", () => {
    assert.throws(() => parseOpml("<html></html>"), /is not OPML/);
    assert.throws(() => parseOpml(opml('<outline text="a"/>')), /names no feed/);
  });
  test("a list comes back as it was written", () => {
    const feeds: readonly ListedFeed[] = [
      {
        address: "https://a.example/rss?a=1&b=2",
        title: 'Harrow "Courier" <News> & Co',
        link: "https://a.example/",
        fullText: false,
        allow: ["10.0.0.0/8", "[fd00::1]:8080"],
      },
      { address: "https://b.example/rss", title: "Čajka", link: null, fullText: null, allow: [] },
    ];
    assert.deepEqual(parseOpml(renderOpml(feeds)), feeds);
  });
  test("a feed without a title is named by its address", () => {
    const feed = { address: "https://a.example/rss", title: null, link: null, fullText: true, allow: [] };
    const written = renderOpml([feed]);
    assert.match(written, /text="https:\/\/a\.example\/rss"/);
  });
});
