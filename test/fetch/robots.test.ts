import assert from "node:assert/strict";
import { test } from "node:test";
import { createFetch } from "../../src/fetch/guarded-fetch.ts";
import { createRobots } from "../../src/fetch/robots.ts";
import { isAllowedBy, parseRobotsRules } from "../../src/fetch/robots-rules.ts";
import { type Reply, startScriptedServer } from "../servers/scripted-server.ts";

const rules: readonly [robots: string, path: string, allowed: boolean][] = [
  ["", "/", true],
  ["User-agent: *\nDisallow: /", "/a", false],
  ["User-agent: *\nDisallow:", "/a", true],
  ["User-agent: *\nDisallow: /", "/robots.txt", true],
  ["User-agent: *\nDisallow: /\nUser-agent: rashomon\nDisallow: /private", "/a", true],
  ["User-agent: RASHOMON/2.0\nDisallow: /private", "/private/a", false],
  ["User-agent: rashomon-images\nDisallow: /", "/a", true],
  ["User-agent: Other\nUser-agent: Rashomon\nDisallow: /a", "/a", false],
  [
    "User-agent: Rashomon\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: rashomon\nDisallow: /b",
    "/b",
    false,
  ],
  ["User-agent: Rashomon\nDisallow: /a\nUser-agent: *\nDisallow: /", "/b", true],
  ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
  ["User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false],
  ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
  ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true],
  ["User-agent: *\nDisallow: /a$", "/a", false],
  ["User-agent: *\nDisallow: /a$", "/ab", true],
  ["User-agent: *\nDisallow: /a*b*c", "/a-b-c-d", false],
  ["User-agent: *\nDisallow: /a*b*c", "/a-c-b", true],
  ["User-agent: *\nDisallow: /*?print=", "/story?print=1", false],
  ["User-agent: *\nDisallow: /zürich", "/z%C3%BCrich/1", false],
  ["User-agent: *\nDisallow: /a%7eb", "/a~b", false],
  ["User-agent: *\nDisallow: /a%2fb", "/a/b", true],
  ["\uFEFFuser-agent : * # all\r\n disallow :/a # not this\r\nnonsense\r\nCrawl-delay: 3", "/a", false],
  ["Disallow: /", "/a", true],
  [`User-agent: *\nDisallow: /${"*a".repeat(5_000)}b`, `/${"a".repeat(5_000)}`, true],
];
for (const [text, path, allowed] of rules) {
  test(`robots.txt ${JSON.stringify(text.slice(0, 60))}: ${path.slice(0, 20)} ${allowed ? "may" : "may not"}`, () => {
    const url = new URL(path, "https://news.example");
    assert.equal(isAllowedBy(parseRobotsRules(text, "Rashomon"), url), allowed);
  });
}

const closedToAll = "User-agent: *\nDisallow: /";
const replies: readonly [name: string, reply: Reply, allowed: boolean][] = [
  ["a rule", { kind: "answer", body: closedToAll }, false],
  ["404", { kind: "answer", status: 404 }, true],
  ["403", { kind: "answer", status: 403 }, true],
  ["429", { kind: "answer", status: 429 }, false],
  ["503", { kind: "answer", status: 503 }, false],
  ["no connection", { kind: "reset" }, false],
  ["no end of redirects", { kind: "redirect", to: "/robots.txt" }, true],
  ["a page of HTML", { kind: "answer", body: "<!doctype html><title>Home</title>" }, true],
];
for (const [name, reply, expected] of replies) {
  test(`robots.txt that answers with ${name} ${expected ? "allows" : "forbids"}`, async (t) => {
    const server = await startScriptedServer({ "/robots.txt": reply });
    const fetch = createFetch({ allow: [server.host] });
    t.after(() => Promise.all([fetch.close(), server.close()]));
    assert.equal(await createRobots(fetch, { now: () => 0 }).allowed(`${server.origin}/a`), expected);
  });
}

test("robots.txt is asked for once a day, half an hour after a failure, and once by many at a time", async (t) => {
  const server = await startScriptedServer({
    "/robots.txt": [
      { kind: "answer", status: 500 },
      { kind: "answer", body: "" },
    ],
  });
  const fetch = createFetch({ allow: [server.host] });
  t.after(() => Promise.all([fetch.close(), server.close()]));
  let minutes = 0;
  const robots = createRobots(fetch, { now: () => minutes * 60_000 });
  const ask = () => robots.allowed(`${server.origin}/a`);
  const steps: readonly [minutes: number, allowed: boolean, requests: number][] = [
    [0, false, 1],
    [29, false, 1],
    [31, true, 2],
    [31 + 23 * 60, true, 2],
    [31 + 24 * 60, true, 3],
  ];
  for (const [at, allowed, requests] of steps) {
    minutes = at;
    assert.deepEqual(await Promise.all([ask(), ask(), ask()]), [allowed, allowed, allowed]);
    assert.equal(server.requests.length, requests, `after ${at} minutes`);
  }
});

test("what is no web address may not be fetched, and who waits can give up", async (t) => {
  const server = await startScriptedServer({ "/robots.txt": { kind: "hang", at: "headers" } });
  const fetch = createFetch({ allow: [server.host] });
  t.after(() => Promise.all([fetch.close(), server.close()]));
  const robots = createRobots(fetch, { now: () => 0 });
  assert.equal(await robots.allowed("file:///etc/passwd"), false);
  await assert.rejects(robots.allowed(`${server.origin}/a`, AbortSignal.timeout(20)), {
    name: "TimeoutError",
  });
});
