import type { Invocation, Reply } from "./commands/invocation.ts";
import type { Message } from "./message.ts";
import type { PostRef } from "./platform.ts";
import type { Choice } from "./render-choice.ts";

/** A chat in which people ask, besides that digests are posted there. */
export interface Chat {
  /** Of its platform. */
  readonly name: string;
  /**
   * Hears people and answers them until the signal is aborted.
   *
   * @throws Error where it cannot connect, which says what to do.
   */
  readonly listen: (signal: AbortSignal) => Promise<void>;
  /** Tells those who look after the newsroom of a channel, each alone. */
  readonly tellManagers: (message: Message, channel: string) => Promise<void>;
}

/** What a chat asks of the newsroom. Everything given and taken is JSON, so that it may stand in another thread. */
export interface ChatHost {
  /** @throws UserError which is shown to the one who asked. */
  readonly answer: (invocation: Invocation) => Promise<Reply>;
  /** Stories that may be meant by what somebody has typed so far; the newest where that is nothing. */
  readonly suggestStories: (workspace: string, typed: string) => Promise<readonly Choice[]>;
  /** The digest that a post is of; null where it is of none. */
  readonly findDigestOf: (platform: string, post: PostRef) => Promise<number | null>;
  /** By which of several platforms a channel gets its digests; null: by none yet. */
  readonly findPlatformOf: (
    workspace: string,
    channel: string,
    platforms: readonly string[],
  ) => Promise<string | null>;
  readonly readOverview: (workspace: string) => Promise<Overview>;
  /** The installation of a team, sealed, or whatever else a platform keeps under a name; null where there is none. */
  readonly findInstallation: (platform: string, name: string) => Promise<string | null>;
  readonly saveInstallation: (platform: string, name: string, sealed: string) => Promise<void>;
  readonly removeInstallation: (platform: string, name: string) => Promise<void>;
}

/** How a newsroom is, for those who read its digests. Times are ISO 8601. */
export interface Overview {
  readonly schedules: readonly {
    readonly id: number;
    /** "weekdays at 08:00, Europe/Berlin" */
    readonly when: string;
    readonly platform: string;
    readonly channel: string;
    readonly isPaused: boolean;
    readonly nextDueAt: string | null;
  }[];
  /** Channels that take no more digests, and why. */
  readonly closed: readonly {
    readonly platform: string;
    readonly channel: string;
    readonly reason: string;
  }[];
  readonly sources: {
    readonly count: number;
    /** Those that cannot be read. */
    readonly unwell: readonly { readonly name: string; readonly reason: string }[];
  };
  readonly lastDigestAt: string | null;
}
