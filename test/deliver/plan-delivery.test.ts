import assert from "node:assert/strict";
import { test } from "node:test";
import { planDelivery, planReply } from "../../src/deliver/plan-delivery.ts";
import { postKey } from "../../src/deliver/post-key.ts";
import type { Slot } from "../../src/store/slots.ts";
import { sampleMessage } from "./sample-delivery.ts";

const slot: Slot = {
  id: 7,
  schedule: 3,
  key: "2026-03-09T08:00",
  dueAt: "2026-03-09T07:00:00.000Z",
  platform: "files",
  channel: "news",
  requestedBy: null,
  story: null,
  threadOf: null,
  claimedAt: "2026-03-09T07:00:01.000Z",
  outcome: { kind: "pending", reason: null },
  endedAt: null,
};

test("a post is named after the time at which it was due where its readers are", () => {
  assert.match(postKey("local", slot, 0), /^20260309-0800-[\da-z]{11}$/);
  assert.match(postKey("local", { ...slot, key: "2026-10-25T02:00+02:00" }, 0), /^20261025-0200-/);
  assert.match(postKey("local", { ...slot, key: "by hand" }, 0), /^20260309-0700-/);
});

test("a post keeps its name, and shares it with no other", () => {
  const others: readonly (readonly [workspace: string, slot: Slot, position: number])[] = [
    ["local", slot, 0],
    ["local", slot, 1],
    ["slack:T1", slot, 0],
    ["local", { ...slot, id: 8 }, 0],
    ["local", { ...slot, channel: "sport" }, 0],
    ["local", { ...slot, platform: "slack" }, 0],
    ["local", { ...slot, claimedAt: "2026-03-09T07:00:02.000Z" }, 0],
    ...Array.from({ length: 1000 }, (_, i) => ["local", slot, i + 2] as const),
  ];
  const keys = others.map(([workspace, one, position]) => postKey(workspace, one, position));
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual(
    others.map(([workspace, one, position]) => postKey(workspace, one, position)),
    keys,
  );
  for (const key of keys) assert.match(key, /^[\w-]{1,25}$/);
});

test("a message is planned part by part, for the slot's channel", () => {
  const platform = {
    name: "slack",
    render: () =>
      [
        { body: "first", inThread: false },
        { body: "second", inThread: true },
      ] as const,
  };
  assert.deepEqual(planDelivery(sampleMessage("Hello", 1), { workspace: "local", slot, platform }), {
    platform: "slack",
    channel: "news",
    replyTo: null,
    parts: [
      { key: postKey("local", slot, 0), body: "first", inThread: false, edits: null },
      { key: postKey("local", slot, 1), body: "second", inThread: true, edits: null },
    ],
  });
});

test("a reply is planned as posts in a thread, and then the changes to earlier posts", () => {
  const platform = { name: "slack", render: () => [{ body: "reply", inThread: false }] as const };
  const replyTo = { channel: "news", id: "1" };
  const post = { ref: { channel: "news", id: "2" }, key: "key-2" };
  const thread = { replyTo, changes: [{ post, body: "noted" }] };
  const occasion = { workspace: "local", slot: { ...slot, id: null }, platform };
  assert.deepEqual(planReply(sampleMessage("Hello", 1), thread, occasion), {
    ...{ platform: "slack", channel: "news", replyTo },
    parts: [
      { key: postKey("local", occasion.slot, 0), body: "reply", inThread: true, edits: null },
      { key: postKey("local", occasion.slot, 1), body: "noted", inThread: false, edits: post },
    ],
  });
});
