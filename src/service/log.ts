/** Writes down one event: what happened, in a few words that stay the same, and the facts of this time. */
export type Log = (level: LogLevel, event: string, facts?: Facts) => void;

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Plain JSON values; never the text of an article above "debug", never a secret. */
export type Facts = Readonly<Record<string, unknown>>;
