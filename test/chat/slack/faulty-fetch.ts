import type { FaultName } from "../../contracts/platform.ts";

/** A `fetch` that disturbs the next call of a method of Slack's, as it was arranged. */
export function faultyFetch(method: string): {
  readonly fetch: typeof fetch;
  readonly arrange: (fault: FaultName) => void;
} {
  const faults: FaultName[] = [];
  const disturbed: typeof fetch = async (input, init) => {
    const fault = String(input instanceof Request ? input.url : input).endsWith(method)
      ? faults.shift()
      : undefined;
    switch (fault) {
      case undefined:
        return fetch(input, init);
      case "answerLost": {
        const response = await fetch(input, init);
        await response.text();
        throw new TypeError("fetch failed: socket closed");
      }
      case "requestLost":
        throw new TypeError("fetch failed: connection reset");
      case "limited":
        return answer({ ok: false, error: "ratelimited" }, 429, { "retry-after": "1" });
      case "refused":
        return answer({ ok: false, error: "is_archived" }, 200, {});
      case "hanging":
        return new Promise((_, reject) => {
          init?.signal?.addEventListener("abort", () => reject(new TypeError("fetch failed: aborted")));
        });
    }
  };
  return { fetch: disturbed, arrange: (fault) => faults.push(fault) };
}

function answer(body: object, status: number, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
