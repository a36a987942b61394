import { lookup as lookupName } from "node:dns/promises";
import type { Agent, Dispatcher } from "undici";
import { type AllowList, parseAllowList } from "./allow-list.ts";
import { createStop, type Stop } from "./create-stop.ts";
import { FetchError } from "./fetch-error.ts";
import { createGuardedAgent, type Lookup } from "./guarded-agent.ts";
import { type HeaderFields, readHeaderFields } from "./header-fields.ts";
import { orAborted } from "./or-aborted.ts";
import { type BodyLimits, readBody } from "./read-body.ts";
import { toFetchError } from "./to-fetch-error.ts";
import { parseWebAddress } from "./web-address.ts";

/** How long and how much one fetch may take. */
export interface FetchLimits extends BodyLimits {
  /** For one address: its name, the connection, the last byte. Where it redirects to has as long. */
  readonly timeoutMs: number;
  /** From asking one address until the head of its answer. */
  readonly firstByteTimeoutMs: number;
  readonly maxRedirects: number;
}

/** What a fetch may do; `fetchLimits` hold where nothing else is said. */
export interface FetchOptions extends Partial<FetchLimits> {
  /** Hosts, IP addresses and ranges that may be fetched though they are not public; see `parseAllowList`. */
  readonly allow?: readonly string[];
  /** An address where those who run a site can read or ask who asks; none is told where it is left out. */
  readonly contact?: string | null;
  /** The system's resolver unless given. */
  readonly lookup?: Lookup;
}

/** What one request asks for. */
export interface GetOptions {
  readonly signal?: AbortSignal;
  /** What is wanted, as the Accept header says it. */
  readonly accept?: string;
  /** Accept-Language, If-Modified-Since and If-None-Match; others are not sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Each request is made in it, those of redirects too. It starts at once unless said otherwise. */
  readonly turn?: Turn;
}

/** Makes a request to an address when it may be made, or throws; waiting counts for no limit. */
export type Turn = <T>(address: string, request: () => Promise<T>) => Promise<T>;

/** An answer, whatever its status. */
export interface Fetched {
  readonly status: number;
  /** Where the answer came from, behind all redirects. */
  readonly address: string;
  /** Where to ask from now on: the same, if all redirects to it were permanent; null where there were none. */
  readonly permanentAddress: string | null;
  readonly headers: HeaderFields;
  /** Unpacked, in the charset it was sent; empty unless the status is 2xx: what else a server says is not read. */
  readonly body: Uint8Array;
}

/** The only way to the network. Sends no cookies and no credentials, and keeps none. */
export interface GuardedFetch {
  /** @throws FetchError for whatever is not an answer. */
  get(address: string, options?: GetOptions): Promise<Fetched>;
  /** Ends the connections that were kept. */
  close(): Promise<void>;
}

/** What holds unless options say otherwise. */
export const fetchLimits: FetchLimits = {
  timeoutMs: 30_000,
  firstByteTimeoutMs: 15_000,
  maxRedirects: 5,
  maxBytes: 10_000_000,
  maxExpandedBytes: 20_000_000,
};

/** What robots.txt calls us. */
export const robotName = "Rashomon";

/** What all requests have in common. */
interface Asking {
  readonly agent: Agent;
  readonly allow: AllowList;
  readonly limits: FetchLimits;
  readonly userAgent: string;
}

/**
 * Creates the way to the network. Every address is checked, every redirect, and what each name resolves to.
 *
 * @throws UserError where an entry of `allow` cannot be understood.
 */
export function createFetch(options: FetchOptions = {}): GuardedFetch {
  const limits: FetchLimits = { ...fetchLimits, ...options };
  const allow = parseAllowList(options.allow ?? []);
  const lookup: Lookup = options.lookup ?? ((host) => lookupName(host, { all: true }));
  const agent = createGuardedAgent({ allow, lookup, connectTimeoutMs: limits.firstByteTimeoutMs });
  const contact = options.contact?.replace(/[^\x21-\x7e]+/g, " ").trim();
  const userAgent = `${robotName}/0.1${contact ? ` (+${contact})` : ""}`;
  const asking: Asking = { agent, allow, limits, userAgent };
  return { get: (address, wish = {}) => get(address, wish, asking), close: () => agent.destroy() };
}

async function get(address: string, wish: GetOptions, asking: Asking): Promise<Fetched> {
  const { allow, limits } = asking;
  const { turn = (_, request) => request() } = wish;
  const stop = createStop(wish.signal, address);
  const hops: number[] = [];
  let url = address;
  try {
    for (;;) {
      const parsed = parseWebAddress(url, allow);
      url = parsed.href;
      const answer = await turn(url, () => visit(parsed, wish, asking, stop));
      if (answer.kind === "answer") return { ...answer.fetched, permanentAddress: settle(hops, url) };
      if (hops.push(answer.status) > limits.maxRedirects) throw tooManyRedirects(address, limits);
      url = answer.to;
    }
  } catch (error) {
    throw toFetchError(url, stop.signal.aborted ? stop.signal.reason : error);
  } finally {
    stop.end();
  }
}

/** What one address answers. */
type Visit =
  | { readonly kind: "redirect"; readonly status: number; readonly to: string }
  | { readonly kind: "answer"; readonly fetched: Omit<Fetched, "permanentAddress"> };

async function visit(url: URL, wish: GetOptions, asking: Asking, stop: Stop): Promise<Visit> {
  const { limits } = asking;
  const slow = `did not send all within ${seconds(limits.timeoutMs)}; ${later}`;
  const done = stop.within(limits.timeoutMs, url.href, slow);
  try {
    // A server may end a kept connection as it is used again; then nobody was asked.
    const response = await ask(url, wish, asking, stop).catch((error: unknown) => {
      if (stop.signal.aborted || toFetchError(url.href, error).kind !== "interrupted") throw error;
      return ask(url, wish, asking, stop);
    });
    const to = readLocation(response, url);
    if (to === null) return { kind: "answer", fetched: await toFetched(url, response, limits) };
    discard(response);
    return { kind: "redirect", status: response.statusCode, to };
  } finally {
    done();
  }
}

/** One request and the head of its answer. */
async function ask(
  url: URL,
  wish: GetOptions,
  { agent, limits, userAgent }: Asking,
  stop: Stop,
): Promise<Dispatcher.ResponseData> {
  const slow = `did not answer within ${seconds(limits.firstByteTimeoutMs)}; ${later}`;
  const answered = stop.within(limits.firstByteTimeoutMs, url.href, slow);
  const request = agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: "GET",
    headers: {
      ...keepSendable(wish.headers ?? {}),
      accept: wish.accept ?? "*/*",
      "accept-encoding": "gzip, deflate, br",
      "user-agent": userAgent,
    },
    signal: stop.signal,
    // Ours cover names and connections as well.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const response = await orAborted(request, stop.signal);
  answered();
  return response;
}

const later = "try again later";
const permanent: readonly number[] = [301, 308];
const redirecting: readonly number[] = [301, 302, 303, 307, 308];
const sendable: ReadonlySet<string> = new Set(["accept-language", "if-modified-since", "if-none-match"]);

/** What a server once said may hold anything; what HTTP cannot carry is not sent back to it. */
function keepSendable(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) => sendable.has(name.toLowerCase()) && /^[\t\x20-\x7e\x80-\xff]+$/.test(value),
  );
  return Object.fromEntries(kept);
}

/** Where redirects led to, if they were all for good. */
function settle(hops: readonly number[], url: string): string | null {
  return hops.length > 0 && hops.every((hop) => permanent.includes(hop)) ? url : null;
}

/** Where a redirect leads to; null where the answer is none. */
function readLocation(response: Dispatcher.ResponseData, from: URL): string | null {
  if (!redirecting.includes(response.statusCode)) return null;
  const location = readHeaderFields(response.headers).get("location")?.trim();
  if (location) return URL.parse(location, from.href)?.href ?? location;
  discard(response);
  throw new FetchError("redirects", from.href, "redirects without saying where to; open it in a browser");
}

function tooManyRedirects(address: string, { maxRedirects }: FetchLimits): FetchError {
  return new FetchError(
    "redirects",
    address,
    `redirects more than ${maxRedirects} times; open it in a browser`,
  );
}

async function toFetched(
  url: URL,
  response: Dispatcher.ResponseData,
  limits: FetchLimits,
): Promise<Omit<Fetched, "permanentAddress">> {
  const { statusCode: status } = response;
  const headers = readHeaderFields(response.headers);
  const isRead = (status >= 200 && status < 300) || status === 304;
  if (!isRead) discard(response);
  const packed = {
    chunks: response.body,
    encoding: headers.get("content-encoding"),
    length: headers.get("content-length"),
  };
  return {
    status,
    address: url.href,
    headers,
    body: isRead ? await readBody(url.href, packed, limits) : new Uint8Array(),
  };
}

/** Reads no further, and takes no notice of what that breaks. */
function discard({ body }: Dispatcher.ResponseData): void {
  body.on("error", () => undefined).destroy();
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
