import { pino } from "pino";
import { formatLogLine } from "./format-log-line.ts";
import type { Facts, Log, LogLevel } from "./log.ts";

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
  // The event stands before its facts; what is not known is left out.
  return (eventLevel, event, facts = {}) => logger[eventLevel]({ event, ...withoutNulls(facts) });
}

function withoutNulls(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** Also where another's error message quotes one, as it is or as part of an address. */
function withoutSecrets(line: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [
    ...[secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)],
  ]);
  return forms.reduce((text, form) => text.replaceAll(form, "[secret]"), line);
}
