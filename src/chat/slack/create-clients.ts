import { PostError } from "../post-error.ts";
import type { SlackSettings } from "./create-slack-app.ts";
import { findSlackInstallation, type InstallationKeeper } from "./installation-store.ts";
import { createSlackClient, type SlackClient } from "./slack-client.ts";
import type { ClientOf } from "./slack-platform.ts";

/** The clients of teams: that of the configured token, or each with the token of its installation. */
export function createClients(
  { botToken, oauth, apiUrl, fetch }: SlackSettings,
  keeper: InstallationKeeper,
): ClientOf {
  const clients = new Map<string, SlackClient>();
  const clientWith = (token: string): SlackClient => {
    const client = clients.get(token) ?? createSlackClient({ token, apiUrl: apiUrl ?? undefined, fetch });
    clients.set(token, client);
    return client;
  };
  return async (team) => {
    if (oauth === null) {
      if (botToken !== null) return clientWith(botToken);
      throw refused("no token is configured for Slack; set SLACK_BOT_TOKEN");
    }
    if (team === null)
      throw refused("the channel of a schedule has to be written as TEAM/CHANNEL: T012AB3CD/C012AB3CD");
    const installation = await findSlackInstallation(team, keeper, oauth.encryptionKey);
    const token = installation?.bot?.token;
    if (token === undefined)
      throw refused(
        `the team ${team} has not installed the app, or has removed it; somebody there has to install it`,
      );
    return clientWith(token);
  };
}

function refused(what: string): PostError {
  return new PostError(what, { kind: "refused" });
}
