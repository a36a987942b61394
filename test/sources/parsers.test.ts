import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHtml } from "../../src/sources/parse-html.ts";
import { parseJson } from "../../src/sources/parse-json.ts";
import { parseMarkdown } from "../../src/sources/parse-markdown.ts";

test("JSON: one article or a list, under the usual keys", () => {
  const expected = {
    title: "Dam bursts",
    text: "A dam burst.",
    outlet: "Valley Post",
    url: "https://valley.example/1",
    published: { publishedAt: "2025-03-07T08:16:00.000Z", publishedPrecision: "minute" },
    language: "en-gb",
  };
  const url = expected.url;
  const spellings: readonly object[] = [
    {
      title: "Dam bursts",
      text: "A dam burst.",
      source: "Valley Post",
      url,
      publishedAt: "2025-03-07T09:16:00+01:00",
      language: "en-GB",
    },
    {
      headline: "Dam bursts",
      articleBody: "A dam burst.",
      publisher: { name: "Valley Post" },
      link: url,
      datePublished: "2025-03-07T08:16Z",
      inLanguage: "en-GB",
    },
    {
      Title: "Dam bursts",
      Content: "A dam burst.",
      Outlet: "Valley Post",
      URL: url,
      published_at: 1741335360,
      lang: "en_GB",
    },
    {
      headline: "Dam bursts",
      body: ["A dam burst."],
      source: { name: "Valley Post" },
      link: url,
      pubDate: "Fri, 07 Mar 2025 08:16:00 GMT",
      lang: "en-gb",
    },
  ];
  for (const entry of spellings) {
    assert.deepEqual(parseJson(JSON.stringify(entry)).articles, [expected]);
    assert.deepEqual(parseJson(JSON.stringify({ articles: [entry] })).articles, [expected]);
  }
});

test("JSON: the entries of a list tell how their dates are written", () => {
  const entry = (date: string) => ({ title: "Dam bursts", text: "A dam burst.", date });
  const days = (entries: readonly object[]) =>
    parseJson(JSON.stringify(entries)).articles.map(
      ({ published }) => published?.publishedAt.slice(0, 10) ?? null,
    );
  assert.deepEqual(days([entry("12/03/2025"), entry("28/03/2025")]), ["2025-03-12", "2025-03-28"]);
  assert.deepEqual(days([entry("12/03/2025"), entry("03/28/2025")]), ["2025-12-03", "2025-03-28"]);
  assert.deepEqual(days([entry("12/03/2025"), entry("11/03/2025")]), [null, null]);
});

test("Markdown: front matter is metadata, the rest is the text", async () => {
  const source =
    "---\ntitle: Dam bursts\noutlet: Valley Post\ndate: 2025-03-07\nlang: en\n---\n# Dam bursts\n\nA dam burst.\n";
  assert.deepEqual(await parseMarkdown(source), {
    title: "Dam bursts",
    outlet: "Valley Post",
    text: "# Dam bursts\n\nA dam burst.\n",
    url: null,
    published: { publishedAt: "2025-03-07T00:00:00.000Z", publishedPrecision: "day" },
    language: "en",
  });
  assert.equal((await parseMarkdown("# Dam bursts #\n\nA dam burst.")).title, "Dam bursts");
});

const article =
  "<h1>Dam bursts</h1><p>A dam burst above Harrow on&nbsp;Friday, <b>the mayor</b> said.</p><figure><figcaption>The dam</figcaption></figure><p>Nobody was hurt.</p>";

test("HTML: paragraphs without navigation and captions, metadata from the head", async () => {
  const page = await parseHtml(
    `<html lang="en"><head><title>Dam bursts | Valley Post</title>
    <link rel="canonical" href="https://valley.example/1">
    <meta property="article:published_time" content="2025-03-07T07:30:00+02:00"></head>
    <body><nav><a href="/">Home</a></nav><article>${article.replace("<h1>Dam bursts</h1>", "")}</article><footer>© 2025</footer></body></html>`,
  );
  assert.deepEqual(page, {
    title: "Dam bursts",
    outlet: "Valley Post",
    url: "https://valley.example/1",
    published: { publishedAt: "2025-03-07T05:30:00.000Z", publishedPrecision: "minute" },
    language: "en",
    text: "A dam burst above Harrow on Friday, the mayor said.\n\nNobody was hurt.",
  });
});

const heads: readonly [head: string, title: string, outlet: string | null, publishedAt: string | null][] = [
  [
    '<meta property="og:title" content="Dam bursts"><meta property="og:site_name" content="Valley Post">',
    "Dam bursts",
    "Valley Post",
    null,
  ],
  ["<title>Dam bursts - Valley Post</title>", "Dam bursts", "Valley Post", null],
  ["<title>Dam bursts | Estuary</title>", "Dam bursts", "Estuary", null],
  [
    '<title>Dam bursts - Estuary One</title><meta property="og:site_name" content="estuaryone.example">',
    "Dam bursts",
    "Estuary One",
    null,
  ],
  ["<title>Dam bursts - mayor resigns</title>", "Dam bursts - mayor resigns", null, null],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Dam bursts","datePublished":"2025-03-07T08:16Z","publisher":{"name":"Valley Post"}}]}</script>',
    "Dam bursts",
    "Valley Post",
    "2025-03-07T08:16:00.000Z",
  ],
  [
    '<script type="application/ld+json">{"broken"</script><title>Dam bursts</title>',
    "Dam bursts",
    null,
    null,
  ],
];
for (const [head, title, outlet, publishedAt] of heads) {
  test(`HTML head: ${head.slice(0, 60)}`, async () => {
    const page = await parseHtml(
      `<html><head>${head}</head><body><article>${article.replace("<h1>Dam bursts</h1>", "")}</article></body></html>`,
    );
    assert.deepEqual(
      [page.title, page.outlet, page.published?.publishedAt ?? null],
      [title, outlet, publishedAt],
    );
  });
}
