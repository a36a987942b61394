import assert from "node:assert/strict";
import { test } from "node:test";
import { createFetch } from "../../src/fetch/guarded-fetch.ts";
import { createRobots, type RobotsVerdict } from "../../src/fetch/robots.ts";
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
const replies: readonly [name: string, reply: Reply, verdict: RobotsVerdict][] = [
  ["a rule", { kind: "answer", body: closedToAll }, "forbidden"],
  ["404", { kind: "answer", status: 404 }, "allowed"],
  ["403", { kind: "answer", status: 403 }, "allowed"],
  ["429", { kind: "answer", status: 429 }, "unasked"],
  ["503", { kind: "answer", status: 503 }, "unasked"],
  ["no connection", { kind: "reset" }, "unasked"],
  ["no end of redirects", { kind: "redirect", to: "/robots.txt" }, "allowed"],
  ["a page of HTML", { kind: "answer", body: "<!doctype html><title>Home</title>" }, "allowed"],
];
for (const [name, reply, expected] of replies) {
  test(`robots.txt that answers with ${name}: ${expected}`, async (t) => {
    const server = await startScriptedServer({ "/robots.txt": reply });
    const fetch = createFetch({ allow: [server.host] });
    t.after(() => Promise.all([fetch.close(), server.close()]));
    assert.equal(await createRobots(fetch, { now: () => 0 }).judge(`${server.origin}/a`), expected);
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
  const ask = () => robots.judge(`${server.origin}/a`);
  const steps: readonly [minutes: number, verdict: RobotsVerdict, requests: number][] = [
    [0, "unasked", 1],
    [29, "unasked", 1],
    [31, "allowed", 2],
    [31 + 23 * 60, "allowed", 2],
    [31 + 24 * 60, "allowed", 3],
  ];
  for (const [at, verdict, requests] of steps) {
    minutes = at;
    assert.deepEqual(await Promise.all([ask(), ask(), ask()]), [verdict, verdict, verdict]);
    assert.equal(server.requests.length, requests, `after ${at} minutes`);
  }
});

test("what is no web address may not be fetched, and who waits can give up", async (t) => {
  const server = await startScriptedServer({ "/robots.txt": { kind: "hang", at: "headers" } });
  const fetch = createFetch({ allow: [server.host] });
  t.after(() => Promise.all([fetch.close(), server.close()]));
  const robots = createRobots(fetch, { now: () => 0 });
  assert.equal(await robots.judge("file:///etc/passwd"), "forbidden");
  await assert.rejects(robots.judge(`${server.origin}/a`, AbortSignal.timeout(20)), {
    name: "TimeoutError",
  });
});
