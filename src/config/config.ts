import type { DigestOptions } from "../news/digest-options.ts";
import type { ConfigValues } from "./config-schema.ts";
import type { Price } from "./parse-prices.ts";

/** All that can be configured, read and checked. Folders are as they were given. */
export interface Config {
  /** The folder of the store. */
  readonly data: string;
  /** Where digests are written as Markdown files. */
  readonly digests: string;
  readonly retentionDays: number;
  /** "one": the command line, Slack and Discord share a newsroom; "each": every team and server has its own. */
  readonly workspaces: "one" | "each";
  /** Who may correct stories, as `slack:U012AB3CD`; empty: everybody. */
  readonly editors: readonly string[];
  /** Who may change schedules and sources, besides whom the platform itself names. */
  readonly managers: readonly string[];
  readonly polling: PollingConfig;
  readonly schedule: ScheduleConfig;
  readonly log: LogConfig;
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
  readonly model: ModelConfig | null;
  /** On the loopback interface; null: none. */
  readonly healthPort: number | null;
}

/** How sources are asked. */
export interface PollingConfig {
  readonly usualMs: number;
  /** However long a source says that nothing will be new. */
  readonly longestMs: number;
  /** Hosts and ranges that may be asked though they are not public. */
  readonly allow: readonly string[];
  /** Where those who run a site can read who asks. */
  readonly contact: string | null;
}

/** What holds for a schedule that says nothing else. */
export interface ScheduleConfig {
  readonly when: string;
  readonly zone: string;
  /** So late a missed digest is still posted. */
  readonly graceMs: number;
  /** So often it is looked for changes in stories that were told, to reply to their digest; null: digests tell them. */
  readonly updateEveryMs: number | null;
  readonly options: DigestOptions;
}

export interface LogConfig {
  readonly level: ConfigValues["RASHOMON_LOG_LEVEL"];
  /** "auto": text for a person at a terminal, JSON elsewhere. */
  readonly format: ConfigValues["RASHOMON_LOG_FORMAT"];
}

export interface SlackConfig {
  /** Null where teams install the app. */
  readonly botToken: string | null;
  /** With it Slack is heard through a socket. */
  readonly appToken: string | null;
  /** With it Slack is heard over HTTP. */
  readonly signingSecret: string | null;
  readonly oauth: SlackOAuthConfig | null;
  readonly port: number;
  /** Another Web API than Slack's own, as that of a proxy; ends with a slash. */
  readonly apiUrl: string | null;
}

/** What many teams install the app with. */
export interface SlackOAuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** 64 hexadecimal digits. */
  readonly encryptionKey: string;
}

export interface DiscordConfig {
  readonly token: string;
  readonly applicationId: string | null;
  /** The server in which commands are registered; null: in all. */
  readonly guildId: string | null;
  /** Another REST interface than Discord's own, as that of a proxy. */
  readonly apiUrl: string | null;
}

export interface ModelConfig {
  readonly apiKey: string | null;
  readonly baseUrl: string | null;
  readonly model: string;
  readonly timeoutMs: number;
  /** US dollars by name of model; a model that is not in it costs nothing. */
  readonly prices: Readonly<Record<string, Price>>;
  /** US dollars; 0: never. */
  readonly budgets: {
    readonly story: number;
    readonly digest: number;
    readonly day: number;
    readonly month: number;
  };
}

const minuteMs = 60_000;
const usualModel = "gpt-5-mini";

/** The configuration in our own words. */
export function toConfig(values: ConfigValues): Config {
  return {
    data: values.RASHOMON_DATA,
    digests: values.RASHOMON_DIGESTS ?? `${values.RASHOMON_DATA}/digests`,
    retentionDays: values.RASHOMON_RETENTION_DAYS,
    workspaces: values.RASHOMON_WORKSPACES,
    editors: values.RASHOMON_EDITORS,
    managers: values.RASHOMON_MANAGERS,
    polling: {
      usualMs: values.RASHOMON_POLL_MINUTES * minuteMs,
      longestMs: values.RASHOMON_POLL_MAX_MINUTES * minuteMs,
      allow: values.RASHOMON_ALLOW,
      contact: values.RASHOMON_CONTACT,
    },
    schedule: toScheduleConfig(values),
    log: { level: values.RASHOMON_LOG_LEVEL, format: values.RASHOMON_LOG_FORMAT },
    slack: toSlackConfig(values),
    discord: toDiscordConfig(values),
    model: toModelConfig(values),
    healthPort: values.RASHOMON_HEALTH_PORT,
  };
}

function toScheduleConfig(values: ConfigValues): ScheduleConfig {
  return {
    when: values.RASHOMON_SCHEDULE,
    zone: values.RASHOMON_ZONE,
    graceMs: values.RASHOMON_GRACE_HOURS * 60 * minuteMs,
    updateEveryMs: values.RASHOMON_UPDATE_MINUTES === 0 ? null : values.RASHOMON_UPDATE_MINUTES * minuteMs,
    options: {
      maxStories: values.RASHOMON_MAX_STORIES,
      minAccounts: values.RASHOMON_MIN_ACCOUNTS,
      include: values.RASHOMON_INCLUDE,
      mute: values.RASHOMON_MUTE,
      language: values.RASHOMON_LANGUAGE,
      quietWhenEmpty: values.RASHOMON_WHEN_EMPTY === "quiet",
    },
  };
}

function toSlackConfig(values: ConfigValues): SlackConfig | null {
  const oauth = toSlackOAuthConfig(values);
  if (values.SLACK_BOT_TOKEN === null && oauth === null) return null;
  return {
    botToken: values.SLACK_BOT_TOKEN,
    appToken: values.SLACK_APP_TOKEN,
    signingSecret: values.SLACK_SIGNING_SECRET,
    oauth,
    port: values.SLACK_PORT,
    apiUrl: values.SLACK_API_URL?.replace(/\/*$/, "/") ?? null,
  };
}

function toSlackOAuthConfig(values: ConfigValues): SlackOAuthConfig | null {
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    SLACK_ENCRYPTION_KEY: encryptionKey,
  } = values;
  if (clientId === null || clientSecret === null || stateSecret === null || encryptionKey === null)
    return null;
  return { clientId, clientSecret, stateSecret, encryptionKey };
}

function toDiscordConfig(values: ConfigValues): DiscordConfig | null {
  if (values.DISCORD_TOKEN === null) return null;
  return {
    token: values.DISCORD_TOKEN,
    applicationId: values.DISCORD_APPLICATION_ID,
    guildId: values.DISCORD_GUILD_ID,
    apiUrl: values.DISCORD_API_URL?.replace(/\/+$/, "") ?? null,
  };
}

function toModelConfig(values: ConfigValues): ModelConfig | null {
  if (values.OPENAI_API_KEY === null && values.OPENAI_BASE_URL === null) return null;
  return {
    apiKey: values.OPENAI_API_KEY,
    baseUrl: values.OPENAI_BASE_URL,
    model: values.OPENAI_MODEL ?? usualModel,
    timeoutMs: values.RASHOMON_MODEL_TIMEOUT_SECONDS * 1000,
    prices: values.RASHOMON_MODEL_PRICES,
    budgets: {
      story: values.RASHOMON_BUDGET_STORY,
      digest: values.RASHOMON_BUDGET_DIGEST,
      day: values.RASHOMON_BUDGET_DAY,
      month: values.RASHOMON_BUDGET_MONTH,
    },
  };
}
