import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ParsedEntry, type ParsedFeed, parseFeed } from "../../src/feeds/parse-feed.ts";
import { toArticles } from "../../src/feeds/to-articles.ts";

const address = "https://www.harrow-courier.example/feeds/news.xml";
const noEntry: ParsedEntry = {
  id: null,
  title: null,
  link: null,
  source: null,
  summary: "",
  content: "",
  authors: [],
  categories: [],
  language: null,
  published: null,
  updated: null,
};
const noFeed: ParsedFeed = {
  format: "rss",
  title: "Harrow Courier - RSS",
  link: "https://www.harrow-courier.example/",
  language: "en",
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  hub: null,
  entries: [],
};
const read = (entries: readonly Partial<ParsedEntry>[], feed: Partial<ParsedFeed> = {}, from = address) =>
  toArticles({ ...noFeed, ...feed, entries: entries.map((entry) => ({ ...noEntry, ...entry })) }, from);
const link = "https://www.harrow-courier.example/news/7";

describe("an entry becomes an article", () => {
  test("with all that its feed tells", () => {
    const published = { publishedAt: "2025-06-02T10:15:20.000Z", publishedPrecision: "minute" } as const;
    const { articles, problems } = read([
      { title: "Ferry late", link, content: "One.\n\nTwo.", published, language: "en-gb" },
    ]);
    const { id, ...article } = articles[0]!.article;
    assert.match(id, /^[0-9a-f]{16}$/);
    assert.deepEqual(article, {
      url: link,
      path: null,
      outlet: "Harrow Courier",
      title: "Ferry late",
      text: "One.\n\nTwo.",
      ...published,
      language: "en-gb",
    });
    assert.deepEqual(problems, []);
  });

  const rows: readonly (readonly [what: string, entry: Partial<ParsedEntry>, title: string, text: string])[] =
    [
      ["a teaser alone", { title: "Ferry late", summary: "It was." }, "Ferry late", "It was."],
      [
        "full text that is shorter than the teaser",
        { title: "T", summary: "It was late.", content: "It…" },
        "T",
        "It was late.",
      ],
      ["a title alone", { title: "Ferry late" }, "Ferry late", "Ferry late"],
      [
        "a text alone",
        { summary: "The ferry was late on Monday. Again." },
        "The ferry was late on Monday",
        "The ferry was late on Monday. Again.",
      ],
      [
        "a title with the outlet behind it",
        { title: "Ferry was late on Monday - Harrow Courier" },
        "Ferry was late on Monday",
        "Ferry was late on Monday - Harrow Courier",
      ],
    ];
  for (const [what, entry, title, text] of rows) {
    test(what, () => {
      const [one] = read([entry]).articles;
      assert.deepEqual({ title: one?.article.title, text: one?.article.text }, { title, text });
    });
  }

  test("the day it was changed stands for the day it was published, and no date for none", () => {
    const updated = { publishedAt: "2025-06-02T00:00:00.000Z", publishedPrecision: "day" } as const;
    assert.deepEqual(
      read([{ title: "One", updated }, { title: "Two" }]).articles.map(({ article }) => article.publishedAt),
      [updated.publishedAt, null],
    );
  });

  test("what has neither title nor text is left out and counted", () => {
    const { articles, problems } = read([{ link }, { title: "Ferry late" }, { id: "x" }]);
    assert.equal(articles.length, 1);
    assert.deepEqual(problems, [
      { stage: "read", subject: address, message: "has 2 entries without title and text, left out" },
    ]);
  });
});

const outletRows: readonly (readonly [
  feedTitle: string | null,
  entry: Partial<ParsedEntry>,
  outlet: string,
  page?: string | null,
])[] = [
  ["Harrow Courier", {}, "Harrow Courier"],
  ["Harrow Courier - RSS", {}, "Harrow Courier"],
  ["RSS Feed for Harrow Courier", {}, "Harrow Courier"],
  ["Latest news from The Harrow Courier", {}, "The Harrow Courier"],
  ["Harrow Courier » Feed", {}, "Harrow Courier"],
  ["World news | Harrow Courier", {}, "Harrow Courier"],
  ["Harrow Courier: Politics", {}, "Harrow Courier"],
  ["Top Stories", {}, "harrow-courier.example"],
  [null, {}, "harrow-courier.example"],
  ["https://www.harrow-courier.example/", {}, "harrow-courier.example"],
  [
    "NYT > World News",
    { link: "https://www.nytimes.com/7" },
    "The New York Times",
    "https://www.nytimes.com/section/world",
  ],
  ["Harrow Courier", { source: "https://calder-post.example/rss" }, "calder-post.example"],
  ["Harrow Courier", { source: "Calder Post" }, "Calder Post"],
  ["Harrow Courier", { source: "Calder Post - RSS" }, "Calder Post"],
  ["Harbour watch", { link: "https://www.calder-post.example/7" }, "calder-post.example"],
  ["Harrow Courier", { link: "https://amp.harrow-courier.example/7" }, "Harrow Courier"],
  ["Harrow Courier", { link: "https://www.calder-post.example/7" }, "Harrow Courier", null],
];

describe("the outlet is who published the entry", () => {
  for (const [title, entry, outlet, page] of outletRows) {
    test(`${title} with ${JSON.stringify(entry)}`, () => {
      const feed = page === undefined ? { title } : { title, link: page };
      const from = page === undefined ? address : "";
      assert.equal(
        read([{ title: "Ferry late", link, ...entry }], feed, from).articles[0]?.article.outlet,
        outlet,
      );
    });
  }
});

type Version = Partial<ParsedEntry>;
const places = (entries: readonly Version[]) => read(entries).articles.map(({ place }) => place);
const at = (publishedAt: string) => ({ publishedAt, publishedPrecision: "minute" as const });
const ferry: Version = { title: "Ferry late", link, id: "tag:h.example,2025:7", summary: "It was late." };
const tram: Version = {
  title: "Tram late",
  link: `${link}0`,
  id: "tag:h.example,2025:8",
  summary: "So was it.",
};

const sameRows: readonly (readonly [what: string, before: Version, after: Version])[] = [
  [
    "another date",
    { ...ferry, published: at("2025-06-02T10:15:20.000Z") },
    { ...ferry, published: at("2025-06-03T10:15:20.000Z") },
  ],
  ["another title", ferry, { ...ferry, title: "Ferry very late" }],
  ["another text", ferry, { ...ferry, summary: "It was very late." }],
  ["another id", ferry, { ...ferry, id: "5d41402abc4b2a76b9719d911017c592" }],
  ["no id any more", ferry, { ...ferry, id: null }],
  ["the protocol, www and a slash", ferry, { ...ferry, link: "http://harrow-courier.example/news/7/" }],
  ["trackers", ferry, { ...ferry, link: `${link}?utm_source=rss` }],
  ["no link, another title", { ...ferry, link: null }, { ...ferry, link: null, title: "Ferry very late" }],
  [
    "the link of the site, another title",
    { ...ferry, link: "https://www.harrow-courier.example/" },
    { ...ferry, link: "https://www.harrow-courier.example/", title: "Ferry very late" },
  ],
  [
    "an id that counts revisions",
    { ...ferry, link: null, id: `${link}#0` },
    { ...ferry, link: null, id: `${link}#3` },
  ],
  [
    "neither link nor id, another date",
    { title: "Ferry late", published: at("2025-06-02T10:15:20.000Z") },
    { title: "Ferry late" },
  ],
  ["neither link nor id, other white space and case", { title: "Ferry late!" }, { title: "Ferry  Late" }],
];

describe("an entry is known again after it has changed", () => {
  for (const [what, before, after] of sameRows) {
    test(what, () => assert.deepEqual(places([after, tram]), places([before, tram])));
  }
  test("another link: its id is an alias", () => {
    const [before, after] = [ferry, { ...ferry, link: `${link}-very-late` }].map(
      (entry) => read([entry]).articles[0]!,
    );
    assert.deepEqual(after?.aliases, before?.aliases);
    assert.equal(before?.aliases.length, 1);
  });
  test("the same article in another feed of its site", () => {
    const there = read([ferry], {}, "https://www.harrow-courier.example/feeds/ships.xml").articles[0];
    assert.equal(there?.place, places([ferry])[0]);
  });
  test("without a link: by a worldwide id in any feed, by another in its own", () => {
    const elsewhere = "https://www.calder-post.example/feeds/news.xml";
    const isSame = (id: string) => {
      const entry = { ...ferry, link: null, id };
      return read([entry]).articles[0]!.place === read([entry], {}, elsewhere).articles[0]!.place;
    };
    assert.deepEqual(["tag:h.example,2025:7", "post-12345"].map(isSame), [true, false]);
  });
  test("a changed text is another revision, a changed date is not", () => {
    const idOf = (entry: Version) => read([entry]).articles[0]?.article.id;
    assert.notEqual(idOf({ ...ferry, summary: "It was very late." }), idOf(ferry));
    assert.equal(idOf({ ...ferry, updated: at("2025-06-03T10:15:20.000Z") }), idOf(ferry));
  });
});

const countRows: readonly (readonly [what: string, entries: readonly Version[], count: number])[] = [
  ["two articles", [ferry, tram], 2],
  ["one article twice", [ferry, ferry], 1],
  ["one article twice, with another title", [ferry, { ...ferry, title: "Ferry very late" }], 1],
  ["one article under two links with one id", [ferry, { ...ferry, link: `${link}?utm_medium=x` }], 1],
  ["two articles with one id", [ferry, { ...tram, id: ferry.id! }], 2],
  ["two articles with one link and ids of their own", [ferry, { ...tram, link }], 2],
  [
    "two articles with one link and no ids",
    [
      { ...ferry, id: null },
      { ...tram, link, id: null },
    ],
    2,
  ],
  [
    "two articles with the link of the site",
    [
      { ...ferry, link: "https://h.example/" },
      { ...tram, link: "https://h.example/" },
    ],
    2,
  ],
  [
    "ids that count places in the feed",
    [
      { title: "One", id: "1" },
      { title: "Two", id: "1" },
    ],
    2,
  ],
  ["two texts without a title", [{ summary: "One." }, { summary: "Two." }], 2],
  [
    "two passages of one page",
    [
      { ...ferry, link: `${link}#a` },
      { ...tram, link: `${link}#b` },
    ],
    2,
  ],
];

describe("each article of a feed is there once", () => {
  for (const [what, entries, count] of countRows)
    test(what, () => assert.equal(places(entries).length, count));
  test("with its longer text", () => {
    const { articles } = read([ferry, { ...ferry, content: "It was late, and so was the tram." }]);
    assert.deepEqual(
      articles.map(({ article }) => article.text),
      ["It was late, and so was the tram."],
    );
  });
  test("from a feed as it comes", () => {
    const item = "<item><title>Ferry late</title><link>/news/7?utm_source=rss</link></item>";
    const feed = parseFeed(`<rss><channel>${item}${item}</channel></rss>`, { address });
    assert.deepEqual(
      toArticles(feed, address).articles.map(({ place, article }) => [place, article.url]),
      [["harrow-courier.example/news/7", link]],
    );
  });
});
