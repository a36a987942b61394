import assert from "node:assert/strict";
import { test } from "node:test";
import { isOldNews } from "../../src/polling/old-news.ts";
import { readNews } from "../../src/store/news.ts";
import { dayMs, members, newsdesk, start } from "./newsdesk.ts";
import { bridge, sampleFeed, strike } from "./sample-feed.ts";

const now = Date.parse("2026-03-09T12:00:00Z");
const rows: readonly (readonly [at: string | null, precision: "minute" | "day", expected: boolean])[] = [
  ["2026-03-09T08:00:00.000Z", "minute", false],
  ["2026-03-07T12:01:00.000Z", "minute", false],
  ["2026-03-07T11:59:00.000Z", "minute", true],
  // It may have come out in the last minute of that day.
  ["2026-03-07T00:00:00.000Z", "day", false],
  ["2026-03-06T00:00:00.000Z", "day", true],
  ["2026-03-12T00:00:00.000Z", "minute", false],
  [null, "day", false],
];
for (const [publishedAt, publishedPrecision, expected] of rows) {
  test(`what was published at ${publishedAt} (${publishedPrecision}) is ${expected ? "old" : "news"}`, () => {
    assert.equal(isOldNews({ publishedAt, publishedPrecision }, now), expected);
  });
}

test("what was old when its feed was added is in a story and no news; what comes later is, whatever its date", async (t) => {
  const old = { ...bridge, date: "Mon, 02 Mar 2026 08:00:00 GMT" };
  const late = { ...strike, date: old.date };
  const { pass, workspace } = await newsdesk(t, {
    "/feed": [
      // Nothing is known of a feed that could not be read.
      { kind: "answer", status: 500 },
      { kind: "answer", body: sampleFeed([old]) },
      { kind: "answer", body: sampleFeed([old, late]) },
      { kind: "answer", body: sampleFeed([{ ...old, text: `${old.text} Work starts in May.` }, late]) },
    ],
  });
  const newsBegin = { since: new Date(start).toISOString(), lastArticle: null };
  const inNews = async () => (await readNews(workspace, newsBegin)).stories;
  const stories = async () => (await members(workspace)).map(({ story }) => story);
  await pass();
  await pass(dayMs);
  assert.deepEqual([(await stories()).length, await inNews()], [1, []]);
  const [known] = await stories();
  await pass(2 * dayMs);
  const news = await inNews();
  assert.deepEqual([(await stories()).length, news.length, news.includes(known!)], [2, 1, false]);
  await pass(3 * dayMs);
  assert.deepEqual(await inNews(), news);
});
