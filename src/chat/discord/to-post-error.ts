import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { PostError } from "../post-error.ts";

/** What to do about an error that Discord answers with every time: by code, else by HTTP status. */
const REMEDIES: Readonly<Record<number, string>> = {
  10003: "choose a channel that exists",
  10004: "invite the bot again with the link that `rashomon discord invite` prints",
  50001:
    "let the bot see the channel, or invite it again with the link that `rashomon discord invite` prints",
  50013: "let the bot send messages in the channel",
  50083: "choose a channel that is not archived",
  40060: "choose another channel",
  40067: "let posts of the forum go without a tag",
  160006: "archive some threads of the server: it has as many as it may",
  401: "set DISCORD_TOKEN to the token that the bot's page shows",
  403: "let the bot see the channel and send messages there",
  404: "choose a channel that exists",
};

/**
 * What a failed request to Discord means. A 4xx was not carried out; a lost answer, a time-out or a server's failure
 * may have been.
 */
export function toPostError(error: unknown, what: string): PostError {
  if (error instanceof PostError) return error;
  if (error instanceof RateLimitError)
    return new PostError(`${what}: Discord asks to wait`, { kind: "later", retryAfterMs: error.retryAfter });
  const { status, code } = readAnswer(error);
  if (status === 429)
    return new PostError(`${what}: Discord asks to wait`, { kind: "later", retryAfterMs: 30_000 });
  if (status !== null && status >= 400 && status < 500) {
    const remedy = (code === null ? undefined : REMEDIES[code]) ?? REMEDIES[status];
    const answer = error instanceof Error ? error.message : `${status}`;
    return new PostError(`${what}: Discord answers “${answer}”${remedy === undefined ? "" : `; ${remedy}`}`, {
      kind: "refused",
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new PostError(`${what}: the answer was lost (${reason})`, { kind: "unclear" });
}

function readAnswer(error: unknown): { readonly status: number | null; readonly code: number | null } {
  if (error instanceof DiscordAPIError)
    return { status: error.status, code: typeof error.code === "number" ? error.code : null };
  return { status: error instanceof HTTPError ? error.status : null, code: null };
}
