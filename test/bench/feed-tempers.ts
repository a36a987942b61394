import type { Reply } from "../servers/scripted-server.ts";

/** How a feed behaves, and of a hundred hosts how many have such feeds only. */
interface Temper {
  readonly hosts: number;
  /** What becomes of the feed when it is polled. */
  readonly health: "ok" | "failing" | "gone" | "moved";
  readonly replies: (feed: GrownFeed, other: GrownFeed) => Reply | readonly Reply[];
}

/** What a feed holds when it is asked for the first time, and then. */
export interface GrownFeed {
  readonly address: string;
  readonly path: string;
  readonly first: string;
  readonly later: string;
}

const answer = (body: string, more: object = {}): Reply => ({ kind: "answer", body, ...more });
const failing = { hosts: 1, health: "failing" } as const;

/** A hundred hosts in the middle of the web. */
export const tempers = {
  steady: { hosts: 50, health: "ok", replies: ({ first }) => answer(first, { etag: '"1"' }) },
  growing: {
    hosts: 14,
    health: "ok",
    replies: ({ first, later }) => [answer(first, { etag: '"1"' }), answer(later, { etag: '"2"' })],
  },
  packed: { hosts: 4, health: "ok", replies: ({ first }) => answer(first, { encoding: "gzip" }) },
  truncated: { hosts: 2, health: "ok", replies: ({ first }) => answer(first.slice(0, -200)) },
  slow: { hosts: 6, health: "ok", replies: ({ first }) => answer(first, { delayMs: 1_500 }) },
  dripping: {
    hosts: 2,
    health: "ok",
    replies: ({ first }) => answer(first, { drip: { bytes: Math.ceil(first.length / 20), everyMs: 100 } }),
  },
  redirecting: { hosts: 4, health: "ok", replies: (_, { address }) => ({ kind: "redirect", to: address }) },
  moving: {
    hosts: 2,
    health: "moved",
    replies: (_, { address }) => ({ kind: "redirect", to: address, status: 301 }),
  },
  turning: { ...failing, replies: ({ path }) => ({ kind: "redirect", to: path }) },
  silent: { ...failing, hosts: 4, replies: () => ({ kind: "hang", at: "headers" }) },
  stalling: { ...failing, hosts: 2, replies: () => ({ kind: "hang", at: "body" }) },
  resetting: { ...failing, replies: () => ({ kind: "reset" }) },
  babbling: { ...failing, replies: () => ({ kind: "raw", bytes: "220 mail.example ESMTP\r\n" }) },
  pages: { ...failing, hosts: 2, replies: () => answer("<!doctype html><title>No feed</title>") },
  bombs: { ...failing, replies: () => ({ kind: "bomb", encoding: "gzip", expandedBytes: 30_000_000 }) },
  busy: { ...failing, replies: () => answer("", { status: 429, headers: { "retry-after": "60" } }) },
  overloaded: { ...failing, replies: () => answer("", { status: 503 }) },
  lost: { ...failing, replies: () => answer("", { status: 404 }) },
  gone: { hosts: 1, health: "gone", replies: () => answer("", { status: 410 }) },
} as const satisfies Record<string, Temper>;

export type TemperName = keyof typeof tempers;
