import type { ConfigKey } from "./config-schema.ts";

/** A variable that makes no sense without one of others. */
interface Need {
  readonly key: ConfigKey;
  readonly oneOf: readonly ConfigKey[];
  readonly why: string;
}

const oauth = [
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "SLACK_STATE_SECRET",
  "SLACK_ENCRYPTION_KEY",
] as const;

const needs: readonly Need[] = [
  {
    key: "SLACK_BOT_TOKEN",
    oneOf: ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"],
    why: "Slack is heard through a socket with the first, or over HTTP with the second",
  },
  { key: "SLACK_APP_TOKEN", oneOf: ["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"], why: "it cannot post by itself" },
  {
    key: "SLACK_SIGNING_SECRET",
    oneOf: ["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"],
    why: "it cannot post by itself",
  },
  ...oauth.flatMap((key) =>
    oauth
      .filter((other) => other !== key)
      .map((other) => ({ key, oneOf: [other], why: "teams install the app with all four" })),
  ),
  {
    key: "SLACK_CLIENT_ID",
    oneOf: ["SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN"],
    why: "the app that teams install has to hear them",
  },
  {
    key: "SLACK_API_URL",
    oneOf: ["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"],
    why: "it is asked for a bot or for teams",
  },
  { key: "DISCORD_APPLICATION_ID", oneOf: ["DISCORD_TOKEN"], why: "it cannot connect by itself" },
  { key: "DISCORD_API_URL", oneOf: ["DISCORD_TOKEN"], why: "it is asked for a bot" },
  { key: "DISCORD_GUILD_ID", oneOf: ["DISCORD_TOKEN"], why: "it cannot connect by itself" },
  { key: "OPENAI_MODEL", oneOf: ["OPENAI_API_KEY", "OPENAI_BASE_URL"], why: "a model has to be reached" },
  { key: "OPENAI_BASE_URL", oneOf: ["OPENAI_MODEL"], why: "each server has models of its own" },
];

/** What does not go together among the variables that are set: a line for each, without any value. */
export function findConflicts(isSet: (key: ConfigKey) => boolean): readonly string[] {
  return needs
    .filter(({ key, oneOf }) => isSet(key) && !oneOf.some(isSet))
    .map(({ key, oneOf, why }) => `${key} is set; wanted with it: ${oneOf.join(" or ")} (${why})`);
}
