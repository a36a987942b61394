import type { Message } from "../../src/chat/message.ts";
import type { Platform, PostRef, Rendered } from "../../src/chat/platform.ts";
import { PostError, type PostOutcome } from "../../src/chat/post-error.ts";
import type { Clock } from "../../src/deliver/clock.ts";

/** What goes wrong with one call. A post that lands does so in the channel, whatever its sender is told. */
export type Fault =
  | { readonly kind: "none" }
  /** The answer comes so much later. */
  | { readonly kind: "slow"; readonly ms: number }
  /** The request never arrives. */
  | { readonly kind: "lost-before" }
  /** It arrives so much later, but the answer does not. */
  | { readonly kind: "lost-after"; readonly landsAfterMs: number }
  /** As before, and nobody is told: the call only ends when it is given up. */
  | { readonly kind: "hangs"; readonly lands: boolean }
  /** It waits in a queue of the connection until it is given up, and never leaves it. */
  | { readonly kind: "queued" }
  | { readonly kind: "limited"; readonly retryAfterMs: number }
  | { readonly kind: "refused" }
  /** An error that nobody thought of. */
  | { readonly kind: "breaks" };

/** A post as the readers of the channel see it. */
export interface FaultyPost {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly replyTo: string | null;
}

/** A chat that exists in memory, and never notices that it was given the same post twice. */
export interface FaultyChat {
  /** A connection to it, as each process makes its own. */
  readonly connect: () => Platform;
  readonly posts: (channel: string) => readonly FaultyPost[];
}

/** What makes it faulty. */
interface Faultiness {
  readonly clock: Clock;
  /** What goes wrong with the next call. */
  readonly nextFault: () => Fault;
  /** Does it know what was posted to it? */
  readonly tells: boolean;
}

const never = new AbortController().signal;

/** A chat as bad as wished for. Its messages have a post for each story; from the third on they go into a thread. */
export function createFaultyChat({ clock, nextFault, tells }: Faultiness): FaultyChat {
  const channels = new Map<string, FaultyPost[]>();
  const postsOf = (channel: string) => channels.get(channel) ?? [];
  let count = 0;

  function land(channel: string, post: Omit<FaultyPost, "id">): PostRef {
    count += 1;
    const id = `post ${count}`;
    channels.set(channel, [...postsOf(channel), { id, ...post }]);
    return { channel, id };
  }

  const connect = (): Platform => ({
    name: "faulty",
    render: splitByStory,
    post: async ({ channel, body, key, replyTo }, signal) => {
      if (signal.aborted) throw failed("stopped before it began", { kind: "later", retryAfterMs: 0 });
      const post = { key, text: (body as { text: string }).text, replyTo: replyTo?.id ?? null };
      return carryOut({ clock, signal }, nextFault(), () => land(channel, post));
    },
    annotate: (body, { story, text }) => {
      const head = JSON.stringify(story);
      const { text: told } = body as { text: string };
      return told.includes(head) ? { text: told.replace(head, () => `${head} (${text})`) } : null;
    },
    edit: async ({ channel, id }, { body }, signal) =>
      carryOut({ clock, signal }, nextFault(), () => {
        const { text } = body as { text: string };
        channels.set(
          channel,
          postsOf(channel).map((post) => (post.id === id ? { ...post, text } : post)),
        );
      }),
    findPosted: async ({ channel, keys, replyTo }, signal) =>
      carryOut({ clock, signal }, nextFault(), () => {
        const found = postsOf(channel).filter(
          (post) => keys.includes(post.key) && post.replyTo === (replyTo?.id ?? null),
        );
        return tells ? new Map(found.map(({ key, id }) => [key, { channel, id }])) : null;
      }),
    disconnect: async () => {},
  });
  return { connect, posts: postsOf };
}

async function carryOut<T>(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  fault: Fault,
  act: () => T,
): Promise<T> {
  switch (fault.kind) {
    case "none":
      return act();
    case "slow":
      await clock.sleep(fault.ms, never);
      return act();
    case "lost-before":
      throw failed("the connection was lost", { kind: "unclear" });
    case "lost-after":
      if (fault.landsAfterMs === 0) act();
      else void clock.sleep(fault.landsAfterMs, never).then(act);
      throw failed("the answer was lost", { kind: "unclear" });
    case "hangs":
      if (fault.lands) act();
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      throw failed("given up", { kind: "unclear" });
    case "queued":
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      throw failed("given up before it was sent", { kind: "later", retryAfterMs: 0 });
    case "limited":
      throw failed("too many posts; wait", { kind: "later", retryAfterMs: fault.retryAfterMs });
    case "refused":
      throw failed("the channel is archived; take it out of the archive", { kind: "refused" });
    case "breaks":
      throw new TypeError("undefined is not a function");
  }
}

/** A post for each story, the first with what comes before them; from the third on in the thread. */
export function splitByStory({ blocks, notification }: Message): readonly [Rendered, ...Rendered[]] {
  const texts: string[] = [notification];
  for (const block of blocks) {
    const text = JSON.stringify(block);
    if (block.kind === "story") texts.push(text);
    else texts.push(`${texts.pop()!}\n${text}`);
  }
  const [first, ...others] = texts.map((text, i) => ({ body: { text }, inThread: i >= 2 }));
  return [first!, ...others];
}

function failed(message: string, outcome: PostOutcome): PostError {
  return new PostError(message, outcome);
}
