import { pino } from "pino";
import { formatLogLine } from "./format-log-line.ts";
import type { Log, LogLevel } from "./log.ts";

export interface LogOptions {
  readonly level: LogLevel | "silent";
  /** Text for a person, or a line of JSON an event. */
  readonly format: "text" | "json";
  readonly colour: boolean;
  /** Told to nobody, wherever they stand. */
  readonly secrets: readonly string[];
  /** Takes one line, without its end. */
  readonly write: (line: string) => unknown;
}

/** Names of facts that are secret whatever they are. */
const secretFacts = ["token", "secret", "password", "authorization", "apiKey"];

/** A log whose every line is one event. */
export function createLog({ level, format, colour, secrets, write }: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: "event",
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secretFacts.flatMap((name) => [name, `*.${name}`]), censor: "[secret]" },
    },
    {
      write: (json: string) => {
        const line = withoutSecrets(json.trimEnd(), secrets);
        write(format === "json" ? line : formatLogLine(line, colour));
      },
    },
  );
  return (eventLevel, event, facts = {}) => logger[eventLevel](facts, event);
}

/** Also where another's error message quotes one. */
function withoutSecrets(line: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line);
}
