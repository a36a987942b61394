import type { BotReport } from "../chat/discord/check-bot.ts";
import type { DiscordConfig } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import { UserError } from "../news/user-error.ts";
import type { Finding, Patient } from "./check.ts";
import { scheduledChannels } from "./scheduled-channels.ts";

/** Does Discord take the bot's token, is it in a server, and can it see where digests are to be posted? */
export async function checkDiscord({ environment, data }: Patient): Promise<readonly Finding[]> {
  const config = readDiscordConfig(environment);
  if (config === null) return [{ kind: "ok", what: "no bot is configured" }];
  const { checkBot } = await import("../chat/discord/check-bot.ts");
  const { token, apiUrl, guildId } = config;
  const channels = await scheduledChannels(data, ["discord", "discord-embeds"]);
  return describe(await checkBot({ token, apiUrl: apiUrl ?? undefined }, channels, guildId));
}

function describe({ name, failure, servers, hasCommands, unseen }: BotReport): readonly Finding[] {
  if (name === null)
    return [{ kind: "wrong", what: failure ?? "", remedy: "until then nothing is posted there" }];
  const invite = "take it into one: discord invite prints the link";
  return [
    servers === 0
      ? { kind: "note", what: `${name} is in no server`, remedy: invite }
      : { kind: "ok", what: `${name} is in ${servers} ${servers === 1 ? "server" : "servers"}` },
    ...(hasCommands
      ? []
      : [{ kind: "note", what: "its commands are not registered", remedy: "start the service" } as const]),
    ...unseen.map(
      (what): Finding => ({ kind: "wrong", what, remedy: "or remove its schedule: schedules remove ID" }),
    ),
  ];
}

/** What is wrong with the configuration is told by its own check. */
function readDiscordConfig(environment: Patient["environment"]): DiscordConfig | null {
  try {
    return readConfig(environment).config.discord;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
