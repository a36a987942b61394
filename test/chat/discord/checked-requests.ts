import { DefaultRestOptions, type RESTOptions } from "discord.js";
import { requestFaults } from "./request-faults.ts";

type MakeRequest = RESTOptions["makeRequest"];

/** A request as it was sent. */
export interface SentRequest {
  readonly method: string;
  /** Without host and version: `/channels/1/messages`. */
  readonly path: string;
  readonly body: unknown;
}

/**
 * Carries requests to Discord, and notes each with what Discord would not take in it. The registered commands can be
 * read, which the server of the tests does not let one do.
 */
export function checkedRequests(): {
  readonly makeRequest: MakeRequest;
  readonly sent: SentRequest[];
  readonly faults: readonly string[];
  /** How many are on their way. */
  readonly underWay: () => number;
  /** The next request with such a path never arrives. */
  readonly disturb: (path: RegExp) => void;
} {
  const sent: SentRequest[] = [];
  const faults: string[] = [];
  let underWay = 0;
  let disturbed: RegExp | null = null;
  const registered = new Map<string, unknown>();
  const makeRequest: MakeRequest = async (url, init) => {
    const method = init.method ?? "GET";
    const path = decodeURIComponent(new URL(url).pathname).replace(/^.*?\/v10\//, "/");
    const areCommands = path.endsWith("/commands");
    if (method === "GET" && areCommands) return answer(registered.get(path) ?? []);
    if (disturbed?.test(path) === true) {
      disturbed = null;
      throw new TypeError("fetch failed: connection reset");
    }
    if (typeof init.body === "string") {
      const body: unknown = JSON.parse(init.body);
      sent.push({ method, path, body });
      faults.push(...requestFaults(method, path, body));
      if (method === "PUT" && areCommands) registered.set(path, body);
    }
    underWay += 1;
    try {
      return await DefaultRestOptions.makeRequest(url, init);
    } finally {
      underWay -= 1;
    }
  };
  const disturb = (path: RegExp) => {
    disturbed = path;
  };
  return { makeRequest, sent, faults, disturb, underWay: () => underWay };
}

function answer(body: unknown): Awaited<ReturnType<MakeRequest>> {
  const headers = { "content-type": "application/json" };
  return new Response(JSON.stringify(body), { headers }) as unknown as Awaited<ReturnType<MakeRequest>>;
}
