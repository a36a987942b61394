import assert from "node:assert/strict";
import { test } from "node:test";
import { keepListening } from "../../src/service/keep-listening.ts";

test("a chat that cannot be connected is told of, and does not end the service", async () => {
  const [stop, failures, logged] = [new AbortController(), new Map<string, string>(), [] as string[]];
  const chat = {
    name: "slack",
    listen: () => Promise.reject(new Error("Slack does not take a token")),
    tellManagers: async () => {},
  };
  const log = (_: string, event: string) => void logged.push(event);
  const kept = keepListening(chat, failures, { log, signal: stop.signal });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([...failures], [["slack", "Slack does not take a token"]]);
  assert.deepEqual(logged, ["slack failed"]);
  stop.abort();
  await kept;
});
