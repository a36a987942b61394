import type { BotReport } from "../chat/discord/check-bot.ts";
import type { Config } from "../config/config.ts";
import type { Finding, Patient } from "./check.ts";
import { checkUnconfigured, notLookedAt } from "./check-unconfigured.ts";
import { readKnownConfig } from "./read-known-config.ts";
import { scheduledChannels } from "./scheduled-channels.ts";
import { toWrong } from "./to-wrong.ts";

const platforms = ["discord", "discord-embeds"];

/** Does Discord take the bot's token, is it in a server, and can it see where digests are to be posted? */
export async function checkDiscord(patient: Patient): Promise<readonly Finding[]> {
  const config = readKnownConfig(patient.environment);
  if (config === null) return notLookedAt;
  const { discord } = config;
  if (discord === null) {
    const setUp = "set DISCORD_TOKEN in .env";
    return checkUnconfigured(patient, platforms, { none: "no bot is configured", setUp });
  }
  const { checkBot } = await import("../chat/discord/check-bot.ts");
  const { token, apiUrl, guildId } = discord;
  const channels = await scheduledChannels(patient.data, platforms);
  const report = await checkBot({ token, apiUrl: apiUrl ?? undefined }, channels, guildId);
  return [...describe(report), ...describeAccess(report, config)];
}

function describe({ name, failure, servers, hasCommands, unseen }: BotReport): readonly Finding[] {
  if (name === null)
    return [toWrong(failure ?? "", { otherwise: "see whether this machine reaches Discord, and try again" })];
  const invite = "take it into one: discord invite prints the link";
  return [
    servers === 0
      ? { kind: "note", what: `${name} is in no server`, remedy: invite }
      : { kind: "ok", what: `${name} is in ${servers} ${servers === 1 ? "server" : "servers"}` },
    ...(hasCommands
      ? []
      : [{ kind: "note", what: "its commands are not registered", remedy: "start the service" } as const]),
    ...unseen.map((what) =>
      toWrong(what, { otherwise: "choose another channel", or: "remove its schedule: schedules remove ID" }),
    ),
  ];
}

/** Those who manage a server look after the newsroom that it has. */
function describeAccess({ isPublic }: BotReport, { workspaces }: Config): readonly Finding[] {
  if (!isPublic || workspaces === "each") return [];
  const what = "anybody can take it into a server of theirs, and then change what this newsroom reads";
  const remedy =
    "switch Public Bot off on the bot's page, or give every server its own: RASHOMON_WORKSPACES=each";
  return [{ kind: "note", what, remedy }];
}
