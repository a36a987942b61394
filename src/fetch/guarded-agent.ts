import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { AllowList } from "./allow-list.ts";
import { FetchError } from "./fetch-error.ts";
import { bareHost, checkResolved, mayReach, portOf } from "./web-address.ts";

/** Resolves a host's name to all its IP addresses; rejects where it has none. */
export type Lookup = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

interface AgentOptions {
  readonly allow: AllowList;
  readonly lookup: Lookup;
  readonly connectTimeoutMs: number;
}

/**
 * Connections that are kept for the next request and lead nowhere private: the addresses that a name resolves to
 * are checked as it is connected to, and those that were checked are connected to.
 */
export function createGuardedAgent({ allow, lookup, connectTimeoutMs }: AgentOptions): Agent {
  const connectorFor = (port: number | null) =>
    buildConnector({ timeout: connectTimeoutMs, lookup: checkedLookup(lookup, allow, port ?? 0) });
  // A lookup is not told the port, so each port with a rule of its own has a connector of its own.
  const connectors = new Map([...allow.ports].map((port) => [port, connectorFor(port)]));
  const otherwise = connectorFor(null);
  return new Agent({
    connect: (options, callback) => {
      const port = portOf(options);
      const host = bareHost(options.hostname);
      if (isIP(host) !== 0 && !mayReach(host, port, allow)) {
        callback(new FetchError("blocked", host, "leads into a private network, which is never asked"), null);
      } else {
        (connectors.get(port) ?? otherwise)(options, callback);
      }
    },
  });
}

function checkedLookup(lookup: Lookup, allow: AllowList, port: number): LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (answers) => {
        const [first, ...others] = answers;
        if (first === undefined) return callback(noAnswer(host), []);
        try {
          const checked = checkResolved(host, port, [first, ...others], allow);
          if (options.all) callback(null, [...checked]);
          else callback(null, first.address, first.family);
        } catch (error) {
          callback(error as Error, []);
        }
      },
      (error: unknown) => callback(noAnswer(host, error), []),
    );
  };
}

function noAnswer(host: string, cause?: unknown): FetchError {
  return new FetchError(
    "dns",
    host,
    "has no address; check its spelling and this machine's connection",
    cause,
  );
}
