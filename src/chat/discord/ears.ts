import type { ChatHost } from "../chat.ts";
import type { Staff } from "../commands/rank-of.ts";

/** What hears people on Discord, and whom it asks. */
export interface Ears {
  readonly host: Pick<ChatHost, "answer" | "suggestStories" | "findDigestOf" | "findPlatformOf">;
  readonly staff: Staff;
  /** The workspace of a server; null: of a conversation outside of servers. */
  readonly workspaceOf: (server: string | null) => string;
  /** Ends what takes longer than somebody who types waits for. */
  readonly wait: (ms: number) => Promise<void>;
  readonly log: DiscordLog;
}

/** Writes down what happened, for those who run the newsroom. */
export type DiscordLog = (
  level: "info" | "warn" | "error",
  event: string,
  facts?: Readonly<Record<string, unknown>>,
) => void;
