import assert from "node:assert/strict";
import { test } from "node:test";
import { listSources } from "../../src/store/sources.ts";
import type { Script } from "../servers/scripted-server.ts";
import { dayMs, impatient, newsdesk, patient, start, texts } from "./newsdesk.ts";
import { bridge, sampleFeed, samplePage } from "./sample-feed.ts";

const states: readonly {
  name: string;
  script: Script;
  health: string;
  /** Hours until it is asked again; null: never. */
  hours: number | null;
  reason: RegExp | null;
}[] = [
  {
    name: "answers",
    script: { "/feed": { kind: "answer", body: sampleFeed([bridge]) } },
    health: "ok",
    hours: 0.25,
    reason: null,
  },
  {
    name: "has ttl",
    script: { "/feed": { kind: "answer", body: sampleFeed([bridge], "<ttl>180</ttl>") } },
    health: "ok",
    hours: 3,
    reason: null,
  },
  {
    name: "is empty",
    script: { "/feed": { kind: "answer", body: sampleFeed([]) } },
    health: "empty",
    hours: 0.25,
    reason: /nothing in it/,
  },
  {
    name: "has no dates",
    script: { "/feed": { kind: "answer", body: sampleFeed([{ title: "Undated", text: "News." }]) } },
    health: "undated",
    hours: 0.25,
    reason: /no dates/,
  },
  {
    name: "is moved",
    script: {
      "/feed": { kind: "redirect", to: "/new", status: 301 },
      "/new": { kind: "answer", body: sampleFeed([bridge]) },
    },
    health: "moved",
    hours: 0.25,
    reason: /\/new for good/,
  },
  {
    name: "is elsewhere for now",
    script: {
      "/feed": { kind: "redirect", to: "/new", status: 302 },
      "/new": { kind: "answer", body: sampleFeed([bridge]) },
    },
    health: "ok",
    hours: 0.25,
    reason: null,
  },
  {
    name: "is gone",
    script: { "/feed": { kind: "answer", status: 410 } },
    health: "gone",
    hours: null,
    reason: /remove it/,
  },
  { name: "is not found", script: {}, health: "failing", hours: 1 / 12, reason: /404; .*new address/ },
  {
    name: "is asked too often",
    script: { "/feed": { kind: "answer", status: 429, headers: { "retry-after": "7200" } } },
    health: "failing",
    hours: 2,
    reason: /429/,
  },
  {
    name: "breaks down",
    script: { "/feed": { kind: "answer", status: 500 } },
    health: "failing",
    hours: 1 / 12,
    reason: /500/,
  },
  {
    name: "is a page",
    script: { "/feed": { kind: "answer", body: samplePage("Not a feed", ["Hello."]) } },
    health: "failing",
    hours: 1 / 12,
    reason: /not a feed/,
  },
  {
    name: "hangs",
    script: { "/feed": { kind: "hang", at: "headers" } },
    health: "failing",
    hours: 1 / 12,
    reason: /did not answer within/,
  },
  {
    name: "stops midway",
    script: { "/feed": { kind: "hang", at: "body" } },
    health: "failing",
    hours: 1 / 12,
    reason: /within/,
  },
  {
    name: "closes the door",
    script: { "/feed": { kind: "reset" } },
    health: "failing",
    hours: 1 / 12,
    reason: /\/feed /,
  },
  {
    name: "runs in circles",
    script: { "/feed": { kind: "redirect", to: "/feed", status: 301 } },
    health: "failing",
    hours: 1 / 12,
    reason: /redirects/,
  },
  {
    name: "leads into a private network",
    script: { "/feed": { kind: "redirect", to: "http://10.0.0.1/feed" } },
    health: "failing",
    hours: 1 / 12,
    reason: /private network/,
  },
];
test("what becomes of a source that", { concurrency: 8 }, async (t) => {
  const running = states.map(({ name, script, health, hours, reason }) =>
    t.test(name, async (t) => {
      const hangs = JSON.stringify(script).includes('"hang"');
      const limits = hangs ? impatient : patient;
      const { pass, workspace } = await newsdesk(t, script, { addresses: ["/feed"], limits });
      await pass();
      const [source] = await listSources(workspace);
      assert.equal(source!.health.kind, health);
      const wait = source!.nextPollAt === null ? null : (Date.parse(source!.nextPollAt) - start) / 3_600_000;
      assert.equal(
        wait === null ? null : Math.round(wait * 12),
        hours === null ? null : Math.round(hours * 12),
      );
      if (reason === null) assert.equal(source!.health.reason, null);
      else assert.match(source!.health.reason!, reason);
      assert.doesNotMatch(source!.health.reason ?? "", /\n/);
    }),
  );
  await Promise.all(running);
});

test("a feed that moved is asked at its new address, and its articles are those that it had", async (t) => {
  const body = sampleFeed([{ title: bridge.title, guid: bridge.guid!, text: bridge.text }]);
  const { pass, server, workspace } = await newsdesk(
    t,
    { "/feed": { kind: "redirect", to: "/new", status: 301 }, "/new": { kind: "answer", body } },
    { addresses: ["/feed"] },
  );
  for (const day of [0, 1, 2]) await pass(day * dayMs);
  assert.deepEqual(
    server.requests.map(({ path }) => path),
    ["/feed", "/new", "/feed", "/new", "/new"],
  );
  assert.equal((await texts(workspace)).length, 1);
});
