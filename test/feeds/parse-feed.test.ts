import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ParsedEntry, type ParsedFeed, parseFeed } from "../../src/feeds/parse-feed.ts";
import { UserError } from "../../src/news/user-error.ts";

const address = "https://www.harrow-courier.example/feeds/news.xml";
const parse = (text: string) => parseFeed(text, { address });
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harrow Courier</title>${items}</channel></rss>`;
const item = (fields: string) => rss(`<item>${fields}</item>`);
const atom = (entry: string, attributes = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Harrow Courier</title><entry>${entry}</entry></feed>`;
const json = (one: object) =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Harrow Courier", items: [one] });
const at = (publishedAt: string) => ({ publishedAt, publishedPrecision: "minute" as const });

const mixed = "<![CDATA[<p>One.</p>]]><img src='x'>Two.";
const entryRows: readonly (readonly [what: string, feed: string, entry: Partial<ParsedEntry>])[] = [
  [
    "an RSS item",
    item("<title>Ferry late</title><link>https://a.example/7</link><guid>x7</guid>"),
    { id: "x7", title: "Ferry late", link: "https://a.example/7" },
  ],
  [
    "a guid that is the link",
    item('<guid isPermaLink="true">https://a.example/7</guid>'),
    { link: "https://a.example/7" },
  ],
  ["a guid that is none", item('<guid isPermaLink="false">https://a.example/7</guid>'), { link: null }],
  [
    "a link before its guid",
    item("<guid>https://a.example/id</guid><link>https://a.example/7</link>"),
    { link: "https://a.example/7" },
  ],
  [
    "the original of a redirected link",
    item(
      '<link>https://r.example/x</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://a.example/7</f:origLink>',
    ),
    { link: "https://a.example/7" },
  ],
  [
    "trackers in a link",
    item("<link>https://a.example/7?utm_source=rss&amp;id=3</link>"),
    { link: "https://a.example/7?id=3" },
  ],
  ["a relative link", item("<link>../news/7</link>"), { link: "https://www.harrow-courier.example/news/7" }],
  [
    "a link broken over lines",
    item("<link>\nhttps://a.example/\n7\n</link>"),
    { link: "https://a.example/7" },
  ],
  [
    "a source",
    item('<title>x</title><source url="https://b.example/rss">Calder Post</source>'),
    { source: "Calder Post" },
  ],
  [
    "full text beside a teaser",
    item(
      '<description>Short.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>',
    ),
    { summary: "Short.", content: "One.\n\nTwo." },
  ],
  [
    "an undeclared prefix",
    item("<dc:creator>Ann Lee</dc:creator><content:encoded>Text</content:encoded>"),
    { authors: ["Ann Lee"], content: "Text" },
  ],
  [
    "a prefix of its own",
    item('<x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Ann Lee</x:creator>'),
    { authors: ["Ann Lee"] },
  ],
  [
    "another vocabulary's title",
    item('<title>Right</title><x:title xmlns:x="urn:x">Wrong</x:title>'),
    { title: "Right" },
  ],
  [
    "a media description",
    item("<title>x</title><media:group><media:description>Seen from above</media:description></media:group>"),
    { summary: "Seen from above" },
  ],
  ["an author with an address", item("<author>ann@a.example (Ann Lee)</author>"), { authors: ["Ann Lee"] }],
  [
    "categories, each once",
    item("<category>Sea</category><category>Sea</category><dc:subject>Ports</dc:subject>"),
    { categories: ["Sea", "Ports"] },
  ],
  [
    "markup in a title",
    item("<title>&lt;b&gt;Fish&lt;/b&gt; &amp;amp; chips &#8217;n&#x2019; &eacute;</title>"),
    { title: "Fish & chips ’n’ é" },
  ],
  ["a title in CDATA", item("<title><![CDATA[ Fish & <i>chips</i> ]]></title>"), { title: "Fish & chips" }],
  ["a sum in a title", item("<title>1 &lt; 2</title>"), { title: "1 < 2" }],
  [
    "unescaped markup",
    item("<description><p>One.<br>Still one.</p><p>Two &amp; more.</p></description>"),
    { summary: "One. Still one.\n\nTwo & more." },
  ],
  ["CDATA beside tags", item(`<description>${mixed}</description>`), { summary: "One.\n\nTwo." }],
  [
    "CDATA in XHTML is text",
    atom(`<content type="xhtml"><div>Use <code><![CDATA[<br>]]></code></div></content>`),
    { content: "Use <br>" },
  ],
  [
    "escaped markup beside tags",
    item("<description>&lt;p&gt;One.&lt;/p&gt;<b>Two</b> &amp;amp; three.</description>"),
    { summary: "One.\n\nTwo & three." },
  ],
  [
    "RSS dates",
    item("<pubDate>Mon, 02 Jun 2025 10:15:20 GMT</pubDate>"),
    { published: at("2025-06-02T10:15:20.000Z") },
  ],
  ["no date", item("<title>x</title><pubDate>soon</pubDate>"), { published: null, updated: null }],
  [
    "a Dublin Core date",
    item("<dc:date>2025-06-02T10:15:20+02:00</dc:date>"),
    { published: at("2025-06-02T08:15:20.000Z") },
  ],
  ["a language", item("<title>x</title><dc:language>sk_SK</dc:language>"), { language: "sk-sk" }],
  [
    "RSS 1.0",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>Harrow Courier</title></channel><item rdf:about="https://a.example/7"><title>Ferry late</title></item></rdf:RDF>',
    { id: "https://a.example/7", title: "Ferry late" },
  ],
  [
    "an Atom entry",
    atom(
      '<title>Ferry late</title><id>tag:a.example,2025:7</id><link rel="self" href="/self"/><link href="/7"/><updated>2025-06-02T10:15:20Z</updated><published>2025-06-01T10:15:20Z</published>',
    ),
    {
      id: "tag:a.example,2025:7",
      link: "https://www.harrow-courier.example/7",
      published: at("2025-06-01T10:15:20.000Z"),
      updated: at("2025-06-02T10:15:20.000Z"),
    },
  ],
  [
    "an Atom title that is text",
    atom('<title type="text">The &lt;b&gt; tag</title>'),
    { title: "The <b> tag" },
  ],
  [
    "an Atom title that is HTML",
    atom('<title type="html">The &lt;b&gt;ferry&lt;/b&gt;</title>'),
    { title: "The ferry" },
  ],
  [
    "Atom content as XHTML",
    atom(
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One</x:p><x:p>Two</x:p></x:div></content>',
    ),
    { content: "One\n\nTwo" },
  ],
  [
    "xml:base, one in another",
    atom('<link href="7" xml:base="b/"/>', 'xml:base="https://a.example/a/"'),
    { link: "https://a.example/a/b/7" },
  ],
  ["xml:lang around an entry", atom("<title>x</title>", 'xml:lang="cs"'), { language: "cs" }],
  [
    "an Atom source",
    atom("<title>x</title><source><title>Calder Post</title></source>"),
    { title: "x", source: "Calder Post" },
  ],
  [
    "Atom 0.3",
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">RmVycnkgbGF0ZQ==</title><issued>2025-06-02T10:15:20Z</issued></entry></feed>',
    { title: "Ferry late", published: at("2025-06-02T10:15:20.000Z") },
  ],
  [
    "a JSON item",
    json({
      id: 7,
      url: "/7?utm_source=rss",
      title: "Fish & <b>",
      content_html: "<p>One</p><p>Two</p>",
      authors: [{ name: "Ann Lee" }],
      tags: ["Sea"],
    }),
    {
      id: "7",
      link: "https://www.harrow-courier.example/7",
      title: "Fish & <b>",
      content: "One\n\nTwo",
      authors: ["Ann Lee"],
      categories: ["Sea"],
    },
  ],
  [
    "entities in plain text",
    json({ id: "1", title: "Fish &#8217;n&#8217; chips &amp; <b>" }),
    { title: "Fish ’n’ chips & <b>" },
  ],
  [
    "a JSON string with a line break",
    '{"version":"https://jsonfeed.org/version/1","title":"x","items":[{"id":"1","title":"Ferry\nlate"}]}',
    { title: "Ferry late" },
  ],
  [
    "capitals everywhere",
    "<RSS><CHANNEL><ITEM><TITLE>Ferry late</TITLE><PubDate>2025-06-02T10:15:20Z</PubDate></ITEM></CHANNEL></RSS>",
    { title: "Ferry late", published: at("2025-06-02T10:15:20.000Z") },
  ],
  [
    "a bare ampersand",
    item("<title>Fish & chips &copy; R&D</title><link>https://a.example/?a=1&section=2</link>"),
    { title: "Fish & chips © R&D", link: "https://a.example/?a=1&section=2" },
  ],
  [
    "a stray less-than",
    item("<title>Ferry <3 harbour, 1 < 2</title><guid>7</guid>"),
    { title: "Ferry <3 harbour, 1 < 2", id: "7" },
  ],
  [
    "an unclosed title",
    rss("<item><title>Ferry late<link>https://a.example/7</link></item>"),
    { title: "Ferry late", link: "https://a.example/7" },
  ],
  [
    "an unclosed item",
    rss("<item><title>Ferry late</title><item><title>Second</title></item>"),
    { title: "Ferry late" },
  ],
  ["an end too many", item("</b></channel2><title>Ferry late</title>"), { title: "Ferry late" }],
  [
    "a cut feed",
    item("<title>Ferry late</title><description>It was</descr").slice(0, -26),
    { title: "Ferry late", summary: "It was" },
  ],
  [
    "a cut CDATA section",
    `${rss("").slice(0, -16)}<item><title><![CDATA[Ferry late</title></item>`,
    { title: "Ferry late" },
  ],
  ["an unclosed comment", item("<!-- <title>Ferry late</title>"), { title: "Ferry late" }],
  [
    "control characters",
    item("<title>Fer\u0000ry\u000b late \u0093now\u0094</title>"),
    { title: "Ferry late “now”" },
  ],
  [
    "junk before the prolog",
    `\n\nWarning: headers already sent\n${item("<title>Ferry late</title>")}`,
    { title: "Ferry late" },
  ],
  [
    "a feed escaped as a whole",
    item("<title>Ferry late</title>").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    { title: "Ferry late" },
  ],
  ["a quote that does not end", item('<enclosure url="x><title>Ferry late</title>'), { title: "Ferry late" }],
  [
    "a document type",
    `<!DOCTYPE rss [<!ENTITY x "y"> <!ELEMENT z ANY>]>${item("<title>Ferry &x;</title>")}`,
    { title: "Ferry &x;" },
  ],
];

describe("an entry is understood", () => {
  for (const [what, feed, wanted] of entryRows) {
    test(what, () => {
      const [entry] = parse(feed).entries;
      assert.ok(entry);
      const got = Object.fromEntries(
        Object.keys(wanted).map((key) => [key, entry[key as keyof ParsedEntry]]),
      );
      assert.deepEqual(got, wanted);
    });
  }
});

const channel = (fields: string) => `<rss version="2.0"><channel>${fields}</channel></rss>`;
const feedRows: readonly (readonly [what: string, feed: string, wanted: Partial<ParsedFeed>])[] = [
  [
    "RSS",
    channel("<title>Harrow &amp; Calder</title><link>/</link><language>en-GB</language><ttl>30</ttl>"),
    {
      format: "rss",
      title: "Harrow & Calder",
      link: "https://www.harrow-courier.example/",
      language: "en-gb",
      ttlMinutes: 30,
      entries: [],
    },
  ],
  [
    "the image's title is not the feed's",
    channel("<image><title>Logo</title><link>x</link></image><title>Right</title>"),
    { title: "Right", link: null },
  ],
  [
    "hours and days to leave alone",
    channel(
      "<skipHours><hour>0</hour><hour>24</hour><hour>x</hour></skipHours><skipDays><day>sunday</day><day>?</day></skipDays>",
    ),
    { skipHours: [0], skipDays: ["Sunday"] },
  ],
  [
    "a period of updates",
    channel("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"),
    { ttlMinutes: 360 },
  ],
  [
    "a ttl that is none",
    channel("<ttl>1e999</ttl><sy:updatePeriod>x</sy:updatePeriod>"),
    { ttlMinutes: null },
  ],
  [
    "a hub",
    channel('<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="x"/>'),
    { hub: "https://hub.example/", link: null },
  ],
  [
    "Atom",
    atom("<title>x</title>", 'xml:lang="en"'),
    { format: "atom", title: "Harrow Courier", language: "en" },
  ],
  ["JSON", json({ id: "1" }), { format: "json", title: "Harrow Courier" }],
  [
    "a channel of CDF",
    '<CHANNEL HREF="https://a.example/"><TITLE>Old</TITLE></CHANNEL>',
    { format: "cdf", title: "Old", link: "https://a.example/" },
  ],
];

describe("a feed is understood", () => {
  for (const [what, text, wanted] of feedRows) {
    test(what, () => {
      const feed = parse(text);
      const got = Object.fromEntries(Object.keys(wanted).map((key) => [key, feed[key as keyof ParsedFeed]]));
      assert.deepEqual(got, wanted);
    });
  }
});

const refusedRows: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ["nothing", "", /^is empty/],
  ["white space", " \n\ufeff", /^is empty/],
  [
    "a web page",
    "<!doctype html><html><head><title>x</title></head></html>",
    /^is a web page and not a feed/,
  ],
  ["an error in words", "Not found", /^is not a feed: there is no XML or JSON in it/],
  ["other XML", "<urlset><url><loc>x</loc></url></urlset>", /^is not a feed: it begins with <urlset>/],
  ["a list of feeds", '<opml version="2.0"><body/></opml>', /^is a list of feeds \(OPML\)/],
  ["other JSON", '{"articles": []}', /^is JSON and not a feed/],
  ["a list in JSON", "[]", /^is JSON and not a feed/],
  ["cut JSON", '{"version": "https://jsonfeed', /^is not valid JSON/],
];

describe("what is no feed is refused in one line", () => {
  for (const [what, text, message] of refusedRows) {
    test(what, () => {
      assert.throws(
        () => parse(text),
        (error) => error instanceof UserError && message.test(error.message) && !error.message.includes("\n"),
      );
    });
  }
});
