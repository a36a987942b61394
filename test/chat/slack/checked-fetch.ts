import { messageFaults, viewFaults } from "./block-kit.ts";

/** A call that was made to Slack, by the method's name; "respond" for an answer to a command or button. */
export interface SlackCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A `fetch` that notes what is sent to Slack, and what Slack would not take of it. */
export interface CheckedFetch {
  readonly fetch: typeof fetch;
  readonly calls: readonly SlackCall[];
  /** A line for each thing that Slack would not take. */
  readonly faults: readonly string[];
  /** The next call that fits, or one that was made since `from`; rejects after some seconds. */
  readonly wait: (method: string, from?: number, fits?: (call: SlackCall) => boolean) => Promise<SlackCall>;
}

/** Notes and checks what goes through `send`. */
export function checkedFetch(send: typeof fetch = fetch): CheckedFetch {
  const calls: SlackCall[] = [];
  const faults: string[] = [];
  const checked: typeof fetch = async (input, init) => {
    const call = readCall(String(input instanceof Request ? input.url : input), init?.body);
    calls.push(call);
    for (const fault of faultsOf(call)) faults.push(`${call.method} ${fault}`);
    return send(input, init);
  };
  const wait: CheckedFetch["wait"] = async (method, from = 0, fits = () => true) => {
    const deadline = performance.now() + 6_000;
    for (;;) {
      const found = calls.slice(from).find((call) => call.method === method && fits(call));
      if (found !== undefined) return found;
      if (performance.now() > deadline) {
        const made = calls.slice(from).map((call) => call.method);
        throw new Error(`no ${method} within 6 s; since then: ${made.join(", ")}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { fetch: checked, calls, faults, wait };
}

function faultsOf({ method, args }: SlackCall): readonly string[] {
  const isMessage = /^chat\.(?:postMessage|postEphemeral|update)$|^respond$/.test(method);
  if (isMessage && args.delete_original !== true) {
    const unfurls = method !== "chat.update" && `${args.unfurl_links}` !== "false" ? ["unfurls links"] : [];
    return [...messageFaults(args), ...unfurls];
  }
  return /^views\.(?:open|push|update|publish)$/.test(method) ? viewFaults(args.view) : [];
}

function readCall(url: string, body: unknown): SlackCall {
  const method = /\/api\/([\w.]+)$/.exec(url)?.[1] ?? "respond";
  if (body instanceof URLSearchParams || (typeof body === "string" && !body.startsWith("{")))
    return { method, args: readForm(new URLSearchParams(body)) };
  return { method, args: typeof body === "string" ? JSON.parse(body) : {} };
}

/** What is no plain text is JSON in a form. */
function readForm(form: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...form].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}
