import type { Message } from "./message.ts";

/**
 * Where digests are read: a chat, a folder, a terminal. Each has a pure renderer, a way to post, and a way to find
 * out what became of a post whose answer was lost.
 */
export interface Platform {
  /** "slack", "discord", "files", "terminal". */
  readonly name: string;
  /** The message as what is posted, in order, each within the platform's limits. Pure; plain JSON values. */
  render(message: Message): readonly [Rendered, ...Rendered[]];
  /**
   * When the signal is aborted it rejects at once, and what was not sent yet never is. A post arrives within twenty
   * seconds of the call or never, so that it can be asked after then.
   *
   * @throws PostError which says whether it was posted, and whether to try again; any other error leaves that open.
   */
  post(post: Post, signal: AbortSignal): Promise<PostRef>;
  /** Puts another body in the place of one that was posted. @throws PostError */
  edit(ref: PostRef, body: PostBody, signal: AbortSignal): Promise<void>;
  /**
   * Which of these keys were posted to the channel since a time (ISO 8601); null where the platform cannot tell, and
   * nothing may be posted a second time. @throws PostError
   */
  findPosted(
    wanted: { readonly channel: string; readonly keys: readonly string[]; readonly since: string },
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, PostRef> | null>;
  disconnect(): Promise<void>;
}

/** One post of a message. */
export interface Rendered {
  readonly body: PostBody;
  /** It belongs into the thread of the message's first post. */
  readonly inThread: boolean;
}

/** What a platform posts, in its own form; a JSON value that is stored before it is sent. */
export type PostBody = unknown;

export interface Post {
  readonly channel: string;
  readonly body: PostBody;
  /** Names this post for good: by it the platform finds it again. Letters, digits, `-`, `_`; at most 25. */
  readonly key: string;
  /** The post into whose thread it goes. */
  readonly replyTo: PostRef | null;
}

/** Where a post can be found again. */
export interface PostRef {
  readonly channel: string;
  /** The platform's own id of it. */
  readonly id: string;
}
