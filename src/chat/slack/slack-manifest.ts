import type { webApi } from "@slack/bolt";
import type { ChatCommand } from "../commands/chat-command.ts";
import { slackNames } from "./slack-names.ts";
import { slackScopes } from "./slack-scopes.ts";

/** The app's manifest, as Slack's own types have it. */
export type SlackManifest = Exclude<webApi.AppsManifestCreateArguments["manifest"], string>;

/** What depends on how the app is reached. */
export interface ManifestOptions {
  /** The public address of the app, as https://news.example; null: Socket Mode, which needs none. */
  readonly publicUrl: string | null;
}

/** What an app for Slack is created from: its commands are those of the table, its scopes the least. */
export function slackManifest(
  commands: readonly ChatCommand[],
  { publicUrl }: ManifestOptions,
): SlackManifest {
  const isSocket = publicUrl === null;
  const url = isSocket ? undefined : `${publicUrl}/slack/events`;
  const reached = url === undefined ? {} : { request_url: url };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Rashomon",
      description: "What happened, in cited sentences, and where the sources disagree.",
      background_color: "#264653",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: true,
      },
      bot_user: { display_name: "rashomon", always_online: true },
      shortcuts: [
        {
          type: "message",
          name: "Ask about this story",
          callback_id: slackNames.shortcut,
          description: "Asks a question about a story of this digest",
        },
      ],
      slash_commands: [...commands.map(toSlashCommand), helpCommand].map((command) => ({
        ...command,
        should_escape: false,
        ...(url === undefined ? {} : { url }),
      })),
    },
    oauth_config: {
      scopes: {
        bot: [...slackScopes.needed, ...slackScopes.optional],
        bot_optional: [...slackScopes.optional],
      },
      ...(isSocket ? {} : { redirect_urls: [`${publicUrl}/slack/oauth_redirect`] }),
    },
    settings: {
      event_subscriptions: { ...reached, bot_events: [...slackNames.events] },
      interactivity: { is_enabled: true, ...reached },
      org_deploy_enabled: false,
      socket_mode_enabled: isSocket,
      token_rotation_enabled: false,
    },
  };
}

function toSlashCommand({ name, help, forms }: ChatCommand) {
  const hints = forms.map(({ usage }) => usage.replace(`/${name}`, "").trim()).filter((hint) => hint !== "");
  return { command: `/${name}`, description: help, usage_hint: hints.join(" | ").slice(0, 1000) };
}

const helpCommand = {
  command: `/${slackNames.command}`,
  description: "Lists what can be typed.",
  usage_hint: "help",
};
