import { REST, type RESTOptions } from "discord.js";

/** How Discord's REST interface is reached. */
export interface RestOptions {
  /** Of the bot. */
  readonly token: string;
  /** Where it is; Discord's own if undefined. */
  readonly apiUrl?: string | undefined;
  /** Carries requests in the place of the library's own client. */
  readonly makeRequest?: RESTOptions["makeRequest"] | undefined;
}

/** An answer that takes longer counts as lost. */
const TIMEOUT_MS = 10_000;
/** Shorter waits that Discord asks for are spent in the library's queue. */
const MOST_WAIT_MS = 5_000;

/** What every client of Discord is made with: a request is sent once; the outbox decides about a second. */
export function restOptions({ apiUrl, makeRequest }: Omit<RestOptions, "token">) {
  return {
    version: "10",
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: ({ timeToReset }: { readonly timeToReset: number }) => timeToReset > MOST_WAIT_MS,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    ...(makeRequest === undefined ? {} : { makeRequest }),
  };
}

/** A client of the REST interface alone. */
export function createRest({ token, ...how }: RestOptions): REST {
  return new REST(restOptions(how)).setToken(token);
}
