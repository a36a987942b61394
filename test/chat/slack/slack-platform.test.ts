import assert from "node:assert/strict";
import { after } from "node:test";
import { createSlackClient } from "../../../src/chat/slack/slack-client.ts";
import { createSlackPlatform } from "../../../src/chat/slack/slack-platform.ts";
import { type FaultName, testPlatform } from "../../contracts/platform.ts";
import { type EmulatedSlack, emulatedTokens, startEmulatedSlack } from "../../servers/emulated-slack.ts";
import { skipWithoutServers } from "../../servers/skip-without-servers.ts";
import { checkedFetch } from "./checked-fetch.ts";
import { faultyFetch } from "./faulty-fetch.ts";
import { readSlack } from "./read-slack.ts";

let server: Promise<EmulatedSlack> | null = null;
let channelsUsed = 0;

after(async () => (await server)?.stop());

for (const [name, token] of Object.entries({
  "that can tell": emulatedTokens.full,
  "that cannot": emulatedTokens.blind,
})) {
  testPlatform(
    `Slack ${name}`,
    async () => {
      server ??= startEmulatedSlack();
      const { apiUrl } = await server;
      const { fetch, arrange } = faultyFetch("chat.postMessage");
      const checked = checkedFetch(fetch);
      const connect = () =>
        createSlackPlatform(
          async () => createSlackClient({ token, apiUrl, fetch: checked.fetch }),
          () => Promise.resolve(),
        );
      const names = [channelsUsed++, channelsUsed++].map((n) => `news-${n}`);
      const reader = createSlackClient({ token: emulatedTokens.full, apiUrl });
      const { channels } = await reader.conversations.list({ limit: 1000 });
      const [one, other] = names.map((own) => channels!.find((channel) => channel.name === own)!.id!);
      return {
        platform: connect(),
        reconnect: async () => connect(),
        channels: [one!, other!],
        read: (channel) => readSlack(reader, channel),
        tells: token === emulatedTokens.full,
        threads: true,
        faults: Object.fromEntries(
          ["answerLost", "requestLost", "limited", "refused", "hanging"].map((fault) => [
            fault,
            () => arrange(fault as FaultName),
          ]),
        ) as Record<FaultName, () => void>,
        remove: async () => assert.deepEqual(checked.faults, []),
      };
    },
    skipWithoutServers,
  );
}
