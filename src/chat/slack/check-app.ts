import type { webApi } from "@slack/bolt";
import { createSlackClient, type SlackClient } from "./slack-client.ts";
import { slackScopes } from "./slack-scopes.ts";
import { toPostError } from "./to-post-error.ts";

/** How Slack is asked about the app. */
export interface CheckedApp {
  readonly botToken: string;
  readonly appToken: string | null;
  readonly apiUrl: string | null;
  /** Those of its schedules. */
  readonly channels: readonly string[];
}

/** What Slack says of the app. */
export interface AppReport {
  /** The workspace, as people see it; null where the bot's token is not taken. */
  readonly team: string | null;
  /** Why it is not, with what to do. */
  readonly failure: string | null;
  /** Why it cannot be heard through a socket, with what to do; null where it can, or is heard otherwise. */
  readonly unheard: string | null;
  readonly missingScopes: readonly string[];
  /** Scopes that it may do without. */
  readonly missingOptional: readonly string[];
  /** Channels that cannot be posted to, each with what to do. */
  readonly closed: readonly string[];
}

/** Asks Slack whether the app can do its work; posts and changes nothing. */
export async function checkApp({ botToken, appToken, apiUrl, channels }: CheckedApp): Promise<AppReport> {
  const how = { apiUrl: apiUrl ?? undefined };
  const client = createSlackClient({ token: botToken, ...how });
  const unheard =
    appToken === null ? null : await findUnheard(createSlackClient({ token: appToken, ...how }));
  try {
    const { team, response_metadata: metadata } = await client.auth.test();
    const granted = (metadata as webApi.WebAPICallResult["response_metadata"])?.scopes ?? null;
    const missing = (scopes: readonly string[]) =>
      granted === null ? [] : scopes.filter((scope) => !granted.includes(scope));
    return {
      ...{ team: team ?? "a workspace", failure: null, unheard },
      missingScopes: missing(slackScopes.needed),
      missingOptional: missing(slackScopes.optional),
      closed: await findClosed(client, channels),
    };
  } catch (error) {
    const failure = toPostError(error, "asking Slack who the bot is").message;
    return { team: null, failure, unheard, missingScopes: [], missingOptional: [], closed: [] };
  }
}

async function findUnheard(client: SlackClient): Promise<string | null> {
  try {
    await client.apps.connections.open({});
    return null;
  } catch (error) {
    const { message, outcome } = toPostError(error, "opening a socket with SLACK_APP_TOKEN");
    if (outcome.kind !== "refused") return message;
    // What Slack says of a token is said of the bot's elsewhere.
    const remedy = "make an app-level token with connections:write on the app's page, and set it";
    return `${message.split("; ")[0]}; ${remedy}`;
  }
}

async function findClosed(client: SlackClient, channels: readonly string[]): Promise<readonly string[]> {
  const closed: string[] = [];
  for (const channel of channels) {
    try {
      const { channel: found } = await client.conversations.info({ channel });
      const name = `#${found?.name ?? channel}`;
      if (found?.is_archived === true) closed.push(`${name} is archived; choose another channel`);
      else if (found?.is_member === false)
        closed.push(`the app is not in ${name}; type /invite @rashomon there`);
    } catch (error) {
      closed.push(toPostError(error, `the channel ${channel}`).message);
    }
  }
  return closed;
}
