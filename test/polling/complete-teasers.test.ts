import assert from "node:assert/strict";
import { test } from "node:test";
import { type Script, startScriptedServer } from "../servers/scripted-server.ts";
import { dayMs, impatient, newsdesk, texts } from "./newsdesk.ts";
import { bridge, type SampleEntry, sampleFeed, samplePage, strike } from "./sample-feed.ts";

/** Long enough for nobody to take it for a teaser. */
const whole = Array.from({ length: 12 }, (_, i) => `${bridge.text} It is the ${i + 2}. bridge of the town.`);
const teaser = { ...bridge, link: "/bridge", text: `${bridge.text.slice(0, 90)}…` };
const noRobots: Script = { "/robots.txt": { kind: "answer", body: "User-agent: *\nDisallow: /bridge" } };
const pages: readonly {
  name: string;
  script: Script;
  fullText?: boolean;
  entry?: SampleEntry;
  text: RegExp;
  asked: number;
}[] = [
  {
    name: "its page",
    script: { "/bridge": pageAnswer(whole) },
    text: /13\. bridge of the town\.$/,
    asked: 1,
  },
  {
    name: "the teaser where pages are switched off",
    script: { "/bridge": pageAnswer(whole) },
    fullText: false,
    text: /…$/,
    asked: 0,
  },
  {
    name: "the teaser where robots.txt forbids the page",
    script: { "/bridge": pageAnswer(whole), ...noRobots },
    text: /…$/,
    asked: 0,
  },
  { name: "the teaser where there is no page", script: {}, text: /…$/, asked: 1 },
  {
    name: "the teaser where the page is about something else",
    script: { "/bridge": pageAnswer(whole.map(() => strike.text)) },
    text: /…$/,
    asked: 1,
  },
  {
    name: "the feed's text where that is whole",
    script: { "/bridge": pageAnswer([strike.text]) },
    entry: { ...teaser, text: whole.join(" ") },
    text: /13\. bridge of the town\.$/,
    asked: 0,
  },
];
for (const { name, script, fullText = true, entry = teaser, text, asked } of pages) {
  test(`an entry becomes an article with ${name}, once`, async (t) => {
    const feed: Script = {
      "/feed": [sampleFeed([entry]), sampleFeed([{ ...entry, date: "Tue, 10 Mar 2026 08:00:00 GMT" }])].map(
        (body) => ({ kind: "answer", body }),
      ),
    };
    const { pass, server, workspace } = await newsdesk(
      t,
      { ...feed, ...script },
      { addresses: ["/feed"], fullText },
    );
    for (const day of [0, 1]) await pass(day * dayMs);
    const [article, ...others] = await texts(workspace);
    assert.match(article!, text);
    assert.deepEqual(others, []);
    assert.equal(server.requests.filter(({ path }) => path === "/bridge").length, asked);
  });
}

test("a page that hangs is asked for again, and its teaser is there meanwhile", async (t) => {
  const { pass, workspace } = await newsdesk(
    t,
    {
      "/feed": { kind: "answer", body: sampleFeed([teaser]), etag: '"1"' },
      "/bridge": [{ kind: "hang", at: "headers" }, pageAnswer(whole)],
    },
    { addresses: ["/feed"], fullText: true, limits: impatient },
  );
  await pass();
  assert.match((await texts(workspace))[0]!, /…$/);
  await pass(dayMs);
  assert.match((await texts(workspace))[0]!, /13\. bridge of the town\.$/);
});

const laterAnswers: readonly (readonly [status: number, asked: number])[] = [
  [404, 1],
  [410, 1],
  [403, 1],
  [429, 2],
  [503, 2],
];
for (const [status, asked] of laterAnswers) {
  test(`a page that answers ${status} is ${asked > 1 ? "asked for again" : "left alone"}`, async (t) => {
    const { pass, server, workspace } = await newsdesk(
      t,
      {
        "/feed": { kind: "answer", body: sampleFeed([teaser]) },
        "/bridge": [{ kind: "answer", status }, pageAnswer(whole)],
      },
      { addresses: ["/feed"], fullText: true },
    );
    for (const day of [0, 1]) await pass(day * dayMs);
    assert.equal(server.requests.filter(({ path }) => path === "/bridge").length, asked);
    assert.match((await texts(workspace))[0]!, asked > 1 ? /of the town\.$/ : /…$/);
  });
}

test("pages of one feed that are on several hosts are fetched at the same time", async (t) => {
  const paths = ["/page-0", "/page-1", "/page-2"];
  const others = await Promise.all(
    Array.from({ length: 4 }, () =>
      startScriptedServer(
        Object.fromEntries(paths.map((path) => [path, { ...pageAnswer(whole), delayMs: 150 }])),
      ),
    ),
  );
  t.after(() => Promise.all(others.map((other) => other.close())));
  const entries = others.flatMap(({ origin }, i) =>
    paths.map((path) => ({ title: `${bridge.title} ${i}${path}`, link: origin + path, text: teaser.text })),
  );
  const { pass, workspace } = await newsdesk(
    t,
    { "/feed": { kind: "answer", body: sampleFeed(entries) } },
    { addresses: ["/feed"], fullText: true },
  );
  const startedAt = performance.now();
  await pass();
  // One after the other they take 1.8 s.
  assert.ok(performance.now() - startedAt < 1_500);
  assert.ok(others.every((other) => other.mostAtOnce() === 1));
  assert.equal((await texts(workspace)).filter((text) => text.endsWith("of the town.")).length, 12);
});

test("a new feed with many teasers gets its pages over several polls", async (t) => {
  const entries = Array.from({ length: 35 }, (_, i) => ({
    title: `Bridge ${i}`,
    link: `/page-${i}`,
    text: `${bridge.text.slice(0, 90)}…`,
  }));
  const { pass, workspace } = await newsdesk(
    t,
    {
      "/feed": { kind: "answer", body: sampleFeed(entries), etag: '"1"' },
      ...Object.fromEntries(entries.map(({ link }) => [link, pageAnswer(whole)])),
    },
    { addresses: ["/feed"], fullText: true },
  );
  const wholes = async () => (await texts(workspace)).filter((text) => text.endsWith("of the town.")).length;
  await pass();
  assert.deepEqual([await wholes(), (await texts(workspace)).length], [30, 35]);
  await pass(dayMs);
  assert.deepEqual([await wholes(), (await texts(workspace)).length], [35, 35]);
});

test("pages are fetched one at a time from one host", async (t) => {
  const links = Array.from({ length: 6 }, (_, i) => `/page-${i}`);
  const entries = links.map((link, i) => ({
    title: `Bridge ${i}`,
    link,
    text: `Bridge number ${i} of Tarnby…`,
  }));
  const answers = links.map((link) => [link, { ...pageAnswer(whole), delayMs: 20 }] as const);
  const { pass, server } = await newsdesk(
    t,
    {
      "/feed": { kind: "answer", body: sampleFeed(entries.slice(0, 3)) },
      "/other": { kind: "answer", body: sampleFeed(entries.slice(3)) },
      ...Object.fromEntries(answers),
    },
    { addresses: ["/feed", "/other"], fullText: true },
  );
  await pass();
  assert.ok(links.every((link) => server.requests.some(({ path }) => path === link)));
  // The two feeds themselves may be asked at once.
  assert.ok(server.mostAtOnce() <= 2);
});

function pageAnswer(paragraphs: readonly string[]) {
  return {
    kind: "answer",
    body: samplePage(bridge.title, paragraphs),
    headers: { "content-type": "text/html; charset=utf-8" },
  } as const;
}
