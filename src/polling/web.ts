import { createFetch, type GuardedFetch } from "../fetch/guarded-fetch.ts";
import { createHostLimiter, type HostLimiter } from "../fetch/host-limiter.ts";
import { createRobots, type Robots } from "../fetch/robots.ts";

/** What sources are read through: the public web, and for each what it is allowed besides. */
export interface Web {
  /** Fetches for a source that may ask these hosts and ranges though they are not public. */
  readonly accessFor: (allow: readonly string[]) => WebAccess;
  /** Turns of feeds: a few at once on one host. */
  readonly feeds: HostLimiter;
  /** Turns of pages: one at a time on one host. */
  readonly pages: HostLimiter;
  /** Turns at the database, one after the other: what the web sends meanwhile is taken in between. */
  readonly storing: Turns;
  close(): Promise<void>;
}

/** Runs tasks when their turn comes. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>;

export interface WebAccess {
  readonly fetch: GuardedFetch;
  readonly robots: Robots;
}

/** How long one fetch may take, where that is not what `createFetch` has by itself. */
export interface WebOptions {
  /** Hosts and ranges that every source may ask. */
  readonly allow: readonly string[];
  readonly timeoutMs?: number;
  readonly firstByteTimeoutMs?: number;
  /** An address where those who run a site can read or ask who asks; none is told without it. */
  readonly contact?: string | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The caller ends with `close()`. */
export function createWeb({ allow: always, now, ...limits }: WebOptions): Web {
  const known = new Map<string, WebAccess>();
  const accessFor = (own: readonly string[]): WebAccess => {
    const allow = [...new Set([...always, ...own])].sort();
    const key = allow.join(" ");
    const access = known.get(key) ?? createAccess(createFetch({ ...limits, allow }), now);
    known.set(key, access);
    return access;
  };
  return {
    accessFor,
    // So many that those which hang, until they are known for it, leave room for the others.
    feeds: createHostLimiter({ perHost: 4, total: 250 }),
    pages: createHostLimiter({ perHost: 1, total: 20 }),
    storing: createTurns(),
    close: async () => {
      await Promise.all([...known.values()].map(({ fetch }) => fetch.close()));
    },
  };
}

/** Uses the web and closes it however that ends. */
export async function withWeb<T>(options: WebOptions, use: (web: Web) => Promise<T>): Promise<T> {
  const web = createWeb(options);
  try {
    return await use(web);
  } finally {
    await web.close();
  }
}

/** The database answers without a pause: a hundred feeds in a row would let others' answers wait until they time out. */
function createTurns(): Turns {
  const limiter = createHostLimiter({ perHost: 1, total: 1 });
  return (task) =>
    limiter.run("", async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return task();
    });
}

function createAccess(fetch: GuardedFetch, now: () => number): WebAccess {
  return { fetch, robots: createRobots(fetch, { now }) };
}
