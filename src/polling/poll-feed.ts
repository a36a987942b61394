import { decodeFeed } from "../feeds/decode-feed.ts";
import { type ParsedFeed, parseFeed } from "../feeds/parse-feed.ts";
import { type FeedReading, toArticles } from "../feeds/to-articles.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import type { Fetched, Turn } from "../fetch/guarded-fetch.ts";
import { hostOf } from "../fetch/host-limiter.ts";
import type { Problem } from "../news/digest.ts";
import { UserError } from "../news/user-error.ts";
import type { ConfiguredSource, SourceFacts } from "../store/sources.ts";
import type { StoredCounts } from "../store/store-articles.ts";
import type { Workspace } from "../store/workspace.ts";
import { readMaxAgeMs, readRetryAfterMs } from "./answer-headers.ts";
import type { PollOutcome } from "./poll-outcome.ts";
import { type PollEffects, storeEntries } from "./store-entries.ts";

/** What one poll of a source brought. */
export interface SourcePoll {
  readonly outcome: PollOutcome;
  readonly counts: StoredCounts;
  readonly problems: readonly Problem[];
}

const feedTypes =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

/**
 * Asks for a feed if it has changed, and stores what is new in it. What fails on the way to its content is an
 * outcome; only stopping and the store's own failures are thrown.
 */
export async function pollFeed(
  source: ConfiguredSource,
  workspace: Workspace,
  effects: PollEffects,
): Promise<SourcePoll> {
  const nothing = { counts: { new: 0, changed: 0, unchanged: 0 }, problems: [] };
  const fetched = await ask(source, effects);
  if (fetched instanceof FetchError) {
    return { ...nothing, outcome: { kind: "failed", reason: fetched.message, retryAfterMs: null } };
  }
  const refusal = readRefusal(fetched, effects.now());
  if (refusal !== null) return { ...nothing, outcome: refusal };
  const answer = { maxAgeMs: readMaxAgeMs(fetched.headers), movedTo: fetched.permanentAddress };
  if (fetched.status === 304) return { ...nothing, outcome: { kind: "unchanged", answer } };
  const reading = tryRead(fetched, source);
  if (reading.kind === "unreadable") {
    const reason = `${fetched.address} ${reading.message}`;
    return { ...nothing, outcome: { kind: "failed", reason, retryAfterMs: null } };
  }
  const { articles, problems, facts } = reading;
  const { counts, complete } = await storeEntries(articles, source, workspace, effects);
  const outcome: PollOutcome = {
    kind: "read",
    facts,
    new: counts.new,
    // Asked without them, it sends everything again, and what was left is taken up.
    etag: complete ? fetched.headers.get("etag") : null,
    lastModified: complete ? fetched.headers.get("last-modified") : null,
    answer,
  };
  return { outcome, counts, problems };
}

async function ask(source: ConfiguredSource, { web, signal }: PollEffects): Promise<Fetched | FetchError> {
  const { currentAddress, etag, lastModified, allow } = source;
  const headers = {
    ...(etag !== null && { "if-none-match": etag }),
    ...(lastModified !== null && { "if-modified-since": lastModified }),
  };
  const { fetch } = web.accessFor(allow);
  const turn: Turn = (address, request) => web.feeds.run(hostOf(address), request, signal);
  try {
    return await fetch.get(currentAddress, { signal, accept: feedTypes, headers, turn });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FetchError) return error;
    throw error;
  }
}

/** What an answer without a feed means; null where it has one, or says that nothing has changed. */
function readRefusal({ status, address, headers }: Fetched, now: number): PollOutcome | null {
  if ((status >= 200 && status < 300) || status === 304) return null;
  if (status === 410) return { kind: "gone" };
  const retryAfterMs = readRetryAfterMs(headers, now);
  const advice = adviceOn[status] ?? "it is asked again later";
  const kind = status === 429 || status === 503 ? "busy" : "failed";
  return { kind, reason: `${address} answers ${status}; ${advice}`, retryAfterMs };
}

const adviceOn: Readonly<Record<number, string>> = {
  401: "it wants a password, which is never sent; remove it",
  403: "it refuses us; ask its publisher, or remove it",
  404: "it is not there; look for its new address on its site",
  429: "it wants to be asked less often, and will be",
};

type ContentReading =
  | ({ readonly kind: "feed"; readonly facts: SourceFacts } & FeedReading)
  | { readonly kind: "unreadable"; readonly message: string };

/** Whatever a feed makes of its reader, the others go on. */
function tryRead({ body, headers, address }: Fetched, source: ConfiguredSource): ContentReading {
  try {
    const feed = parseFeed(decodeFeed(body, headers.get("content-type")), { address });
    return { kind: "feed", facts: factsOf(feed), ...toArticles(feed, source.address) };
  } catch (error) {
    if (error instanceof UserError) return { kind: "unreadable", message: error.message };
    return { kind: "unreadable", message: `could not be read (${error}); please report it with its address` };
  }
}

function factsOf({ entries, ttlMinutes, skipHours, skipDays }: ParsedFeed): SourceFacts {
  const dated = entries.filter(({ published, updated }) => published !== null || updated !== null).length;
  return { entries: entries.length, dated, ttlMinutes, skipHours, skipDays };
}
