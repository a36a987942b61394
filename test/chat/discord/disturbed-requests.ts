import assert from "node:assert/strict";
import type { RESTOptions } from "discord.js";
import type { FaultName } from "../../contracts/platform.ts";
import { bodyFaults } from "./discord-body.ts";
import { createToldThreads } from "./told-threads.ts";

type MakeRequest = RESTOptions["makeRequest"];

const carry = createToldThreads();

/**
 * Carries requests to Discord, checks the body of each message on its way, and disturbs the next message as it was
 * arranged.
 */
export function disturbedRequests(): {
  readonly makeRequest: MakeRequest;
  readonly arrange: (fault: FaultName) => void;
} {
  const faults: FaultName[] = [];
  const makeRequest: MakeRequest = async (url, init) => {
    if (init.method === "PATCH" && /\/messages\/\d+$/.test(url))
      assert.deepEqual(bodyFaults(JSON.parse(String(init.body)) as Record<string, unknown>), []);
    const isMessage = init.method === "POST" && /\/channels\/\d+\/messages$/.test(url);
    if (!isMessage) return carry(url, init);
    const body = JSON.parse(String(init.body)) as Record<string, unknown>;
    assert.deepEqual(bodyFaults(body), []);
    assert.deepEqual(body.allowed_mentions, { parse: [] });
    switch (faults.shift()) {
      case undefined:
        return carry(url, init);
      case "answerLost":
        await carry(url, init);
        throw new TypeError("fetch failed: socket closed");
      case "requestLost":
        throw new TypeError("fetch failed: connection reset");
      case "limited":
        return answer({ message: "You are being rate limited.", retry_after: 30, global: false }, 429);
      case "refused":
        return answer({ message: "Missing Access", code: 50001 }, 403);
      case "hanging":
        return new Promise((_, reject) => {
          init.signal?.addEventListener("abort", () => reject(new TypeError("fetch failed: aborted")));
        });
    }
  };
  return { makeRequest, arrange: (fault) => faults.push(fault) };
}

function answer(body: object, status: number): Awaited<ReturnType<MakeRequest>> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 429) {
    const limit = { limit: "5", remaining: "0", "reset-after": "30", bucket: "posts", scope: "user" };
    for (const [name, value] of Object.entries(limit)) headers[`x-ratelimit-${name}`] = value;
    headers["retry-after"] = "30";
  }
  return new Response(JSON.stringify(body), { status, headers }) as unknown as Awaited<
    ReturnType<MakeRequest>
  >;
}
