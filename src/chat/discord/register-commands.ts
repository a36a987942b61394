import { type REST, Routes } from "discord.js";
import type { ApplicationCommand } from "./to-application-commands.ts";

/** Whose commands they are, and in which server; null: in all. */
export interface Registration {
  readonly applicationId: string;
  readonly guildId: string | null;
}

/** Registers the commands, all at once and only where Discord has others. True where it had. */
export async function registerCommands(
  rest: REST,
  commands: readonly ApplicationCommand[],
  registration: Registration,
): Promise<boolean> {
  // Where it cannot be told they are registered again, which changes nothing if they are the same.
  if (await hasCommands(rest, commands, registration).catch(() => false)) return false;
  await rest.put(routeOf(registration), { body: commands });
  return true;
}

/** Are just these commands registered? */
export async function hasCommands(
  rest: REST,
  commands: readonly ApplicationCommand[],
  registration: Registration,
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = (await rest.get(routeOf(registration), { query })) as readonly unknown[];
  return listOf(registered) === listOf(commands);
}

function routeOf({ applicationId, guildId }: Registration): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** What may be left out, and what is meant then. Discord leaves out and adds differently than we do. */
const usual = {
  description: "",
  name_localizations: {},
  description_localizations: {},
  options: [],
  choices: [],
  required: false,
  autocomplete: false,
  default_member_permissions: null,
  contexts: null,
  integration_types: [0],
  min_value: null,
  max_length: null,
} as const;
const told = ["type", "name", "value", ...Object.keys(usual)];

/** Commands as a text that is the same for the same commands, in whatever order and form they are given. */
function listOf(commands: readonly unknown[]): string {
  return JSON.stringify(commands.map(describe).sort());
}

function describe(command: unknown): string {
  return JSON.stringify(canonical(command as Readonly<Record<string, unknown>>));
}

function canonical(part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    told.map((key) => {
      const value = part[key] ?? usual[key as keyof typeof usual];
      if (key === "options" || key === "choices")
        return [key, (value as readonly Readonly<Record<string, unknown>>[]).map(canonical)];
      if (key.endsWith("_localizations")) return [key, Object.entries(value as object).sort()];
      return [key, value];
    }),
  );
}
