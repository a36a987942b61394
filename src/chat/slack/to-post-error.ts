import { webApi } from "@slack/bolt";
import { PostError } from "../post-error.ts";

/** What to do about an error that Slack answers with every time, until somebody does it. */
const REMEDIES: Readonly<Record<string, string>> = {
  channel_not_found: "choose a channel that exists; in a private one type /invite @Rashomon",
  not_in_channel: "type /invite @Rashomon in the channel",
  is_archived: "choose a channel that is not archived",
  missing_scope: "install the app again from the manifest that `rashomon slack manifest` prints",
  no_permission: "install the app again from the manifest that `rashomon slack manifest` prints",
  restricted_action: "ask those who manage the workspace to let the app post there",
  restricted_action_read_only_channel: "ask those who manage the workspace to let the app post there",
  restricted_action_thread_only_channel: "choose a channel in which the app may begin a thread",
  team_access_not_granted: "ask those who manage the organization to let the app into the workspace",
  ekm_access_denied: "ask those who manage the workspace to let the app post there",
  account_inactive: "install the app again, and set its new token",
  invalid_auth: "set SLACK_BOT_TOKEN to the token that the app's page shows",
  not_authed: "set SLACK_BOT_TOKEN to the token that the app's page shows",
  token_expired: "install the app again, and set its new token",
  token_revoked: "install the app again, and set its new token",
  org_login_required: "ask those who manage the organization; it is being moved",
};

/** Errors by which Slack says that it did not do it, and may later. */
const PASSING: readonly string[] = [
  "ratelimited",
  "rate_limited",
  "message_limit_exceeded",
  "service_unavailable",
  "team_added_to_org",
];
const PASSING_RETRY_MS = 30_000;

/**
 * What a failed call of Slack means. An error that Slack names was not carried out; a lost answer, a time-out or a
 * server's failure may have been.
 */
export function toPostError(error: unknown, what: string): PostError {
  if (error instanceof PostError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError) {
    const seconds = error.retryAfter;
    return new PostError(`${what}: Slack asks to wait for ${seconds} s`, {
      kind: "later",
      retryAfterMs: seconds * 1000,
    });
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const name = error.data.error;
    if (PASSING.includes(name))
      return new PostError(`${what}: Slack answers ${name}`, {
        kind: "later",
        retryAfterMs: PASSING_RETRY_MS,
      });
    // Slack could not tell whether it did it.
    if (name === "internal_error" || name === "fatal_error" || name === "request_timeout")
      return new PostError(`${what}: Slack answers ${name}`, { kind: "unclear" });
    const remedy = REMEDIES[name];
    return new PostError(`${what}: Slack answers ${name}${remedy === undefined ? "" : `; ${remedy}`}`, {
      kind: "refused",
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new PostError(`${what}: the answer was lost (${reason})`, { kind: "unclear" });
}
