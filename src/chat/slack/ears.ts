import type { ChatHost } from "../chat.ts";
import type { Reply } from "../commands/invocation.ts";
import { tell } from "../commands/reply-with.ts";
import type { SlackClient } from "./slack-client.ts";
import { type Doorkeeper, type Origin, toInvocation, type Wish } from "./to-invocation.ts";

/** Writes down one event and its facts. */
export type SlackLog = (
  level: "debug" | "info" | "warn" | "error",
  event: string,
  facts?: Readonly<Record<string, unknown>>,
) => void;

/** What is needed to hear people on Slack. */
export interface Ears extends Doorkeeper {
  readonly host: Pick<ChatHost, "answer" | "findDigestOf" | "readOverview" | "removeInstallation">;
  readonly log: SlackLog;
}

/** The reply to a wish; whatever happens, there is one. */
export async function answerWish(
  wish: Wish,
  origin: Origin,
  client: SlackClient,
  ears: Ears,
): Promise<Reply> {
  try {
    return await ears.host.answer(await toInvocation(wish, origin, client, ears));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    ears.log("error", "a person could not be answered on Slack", { command: wish.command, message });
    return tell("That failed on our side, and has been noted. Try again in a minute.");
  }
}
