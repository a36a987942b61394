import assert from "node:assert/strict";
import { test } from "node:test";
import type { Message } from "../../src/chat/message.ts";
import type { DeliveryEvent } from "../../src/deliver/deliver.ts";
import { tellClosed } from "../../src/service/tell-closed.ts";

const world = { log: () => {}, signal: new AbortController().signal };

test("managers are told of a channel that takes no more digests, and of nothing else", () => {
  const told: { readonly message: Message; readonly channel: string }[] = [];
  const chatOn = (name: string) => ({
    chat: {
      name,
      listen: async () => {},
      tellManagers: async (message: Message, channel: string) => void told.push({ message, channel }),
    },
    platforms: [{ name } as never],
  });
  const tell = tellClosed([chatOn("slack"), chatOn("discord")], world);
  const delivery = { platform: "slack", channel: "C1" } as never;
  const end = {
    kind: "ended",
    state: "failed",
    reason: "it is archived; choose another",
    endedAt: "",
  } as const;
  const events: readonly DeliveryEvent[] = [
    { kind: "broken", error: new Error("disk") },
    { kind: "delivery", delivery, verdict: { ...end, closesChannel: false } },
    { kind: "delivery", delivery, verdict: { kind: "lost" } },
    { kind: "delivery", delivery, verdict: { ...end, closesChannel: true } },
  ];
  for (const event of events) tell(event);
  assert.equal(told.length, 1);
  assert.equal(told[0]!.channel, "C1");
  assert.match(told[0]!.message.notification, /slack:C1.*it is archived; choose another.*\/digest now/);
});
