import { FetchError } from "./fetch-error.ts";
import { type GuardedFetch, robotName } from "./guarded-fetch.ts";
import { orAborted } from "./or-aborted.ts";
import { isAllowedBy, parseRobotsRules, type RobotsRules } from "./robots-rules.ts";

/** Asks sites what robots may fetch. */
export interface Robots {
  /** Whether robots.txt lets us fetch an address. */
  judge(address: string, signal?: AbortSignal): Promise<RobotsVerdict>;
}

/** `unasked`: the site cannot be asked for now, so that nothing may be fetched there. */
export type RobotsVerdict = "allowed" | "forbidden" | "unasked";

interface RobotsOptions {
  /** The time in milliseconds. */
  readonly now: () => number;
}

interface Known {
  readonly answer: Promise<RobotsAnswer>;
  /** Infinity until the answer is there. */
  expiresAt: number;
}

interface RobotsAnswer {
  readonly rules: RobotsRules;
  readonly failed: boolean;
}

const everything: RobotsRules = { rules: [] };
const nothing: RobotsRules = { rules: [{ allows: false, pattern: "/" }] };

/** RFC 9309, 2.4: not longer than a day. */
const keptMs = 24 * 3_600_000;
/** A site that fails is asked again after this. */
const failedMs = 30 * 60_000;
const maxSites = 5_000;

/**
 * Reads each site's robots.txt once a day. As RFC 9309 has it: where there is none (4xx) everything is allowed,
 * where the site fails (5xx, 429, no connection) nothing is for half an hour.
 */
export function createRobots(fetch: GuardedFetch, { now }: RobotsOptions): Robots {
  const sites = new Map<string, Known>();

  const answerOf = (origin: string): Promise<RobotsAnswer> => {
    const known = sites.get(origin);
    if (known !== undefined && known.expiresAt > now()) return known.answer;
    // No caller's signal: others may wait for the same answer.
    const answer = askFor(fetch, origin);
    const entry: Known = { answer, expiresAt: Number.POSITIVE_INFINITY };
    answer.then(({ failed }) => {
      entry.expiresAt = now() + (failed ? failedMs : keptMs);
    });
    sites.delete(origin);
    sites.set(origin, entry);
    if (sites.size > maxSites) sites.delete(sites.keys().next().value!);
    return answer;
  };
  return {
    judge: async (address, signal) => {
      const url = URL.parse(address);
      if (url === null || !/^https?:$/.test(url.protocol)) return "forbidden";
      const { rules, failed } = await orAborted(answerOf(url.origin), signal);
      if (isAllowedBy(rules, url)) return "allowed";
      return failed ? "unasked" : "forbidden";
    },
  };
}

async function askFor(fetch: GuardedFetch, origin: string): Promise<RobotsAnswer> {
  try {
    const { status, body } = await fetch.get(`${origin}/robots.txt`, { accept: "text/plain, */*;q=0.5" });
    if (status >= 500 || status === 429) return { rules: nothing, failed: true };
    if (status < 200 || status >= 300) return { rules: everything, failed: false };
    return { rules: parseRobotsRules(new TextDecoder().decode(body), robotName), failed: false };
  } catch (error) {
    // RFC 9309, 2.3.1.2: a file that is redirected on and on counts as none.
    if (error instanceof FetchError && error.kind === "redirects")
      return { rules: everything, failed: false };
    // What cannot be asked for at all is no robot's matter: whoever tries is told why.
    const isNowhere = error instanceof FetchError && (error.kind === "blocked" || error.kind === "dns");
    return { rules: isNowhere ? everything : nothing, failed: true };
  }
}
