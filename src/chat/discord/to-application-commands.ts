import {
  askAboutMessage,
  commandDescriptions,
  optionDescriptions,
  partNames,
  type Translated,
} from "./descriptions-lexicon.ts";
import type { DiscordCommand, DiscordForm, DiscordOption } from "./discord-commands.ts";

/** A command as Discord registers it: https://discord.com/developers/docs/interactions/application-commands */
export interface ApplicationCommand {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string;
  readonly description_localizations?: Localizations;
  readonly options?: readonly ApplicationCommandOption[];
  readonly default_member_permissions: string | null;
  /** Where it can be used, and for whom it can be installed; only of commands that all servers have. */
  readonly contexts?: readonly number[];
  readonly integration_types?: readonly number[];
}

export interface ApplicationCommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Localizations;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly min_value?: number;
  readonly max_length?: number;
  readonly choices?: readonly {
    readonly name: string;
    readonly name_localizations: Localizations;
    readonly value: string;
  }[];
  readonly options?: readonly ApplicationCommandOption[];
}

type Localizations = Readonly<Record<string, string>>;

const CHAT_INPUT = 1;
const MESSAGE = 3;
const types = { subcommand: 1, words: 3, number: 4, story: 3, part: 3, share: 5 } as const;
const MANAGE_GUILD = "32";
const ON_SERVERS = [0];
const EVERYWHERE = [0, 1, 2];
const FOR_SERVERS = [0];
const FOR_BOTH = [0, 1];
/** More than this is a text, and no question or name. */
const MOST_WORDS = 500;

/**
 * The commands as they are registered, with one in the menu of every message.
 *
 * @param inOneServer they are registered in one server, where Discord knows neither contexts nor installations.
 */
export function toApplicationCommands(
  commands: readonly DiscordCommand[],
  inOneServer: boolean,
): readonly ApplicationCommand[] {
  const placed = (isPersonal: boolean) =>
    inOneServer
      ? {}
      : {
          contexts: isPersonal ? EVERYWHERE : ON_SERVERS,
          integration_types: isPersonal ? FOR_BOTH : FOR_SERVERS,
        };
  return [
    ...commands.map(({ name, isForManagers, isPersonal, forms }) => ({
      type: CHAT_INPUT,
      name,
      ...describe(commandDescriptions[name]!),
      options: forms.flatMap((form) => toOptions(name, form)),
      default_member_permissions: isForManagers ? MANAGE_GUILD : null,
      ...placed(isPersonal),
    })),
    {
      type: MESSAGE,
      name: askAboutMessage.en,
      name_localizations: localize(askAboutMessage),
      default_member_permissions: null,
      ...placed(true),
    },
  ];
}

function toOptions(name: string, { subcommand, options }: DiscordForm): readonly ApplicationCommandOption[] {
  // What is required comes first; the argument has its own order.
  const sorted = [...options].sort((a, b) => Number(b.isRequired) - Number(a.isRequired)).map(toOption);
  if (subcommand === null) return sorted;
  const described = describe(commandDescriptions[`${name} ${subcommand}`]!);
  return [{ type: types.subcommand, name: subcommand, ...described, options: sorted }];
}

function toOption({ name, kind, isRequired }: DiscordOption): ApplicationCommandOption {
  return {
    type: types[kind],
    name,
    ...describe(optionDescriptions[name]!),
    required: isRequired,
    ...(kind === "words" || kind === "story" ? { max_length: MOST_WORDS } : {}),
    ...(kind === "number" ? { min_value: 1 } : {}),
    ...(kind === "story" ? { autocomplete: true } : {}),
    ...(kind === "part" ? { choices: partChoices } : {}),
  };
}

function describe(text: Translated): {
  readonly description: string;
  readonly description_localizations: Localizations;
} {
  return { description: text.en, description_localizations: localize(text) };
}

/** Spanish is one language here, and two at Discord. */
function localize({ en: _, ...others }: Translated): Localizations {
  return { ...others, "es-419": others["es-ES"] };
}

const partChoices = Object.entries(partNames).map(([value, name]) => ({
  name: name.en,
  name_localizations: localize(name),
  value,
}));
