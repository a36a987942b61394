import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Rendered } from "../../../src/chat/platform.ts";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { type SlackBody, toPosts } from "../../../src/chat/slack/to-posts.ts";
import { arbitraryDigest, labelsOf } from "../arbitrary-message.ts";
import { hostileDigest } from "../hostile-digest.ts";
import { sampleDigest } from "../sample-digest.ts";
import { sampleUpdateDigest } from "../sample-update.ts";
import { messageFaults, textLength } from "./block-kit.ts";

const bodies = (posts: readonly Rendered[]) => posts.map(({ body }) => body as SlackBody);

test("of a digest every story, point and citation comes out, and Slack takes every post", () => {
  const digests = fc.oneof(
    { weight: 9, arbitrary: arbitraryDigest(8) },
    { weight: 1, arbitrary: arbitraryDigest(200) },
  );
  fc.assert(
    fc.property(digests, (message) => {
      const posts = bodies(toPosts(message));
      for (const post of posts) assert.deepEqual(messageFaults(post), []);
      const shown = wordsOf(posts);
      for (const label of labelsOf(message)) assert.ok(shown.includes(label), `${label} is missing`);
    }),
    { numRuns: 60, seed: 20260309 },
  );
});

test("a story that fits into a post is not divided", () => {
  const posts = bodies(toPosts(renderDigest(manyStories(40)))).filter(
    ({ blocks }) => blocks[0]?.type === "divider",
  );
  assert.ok(posts.length > 1);
});

test("the channel has the stories in short, the thread their quotes and sources", () => {
  const posts = toPosts(renderDigest(sampleDigest));
  const [channel, thread] = [posts.filter((one) => !one.inThread), posts.filter((one) => one.inThread)];
  const [glance, study] = [wordsOf(bodies(channel)), wordsOf(bodies(thread))];
  for (const { headline, disagreements } of sampleDigest.briefs) {
    assert.ok(glance.includes(headline));
    for (const { question, positions } of disagreements) {
      assert.ok(glance.includes(question));
      for (const { answer, claims } of positions) {
        assert.ok(glance.includes(answer));
        for (const { quote } of claims) {
          assert.ok(!glance.includes(`“${oneLine(quote.text)}”`));
          assert.ok(study.includes(`“${oneLine(quote.text)}”`));
        }
      }
    }
  }
});

test("of an update the channel has what was told and what is told now", () => {
  const [glance] = bodies(toPosts(renderDigest(sampleUpdateDigest)));
  const shown = wordsOf([glance]);
  assert.match(shown, /before: /);
  assert.match(shown, /now: /);
  assert.ok(sampleUpdateDigest.updates.length > 0);
});

test("what articles say is never markup, a mention or a link of theirs", () => {
  for (const { text, blocks } of bodies(toPosts(renderDigest(hostileDigest)))) {
    assert.deepEqual(messageFaults({ text, blocks }), []);
    assert.doesNotMatch(text, /<[!@#]|<https?:/);
    assert.doesNotMatch(JSON.stringify(blocks), /"(?:mrkdwn|markdown|user|usergroup|channel|broadcast)"/);
  }
});

test("nothing is posted twice in the channel for being long", () => {
  const message = renderDigest(manyStories(30));
  const lengths = bodies(toPosts(message)).map(({ blocks }) => textLength(blocks));
  assert.ok(lengths.every((length) => length <= 12_000));
  const shown = bodies(toPosts(message).filter((one) => !one.inThread)).flatMap(({ blocks }) => blocks);
  assert.equal(shown.filter(({ type }) => type === "divider").length, 30);
});

function manyStories(count: number) {
  const briefs = Array.from(
    { length: count },
    (_, i) => sampleDigest.briefs[i % sampleDigest.briefs.length]!,
  );
  return { ...sampleDigest, briefs };
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, one]) => (key === "text" && typeof one === "string" ? one : wordsOf(one)))
    .join("");
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");
