import type { Message, StoryBlock } from "./message.ts";

/** How a platform shows messages. Pure; plain JSON values. */
export interface Renderer {
  /** "slack", "discord", "files", "terminal". */
  readonly name: string;
  /** The message as what is posted, in order, each within the platform's limits. */
  render(message: Message): readonly [Rendered, ...Rendered[]];
  /**
   * A body with one line more below the headline of a story, and otherwise as it is. Null where it does not begin that
   * story or has no room for the line, and where nothing that was posted can be changed.
   */
  annotate(body: PostBody, note: StoryNote): PostBody | null;
}

/**
 * Where digests are read: a chat, a folder, a terminal. Each has a pure renderer, a way to post, and a way to find
 * out what became of a post whose answer was lost.
 */
export interface Platform extends Renderer {
  /**
   * When the signal is aborted it rejects at once, and what was not sent yet never is. A post arrives within twenty
   * seconds of the call or never, so that it can be asked after then.
   *
   * @throws PostError which says whether it was posted, and whether to try again; any other error leaves that open.
   */
  post(post: Post, signal: AbortSignal): Promise<PostRef>;
  /** Puts another body in the place of one that was posted; twice is as good as once. @throws PostError */
  edit(ref: PostRef, change: PostChange, signal: AbortSignal): Promise<void>;
  /**
   * Which of these keys were posted; null where the platform cannot tell, and nothing may be posted a second time.
   * @throws PostError
   */
  findPosted(wanted: WantedPosts, signal: AbortSignal): Promise<ReadonlyMap<string, PostRef> | null>;
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

/** What is put in the place of a post. */
export interface PostChange {
  readonly body: PostBody;
  /** Under which it was posted, and by which it is found as before. */
  readonly key: string;
}

/** What is looked for, and where. */
export interface WantedPosts {
  readonly channel: string;
  readonly keys: readonly string[];
  /** ISO 8601. */
  readonly since: string;
  /** The post in whose thread they would be, however old that is; null: in the channel itself. */
  readonly replyTo: PostRef | null;
}

/** What became of a story since it was posted, in one line. */
export interface StoryNote {
  /** The story as its message has it. */
  readonly story: StoryBlock;
  readonly text: string;
}

/** Where a post can be found again. */
export interface PostRef {
  readonly channel: string;
  /** The platform's own id of it. */
  readonly id: string;
}
