import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { webLink } from "../../src/chat/web-link.ts";
import { checkFeed } from "../../src/feeds/check-feed.ts";
import { cleanLink } from "../../src/feeds/clean-link.ts";
import { discoverFeeds } from "../../src/feeds/discover-feeds.ts";
import { parseOpml, renderOpml } from "../../src/feeds/opml.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { parseFeedDate } from "../../src/feeds/parse-feed-date.ts";
import { toArticles } from "../../src/feeds/to-articles.ts";
import { parseAllowList } from "../../src/fetch/allow-list.ts";
import { FetchError } from "../../src/fetch/fetch-error.ts";
import { parseWebAddress } from "../../src/fetch/web-address.ts";
import { parseAnswer } from "../../src/models/parse-answer.ts";
import { UserError } from "../../src/news/user-error.ts";
import { parseSchedule } from "../../src/schedule/parse-schedule.ts";
import { parseJson } from "../../src/sources/parse-json.ts";
import { parseMarkdown } from "../../src/sources/parse-markdown.ts";
import { anyText, holdsFor } from "./fuzzed.ts";

const address = "https://news.example/feed";
const nobody = parseAllowList([]);

/** Each gives a value or the one kind of error that it promises. */
const parsers: readonly (readonly [name: string, parse: (text: string) => unknown])[] = [
  ["a feed", (text) => toArticles(parseFeed(text, { address }), address)],
  ["a feed in bytes", (text) => checkFeed(new TextEncoder().encode(text), text.slice(0, 40), address)],
  ["a feed's date", parseFeedDate],
  ["a list of feeds", parseOpml],
  ["links to feeds", (text) => discoverFeeds(text, address)],
  ["a feed's link", cleanLink],
  ["an address", (text) => parseWebAddress(text, nobody)],
  ["JSON", parseJson],
  [
    "JSON beside an article",
    (text) => parseJson(JSON.stringify({ [text]: text, title: text, text, published: text })),
  ],
  ["a schedule", (text) => parseSchedule(text, "UTC")],
  ["a model's answer", (text) => parseAnswer(text, "points")],
  ["a link to show", webLink],
];

for (const [name, parse] of parsers) {
  test(`${name} is read, or refused in words`, () =>
    holdsFor(anyText, (text) => {
      try {
        parse(text);
      } catch (error) {
        if (!(error instanceof UserError) && !(error instanceof FetchError)) throw error;
      }
    }));
}

test("front matter is read, or refused in words", async () => {
  const texts = fc.sample(anyText, { numRuns: Number(process.env.FUZZ_RUNS ?? 60), seed: 20260309 });
  for (const text of texts) {
    const read = parseMarkdown(`---\n${text}\n---\n\nBody.`);
    await read.catch((error: unknown) => assert.ok(error instanceof UserError, String(error)));
  }
});

test("no link to show leads inside, or ends early in any markup", () =>
  holdsFor(
    fc.oneof(
      fc.webUrl(),
      anyText.map((text) => `https://a.example/${text}`),
    ),
    (text) => {
      const link = webLink(text);
      if (link !== null) assert.match(link, /^https?:\/\/[^\s<>()[\]"'`|\\]+$/);
    },
  ));

test("a list of feeds is read as it was written", () => {
  const feeds = fc.uniqueArray(
    fc.record({
      address: fc.webUrl({ validSchemes: ["https"] }).map((url) => new URL(url).href),
      title: fc.option(fc.lorem({ maxCount: 3 })),
      link: fc.constant(null),
      fullText: fc.option(fc.boolean()),
      allow: fc.constant([]),
    }),
    { minLength: 1, selector: (feed) => feed.address },
  );
  holdsFor(feeds, (list) => {
    const read = parseOpml(renderOpml(list));
    assert.deepEqual(
      read.map((feed) => feed.address),
      list.map((feed) => cleanLink(feed.address) ?? feed.address),
    );
  });
});
