import { decodeFeed } from "../feeds/decode-feed.ts";
import { discoverFeeds, type FeedCandidate } from "../feeds/discover-feeds.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import type { Fetched, GuardedFetch } from "../fetch/guarded-fetch.ts";
import { UserError } from "../news/user-error.ts";

/** A feed that was found, and others that its page names. */
export interface FoundFeed {
  readonly address: string;
  readonly title: string | null;
  readonly page: string | null;
  readonly others: readonly string[];
}

/** A site that has none in its first places has none. */
const maxTried = 12;

/**
 * The feed at an address, or the likeliest feed of the page there.
 *
 * @throws UserError where nothing answers, or no feed is found.
 */
export async function findFeed(
  address: string,
  fetch: GuardedFetch,
  signal: AbortSignal,
): Promise<FoundFeed> {
  const fetched = await askFor(address, fetch, signal);
  const found = readFeed(fetched, address);
  if (found !== null) return found;
  const candidates = findCandidates(fetched);
  for (const { address: candidate } of candidates.slice(0, maxTried)) {
    const answer = await fetch.get(candidate, { signal }).catch(() => null);
    signal.throwIfAborted();
    const feed = answer === null || answer.status >= 300 ? null : readFeed(answer, candidate);
    if (feed === null) continue;
    const stated = candidates.filter(({ kind }) => kind === "stated").map((other) => other.address);
    return { ...feed, others: stated.filter((other) => other !== candidate) };
  }
  throw new UserError(`${address} is no feed, and none was found from there; give the address of the feed`);
}

/** Where the feeds of a page may be; none where the answer is no page. */
export function findCandidates({ body, headers, address }: Fetched): readonly FeedCandidate[] {
  const text = decodeFeed(body, headers.get("content-type"));
  return /<(?:!doctype\s+html|html|head|body)\b/i.test(text) ? discoverFeeds(text, address) : [];
}

/**
 * What is at an address.
 *
 * @throws UserError where nothing is, or nothing that may be fetched.
 */
export async function askFor(address: string, fetch: GuardedFetch, signal: AbortSignal): Promise<Fetched> {
  try {
    const fetched = await fetch.get(address, { signal });
    if (fetched.status >= 200 && fetched.status < 300) return fetched;
    throw new UserError(`${fetched.address} answers ${fetched.status}; check the address`);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FetchError ? new UserError(error.message) : error;
  }
}

function readFeed(
  { body, headers, address: base, permanentAddress }: Fetched,
  asked: string,
): FoundFeed | null {
  try {
    const feed = parseFeed(decodeFeed(body, headers.get("content-type")), { address: base });
    return { address: permanentAddress ?? asked, title: feed.title, page: feed.link, others: [] };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
