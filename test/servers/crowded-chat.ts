import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Platform } from "../../src/chat/platform.ts";
import { PostError } from "../../src/chat/post-error.ts";
import { splitByStory } from "../contracts/faulty-platform.ts";
import { createRandom } from "../create-random.ts";

/** A chat in a process of its own: what its clients have sent arrives, whatever becomes of them. */
export interface CrowdedChat {
  readonly origin: string;
  /** The keys of the posts of a channel, in the order in which they arrived. */
  readonly keys: (channel: string) => readonly string[];
  readonly close: () => Promise<void>;
}

interface ArrivedPost {
  readonly channel: string;
  readonly key: string;
}

/** No post takes longer than this to arrive. */
export const slowestArrivalMs = 60;

/** Listens on the loopback. Some posts arrive late, some are turned away, some answers never come. */
export async function startCrowdedChat(seed: number): Promise<CrowdedChat> {
  const random = createRandom(seed);
  const posts: ArrivedPost[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "GET") return void response.end(JSON.stringify(posts));
    const post = JSON.parse(await readAll(request)) as ArrivedPost;
    const luck = random();
    if (luck < 0.1) return void response.writeHead(429).end();
    if (luck < 0.2) return void request.socket.destroy();
    await wait(random() * slowestArrivalMs);
    posts.push(post);
    await wait(random() * slowestArrivalMs);
    if (luck < 0.3) request.socket.destroy();
    else response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys: (channel) => posts.filter((post) => post.channel === channel).map(({ key }) => key),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A connection to it. */
export function connectToCrowdedChat(origin: string): Platform {
  return {
    name: "crowded",
    render: splitByStory,
    post: async ({ channel, key }, signal) => {
      const answer = await ask(origin, { method: "POST", body: JSON.stringify({ channel, key }), signal });
      if (answer.status === 429) throw new PostError("too many posts", { kind: "later", retryAfterMs: 0 });
      return { channel, id: key };
    },
    annotate: () => null,
    edit: async () => {},
    findPosted: async ({ channel, keys }, signal) => {
      const posts = (await (await ask(origin, { signal })).json()) as readonly ArrivedPost[];
      const found = posts.filter((post) => post.channel === channel && keys.includes(post.key));
      return new Map(found.map(({ key }) => [key, { channel, id: key }]));
    },
    disconnect: async () => {},
  };
}

async function ask(origin: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(origin, init);
  } catch (error) {
    throw new PostError(`the chat did not answer: ${String(error)}`, { kind: "unclear" });
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
