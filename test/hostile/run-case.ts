import { toPosts as toDiscord } from "../../src/chat/discord/to-posts.ts";
import { toMarkdown } from "../../src/chat/files/to-markdown.ts";
import { renderDigest } from "../../src/chat/render-digest.ts";
import { toPosts as toSlack } from "../../src/chat/slack/to-posts.ts";
import { toText } from "../../src/chat/terminal/to-text.ts";
import { webLink } from "../../src/chat/web-link.ts";
import { createAsking } from "../../src/models/create-asking.ts";
import type { Model } from "../../src/models/model.ts";
import type { Digest } from "../../src/news/digest.ts";
import { defaultDigestOptions } from "../../src/news/digest-options.ts";
import { improveDigest } from "../../src/newsroom/improve-digest.ts";
import { poll } from "../../src/polling/poll.ts";
import { createWeb } from "../../src/polling/web.ts";
import { makeDigest } from "../../src/publish/make-digest.ts";
import { openStore } from "../../src/store/open-store.ts";
import { addSources, listSources } from "../../src/store/sources.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { createModelMemory } from "../models/create-model-memory.ts";
import { settingsFor } from "../models/mock-model.ts";

/** Where a case has been set up. */
export interface Setting {
  /** For the store. */
  readonly data: string;
  readonly folder: string;
  readonly feeds: readonly string[];
  /** The site's host, the only private one that may be asked. */
  readonly host: string;
}

/** All that came of a case. */
export interface Outcome {
  readonly digest: Digest;
  readonly slack: readonly unknown[];
  readonly discord: readonly unknown[];
  readonly markdown: string;
  readonly terminal: string;
  /** Of the articles, as far as they are safe: what may be linked to. */
  readonly links: readonly string[];
  /** Everything that a model was sent. */
  readonly asked: string;
  /** What could not be read, a line each. */
  readonly problems: readonly string[];
  /** Names of what objects have that had nothing before. */
  readonly polluted: readonly string[];
  /** Of the thread that did all this. */
  readonly cpuMs: number;
}

const now = Date.parse("2026-03-09T12:00:00Z");

/** The whole way from files, feeds and pages to posts, with a model that is told everything and answers nothing. */
export async function runCase(setting: Setting): Promise<Outcome> {
  const startedAt = process.threadCpuUsage();
  const store = await openStore(setting.data);
  try {
    const workspace = inWorkspace(store, "local");
    const read = await takeIn(setting, workspace);
    const told: string[] = [];
    const digest = await publish(workspace, told);
    const message = renderDigest(digest);
    const { user, system } = process.threadCpuUsage(startedAt);
    return {
      digest,
      slack: toSlack(message).map(({ body }) => body),
      discord: toDiscord(message).map(({ body }) => body),
      markdown: toMarkdown(message),
      terminal: toText(message, { width: 100 }),
      links: await linksOf(workspace),
      asked: told.join("\n"),
      problems: [...read, ...digest.problems.map(({ subject, message: text }) => `${subject} ${text}`)],
      polluted: Object.keys(Object.getPrototypeOf({})),
      cpuMs: (user + system) / 1000,
    };
  } finally {
    await store.destroy();
  }
}

async function takeIn({ folder, feeds, host }: Setting, workspace: Workspace): Promise<readonly string[]> {
  const settings = { name: null, page: null, fullText: true, allow: [] };
  const sources = [
    ...feeds.map((address) => ({ ...settings, kind: "feed" as const, address })),
    { ...settings, kind: "folder" as const, address: folder },
  ];
  await addSources(workspace, sources, new Date(now).toISOString());
  const web = createWeb({ allow: [host], now: () => now, timeoutMs: 20_000, firstByteTimeoutMs: 15_000 });
  try {
    const due = await listSources(workspace);
    const { problems } = await poll(due, workspace, { ...effects, random: () => 0, web });
    const states = await listSources(workspace);
    return [
      ...problems.map(({ subject, message }) => `${subject} ${message}`),
      ...states.flatMap(({ address, health }) =>
        health.reason === null ? [] : `${address} ${health.reason}`,
      ),
    ];
  } finally {
    await web.close();
  }
}

async function publish(workspace: Workspace, told: string[]): Promise<Digest> {
  const listening: Model = {
    name: "listener",
    server: "none",
    complete: async ({ turns }) => {
      told.push(...turns.filter(({ role }) => role !== "system").map(({ text }) => text));
      return { text: "{}", tokens: { read: 1, written: 1 } };
    },
  };
  const world = { now: () => now, random: Math.random, sleep: async () => {} };
  const asking = createAsking(listening, createModelMemory(), world);
  const improver = { settings: settingsFor("http://none.invalid"), asking, longestWaitMs: 60_000 };
  const slot = { dueAt: new Date(now).toISOString(), postedAt: new Date(now).toISOString(), zone: "UTC" };
  const readers = {
    schedule: null,
    newsBegin: { since: new Date(now - 24 * 3_600_000).toISOString(), lastArticle: null },
    options: { ...defaultDigestOptions, maxStories: 20 },
    slot,
    followed: new Set<string>(),
  };
  const { digest } = await makeDigest(workspace, readers, {
    ...effects,
    improve: (offline, chosen, given) => improveDigest(offline, improver, given, chosen),
  });
  return digest;
}

const effects = { now: () => now, signal: new AbortController().signal, onProgress: () => {} };

async function linksOf({ store }: Workspace): Promise<readonly string[]> {
  const rows = await store.selectFrom("revisions").select("url").distinct().execute();
  return rows.flatMap(({ url }) => webLink(url) ?? []);
}
