import type { z } from "zod";
import { UserError } from "../news/user-error.ts";
import { type Config, toConfig } from "./config.ts";
import { type ConfigKey, configSchema } from "./config-schema.ts";
import { findConflicts } from "./find-conflicts.ts";
import { findUnknownKeys } from "./find-unknown-keys.ts";

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Issue = z.core.$ZodIssue;

/** A configuration, and what in it is probably not meant so. */
export interface ReadConfig {
  readonly config: Config;
  readonly warnings: readonly string[];
}

/**
 * Reads the configuration. A variable that is blank counts as left out.
 *
 * @throws UserError with all mistakes at once: the variable, what it is, what is wanted. No secret is in it.
 */
export function readConfig(environment: Environment): ReadConfig {
  const set = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value.trim() === "" ? [] : [[name, value.trim()]],
    ),
  );
  const parsed = configSchema.safeParse(set);
  const mistakes = [
    ...(parsed.error?.issues ?? []).map((issue) => describeMistake(issue, set)),
    ...findConflicts((key) => set[key] !== undefined),
    ...(parsed.success ? findDisorder(toConfig(parsed.data)) : []),
  ];
  const warnings = findUnknownKeys(Object.keys(set), Object.keys(configSchema.shape));
  if (mistakes.length > 0 || !parsed.success) {
    const lines = [...mistakes, ...warnings].join("\n  ");
    throw new UserError(`the configuration (environment and .env) is wrong:\n  ${lines}`);
  }
  return { config: toConfig(parsed.data), warnings };
}

function describeMistake({ path, message }: Issue, set: Environment): string {
  const key = path[0] as ConfigKey;
  const { wanted, isSecret } = configSchema.shape[key].meta() ?? {};
  const seen = isSecret === true ? redact(set[key]) : `'${set[key]}'`;
  return wanted === undefined ? `${key}: ${message}` : `${key} is ${seen}; wanted: ${wanted}`;
}

/** The kind of a token is no secret, and often the mistake. */
function redact(secret = ""): string {
  const [kind] = /^(?:xox[a-z]-|xapp-|sk-)/.exec(secret) ?? [""];
  return `'${kind}…' (${secret.length} characters)`;
}

function findDisorder({ polling: { usualMs, longestMs } }: Config): readonly string[] {
  if (usualMs <= longestMs) return [];
  return ["RASHOMON_POLL_MINUTES is more than RASHOMON_POLL_MAX_MINUTES; wanted: at most as much"];
}
