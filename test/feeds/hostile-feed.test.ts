import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkFeed } from "../../src/feeds/check-feed.ts";
import { decodeFeed } from "../../src/feeds/decode-feed.ts";
import { discoverFeeds } from "../../src/feeds/discover-feeds.ts";
import { parseOpml } from "../../src/feeds/opml.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { toArticles } from "../../src/feeds/to-articles.ts";
import { UserError } from "../../src/news/user-error.ts";
import { createRandom, type Random } from "../create-random.ts";
import { generateFeed } from "./generate-feed.ts";

const address = "https://www.harrow-courier.example/feed";
const mostMs = 2_000;
const megabyte = 1_000_000;
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Harrow Courier</title>${items}</channel></rss>`;
const item = (title: string) =>
  rss(`<item><title>${title}</title></item><item><title>Ferry late</title></item>`);
const repeat = (text: string, length: number) => text.repeat(length / text.length);
const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`);

const declarations = Array.from({ length: 20_000 }, (_, n) => `xmlns:p${n}="u"`).join(" ");

const rows: readonly (readonly [what: string, feed: string, entries: number])[] = [
  ["a billion laughs", `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join("")}]>${item("&e30;")}`, 2],
  ["an external entity", `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${item("&x;")}`, 2],
  ["a tag of 10 MB of attributes", item(`<b ${repeat("a='b' ", 10 * megabyte)}>x`), 2],
  ["an attribute of 3 MB", item(`<b a="${repeat("x", 3 * megabyte)}">x`), 2],
  ["a name of 3 MB", item(`<${repeat("x", 3 * megabyte)}>x`), 2],
  ["a tag of 3 MB of one letter", item(`<b ${repeat("x", 3 * megabyte)}>x`), 2],
  ["a tag of 3 MB of spaces", item(`<b ${repeat(" ", 3 * megabyte)}>x`), 2],
  ["a tag of 3 MB of quotes", item(`<b ${repeat("a='\" ", 3 * megabyte)}>x`), 2],
  ["200,000 elements in each other", item(repeat("<b>", 600_000)), 2],
  ["200,000 ends without beginnings", item(repeat("</b>", 800_000)), 2],
  ["a million stray less-thans", item(repeat("<", megabyte)), 2],
  ["a million bare ampersands", item(repeat("&", megabyte)), 2],
  ["a million unfinished entities", item(repeat("&#x", megabyte)), 2],
  ["comments that do not end", item(repeat("<!--", megabyte)), 2],
  ["CDATA that does not end", item(repeat("<![CDATA[", 900_000)), 2],
  ["instructions that do not end", item(repeat("<?x ", megabyte)), 2],
  ["document types that do not end", `${repeat("<!DOCTYPE [", 990_000)}${item("x")}`, 2],
  ["quotes that do not end", item(repeat('<b a="', 900_000)), 2],
  [
    "scripts that do not end",
    rss(`<item><description><![CDATA[${repeat("<script>", 800_000)}]]></description></item>`),
    1,
  ],
  [
    "links in unfinished tags",
    rss(`<item><description><![CDATA[${repeat("<a href='x' ", 960_000)}]]></description></item>`),
    1,
  ],
  ["a title of 2 MB of white space", item(`x${repeat(" \n", 2 * megabyte)}y`), 2],
  ["a date of 2 MB", rss(`<item><title>x</title><pubDate>${repeat("1 ", 2 * megabyte)}</pubDate></item>`), 1],
  [
    "a link of 2 MB",
    rss(`<item><title>x</title><link>https://a.example/?${repeat("a&", 2 * megabyte)}</link></item>`),
    1,
  ],
  [
    "tags that do not end",
    rss(`<item><description><![CDATA[x${repeat("<p x ", megabyte)}]]></description></item>`),
    1,
  ],
  ["nothing but NUL", repeat("\0", megabyte), 0],
  ["NUL between all letters", [...item("x")].join("\0"), 2],
  [
    "20,000 declarations of prefixes, and more in each element",
    rss(`<item ${declarations}>${repeat("<a xmlns:q='u'/>", 320_000)}<title>x</title></item>`),
    1,
  ],
  [
    "JSON nested 100,000 deep",
    `{"version":"https://jsonfeed.org/version/1","items":${repeat("[", 100_000)}`,
    0,
  ],
  ["a feed escaped many times", item("x").replaceAll("<", `&${repeat("amp;", 400)}lt;`), 0],
];

describe("hostile feeds end in entries or one problem, soon", () => {
  for (const [what, feed, entries] of rows) {
    test(what, () => {
      const startedAt = process.threadCpuUsage();
      const checked = checkFeed(new TextEncoder().encode(feed), null, address);
      if (entries > 0) toArticles(parseFeed(feed, { address }), address);
      assert.equal(checked.entries.length, entries);
      assert.equal(checked.problem === null, entries > 0);
      assertSoon(startedAt, what);
    });
  }

  test("100,000 entries", () => {
    const items = Array.from(
      { length: 100_000 },
      (_, n) => `<item><title>Ferry ${n}</title><guid>g-${n}</guid></item>`,
    );
    const { articles, problems } = toArticles(parseFeed(rss(items.join("")), { address }), address);
    assert.equal(articles.length, 1_000);
    assert.match(problems[0]!.message, /99000 entries beside the newest/);
  });
  test("100,000 elements side by side in a list of feeds and in a page", () => {
    const outlines = Array.from({ length: 150_000 }, (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`);
    assert.equal(parseOpml(`<opml><body>${outlines.join("")}</body></opml>`).length, 150_000);
    const links = Array.from({ length: 150_000 }, (_, n) => `<a href="/rss?${n}">x</a>`);
    assert.ok(discoverFeeds(links.join(""), address).length <= 30);
  });
});

/** The time of the processor, not of the clock: other tests run meanwhile. */
function assertSoon(startedAt: NodeJS.CpuUsage, what: string): void {
  const { user, system } = process.threadCpuUsage(startedAt);
  assert.ok(user + system < mostMs * 1000, `${what} took ${(user + system) / 1000} ms`);
}

/** Ways in which feeds are damaged. */
const damages: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
  (bytes, random) => bytes.slice(Math.floor(random() * bytes.length)),
  (bytes, random) => change(bytes, random, () => Math.floor(random() * 256)),
  (bytes, random) => change(bytes, random, () => "<>&\"'/!?[]=;:".charCodeAt(Math.floor(random() * 13))),
  (bytes, random) => {
    const [a, b] = [random() * bytes.length, random() * bytes.length].sort((x, y) => x - y) as [
      number,
      number,
    ];
    return Buffer.concat([bytes.slice(0, a), bytes.slice(b)]);
  },
  (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    return Buffer.concat([bytes.slice(0, at), bytes.slice(Math.floor(at / 2), at), bytes.slice(at)]);
  },
];

function change(bytes: Uint8Array, random: Random, byte: () => number): Uint8Array {
  const changed = new Uint8Array(bytes);
  for (let count = 1 + random() * 40; count > 0; count -= 1)
    changed[Math.floor(random() * changed.length)] = byte();
  return changed;
}

test("300 damaged feeds give entries or one problem, and each article once", () => {
  const formats = ["rss", "atom", "rdf", "json"] as const;
  let understood = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed);
    let bytes: Uint8Array = new TextEncoder().encode(generateFeed(6, seed, formats[seed % 4]));
    for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
      bytes = damages[Math.floor(random() * damages.length)]!(bytes, random);
    }
    const startedAt = process.threadCpuUsage();
    try {
      const { articles } = toArticles(parseFeed(decodeFeed(bytes, null), { address }), address);
      if (articles.length > 0) understood += 1;
      assert.equal(new Set(articles.map(({ place }) => place)).size, articles.length, `seed ${seed}`);
    } catch (error) {
      assert.ok(error instanceof UserError && !error.message.includes("\n"), `seed ${seed}: ${error}`);
    }
    assertSoon(startedAt, `seed ${seed}`);
  }
  // JSON does not survive damage, XML does more often than not.
  assert.ok(understood > 120, `only ${understood} understood`);
});
