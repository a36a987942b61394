import { LogLevel, type types, webApi } from "@slack/bolt";

/** Slack's Web API, as far as posting needs it. */
export type SlackClient = webApi.WebClient;

/** How Slack is reached. */
export interface SlackClientOptions {
  /** Of the bot: `xoxb-…`. */
  readonly token: string;
  /** Where the Web API is, with a slash at its end; Slack's own if undefined. */
  readonly apiUrl?: string | undefined;
  /** Carries requests in the place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** An answer that takes longer counts as lost. */
const TIMEOUT_MS = 10_000;

/**
 * What every client of Slack is made with: a request is sent once. The SDK would send it again when an answer is lost,
 * which posts twice, and one "too many requests" would hold up all channels of a token.
 */
export function slackClientOptions({ apiUrl, fetch }: Omit<SlackClientOptions, "token">) {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    logLevel: LogLevel.ERROR,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    ...(fetch === undefined ? {} : { fetch }),
  };
}

/** A client for one workspace. */
export function createSlackClient({ token, ...how }: SlackClientOptions): SlackClient {
  return new webApi.WebClient(token, slackClientOptions(how));
}

/** Blocks as the client's types want them. */
export type SlackBlocks = (types.KnownBlock | types.Block)[];
