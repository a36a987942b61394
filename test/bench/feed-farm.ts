import { clusterArticles } from "../../src/cluster/cluster-articles.ts";
import { readAll } from "../../src/newsroom/read-all.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { type SampleEntry, sampleFeed } from "../polling/sample-feed.ts";
import { type Script, type ScriptedServer, startScriptedServer } from "../servers/scripted-server.ts";
import { streamArticles } from "./article-stream.ts";
import { type GrownFeed, type TemperName, tempers } from "./feed-tempers.ts";

/** A feed on a farm. */
export interface FarmedFeed {
  readonly address: string;
  readonly temper: TemperName;
}

export interface FeedFarm {
  readonly feeds: readonly FarmedFeed[];
  close(): Promise<void>;
}

/** How large a farm is, and how new its articles are. */
export interface FarmWish {
  readonly hosts: number;
  readonly feedsPerHost: number;
  readonly entriesPerFeed: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Serves invented feeds of all tempers, each host a port of the loopback interface. Their articles are the sample
 * newsroom's stories with every name, place and number swapped, each story spread over several feeds.
 */
export async function startFarm({ hosts, feedsPerHost, entriesPerFeed, now }: FarmWish): Promise<FeedFarm> {
  const entries = await inventEntries(hosts * feedsPerHost * (entriesPerFeed + 1), now);
  const order = (Object.keys(tempers) as TemperName[]).flatMap((name) =>
    Array.from({ length: tempers[name].hosts }, () => name),
  );
  const scripts = Array.from({ length: hosts }, (): Record<string, Script[string]> => ({}));
  const servers: ScriptedServer[] = [];
  for (const script of scripts) servers.push(await startScriptedServer(script));
  const grown = servers.map(({ origin }, host) =>
    Array.from({ length: feedsPerHost }, (_, feed): GrownFeed => {
      const number = host * feedsPerHost + feed;
      const own = entries.filter((_, i) => i % (hosts * feedsPerHost) === number);
      const path = `/feed-${feed}`;
      return { address: origin + path, path, first: sampleFeed(own.slice(1)), later: sampleFeed(own) };
    }),
  );
  const feeds = grown.flatMap((ofHost, host) => {
    // Spread, so that a small farm has some of each.
    const temper = order[Math.floor((host * order.length) / hosts)]!;
    return ofHost.map((feed, i): FarmedFeed => {
      scripts[host]![feed.path] = tempers[temper].replies(feed, grown[0]![i]!);
      return { address: feed.address, temper };
    });
  });
  const close = async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
  return { feeds, close };
}

async function inventEntries(count: number, now: number): Promise<readonly SampleEntry[]> {
  const newsroom = new URL("../fixtures/newsroom", import.meta.url).pathname;
  const effects = { now: () => now, signal: new AbortController().signal, onProgress: () => {} };
  const { articles } = await readAll([folderSource(newsroom)], effects);
  const stories = clusterArticles(articles).map((story) => story.articles);
  return [...streamArticles(stories, count, 1)].map(({ article: { title, text } }, i) => ({
    title: escapeXml(title),
    text: escapeXml(text),
    link: `https://paper.example/news/${i}`,
    guid: `news-${i}`,
    date: new Date(now - (i % 1_440) * 60_000).toUTCString(),
  }));
}

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
