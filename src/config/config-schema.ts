import { z } from "zod";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { parseZone } from "../schedule/parse-zone.ts";
import {
  choiceField,
  countField,
  listField,
  numberField,
  parsedField,
  patternField,
  secretField,
  wanting,
} from "./field.ts";
import { machineTimeZone } from "./machine-time-zone.ts";
import { parsePrices } from "./parse-prices.ts";

const anything = /./;
const webAddress = /^https?:\/\/[^\s/]/;
const dollars = (usual: number) => numberField(0, 1_000_000, usual);

/** Every variable that is heeded, by its name; `.env.example` tells people what each is for. */
export const configSchema = z.object({
  RASHOMON_DATA: wanting("a folder", z.string().default("data")),
  RASHOMON_DIGESTS: patternField(anything, "a folder"),
  RASHOMON_RETENTION_DAYS: countField(1, 3650, 30),
  RASHOMON_WORKSPACES: choiceField(["one", "each"]),
  RASHOMON_EDITORS: listField("people as slack:U012AB3CD or discord:80351110224678912"),
  RASHOMON_MANAGERS: listField("people as slack:U012AB3CD or discord:80351110224678912"),

  RASHOMON_POLL_MINUTES: numberField(1, 1440, 15),
  RASHOMON_POLL_MAX_MINUTES: numberField(1, 10_080, 1440),
  RASHOMON_ALLOW: listField("hosts, IP addresses or ranges as 10.0.0.0/8"),
  RASHOMON_CONTACT: patternField(/^(https?:\/\/|mailto:)\S+$/, "an address as https://… or mailto:…"),

  RASHOMON_SCHEDULE: parsedField("weekdays 08:00", (text) => parseSchedule(text, "UTC").text),
  RASHOMON_ZONE: parsedField(machineTimeZone(), parseZone),
  RASHOMON_GRACE_HOURS: numberField(0, 168, 6),
  RASHOMON_UPDATE_MINUTES: numberField(0, 1440, 10),
  RASHOMON_MAX_STORIES: countField(1, 200, 10),
  RASHOMON_MIN_ACCOUNTS: countField(1, 100, 1),
  RASHOMON_INCLUDE: listField("topics or keywords"),
  RASHOMON_MUTE: listField("topics or keywords"),
  RASHOMON_LANGUAGE: patternField(/^[a-z]{2,3}$/, "a language as en"),
  RASHOMON_WHEN_EMPTY: choiceField(["quiet", "say-so"]),

  RASHOMON_LOG_LEVEL: choiceField(["info", "debug", "warn", "error", "silent"]),
  RASHOMON_LOG_FORMAT: choiceField(["auto", "text", "json"]),
  RASHOMON_HEALTH_PORT: countField(1, 65_535, null),

  SLACK_BOT_TOKEN: secretField(/^xoxb-\S+$/, "a bot token, which begins with xoxb-"),
  SLACK_APP_TOKEN: secretField(/^xapp-\S+$/, "an app-level token, which begins with xapp-"),
  SLACK_SIGNING_SECRET: secretField(/^\S{16,}$/, "the app's signing secret"),
  SLACK_CLIENT_ID: patternField(/^\d+\.\d+$/, "the app's client ID, as 1234567890.1234567890"),
  SLACK_CLIENT_SECRET: secretField(/^\S{16,}$/, "the app's client secret"),
  SLACK_STATE_SECRET: secretField(/^\S{16,}$/, "at least 16 characters that nobody can guess"),
  SLACK_ENCRYPTION_KEY: secretField(/^[\da-f]{64}$/i, "64 hexadecimal digits, as from: openssl rand -hex 32"),
  SLACK_API_URL: patternField(webAddress, "the address of a Web API, as https://slack.com/api/"),
  SLACK_PORT: countField(1, 65_535, 3000),

  DISCORD_TOKEN: secretField(/^\S{50,}$/, "the bot's token"),
  DISCORD_APPLICATION_ID: patternField(/^\d{17,20}$/, "an application ID of 17 to 20 digits"),
  DISCORD_GUILD_ID: patternField(/^\d{17,20}$/, "a server ID of 17 to 20 digits"),
  DISCORD_API_URL: patternField(webAddress, "the address of a REST interface, as https://discord.com/api"),

  OPENAI_API_KEY: secretField(/^\S+$/, "a key without spaces"),
  OPENAI_BASE_URL: patternField(webAddress, "an address as http://localhost:11434/v1"),
  OPENAI_MODEL: patternField(anything, "the name of a model"),
  RASHOMON_MODEL_TIMEOUT_SECONDS: numberField(1, 3600, 60),
  RASHOMON_MODEL_PRICES: wanting(
    "prices as 'gpt-x=0.25/2, other=0/0': US dollars for a million tokens read / written",
    z.string().default("").transform(parsePrices),
  ),
  RASHOMON_BUDGET_STORY: dollars(0.05),
  RASHOMON_BUDGET_DIGEST: dollars(0.5),
  RASHOMON_BUDGET_DAY: dollars(2),
  RASHOMON_BUDGET_MONTH: dollars(20),
});

/** The name of a variable that is heeded. */
export type ConfigKey = keyof typeof configSchema.shape;

/** What the variables say, each read by itself. */
export type ConfigValues = z.infer<typeof configSchema>;
