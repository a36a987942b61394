import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateForumThreadRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import type { ZodType } from "zod";
import { bodyFaults, schemaFaults } from "./discord-body.ts";

type Body = Readonly<Record<string, unknown>>;
type Judge = (body: Body) => readonly string[];

/** What each kind of request has to keep to, by its method and path. What is not listed is sent by nobody. */
const judges: readonly (readonly [RegExp, Judge])[] = [
  [/^POST \/channels\/\d+\/messages$/, (body) => [...bodyFaults(body), ...mentionFaults(body)]],
  [/^PATCH \/channels\/\d+\/messages\/\d+$/, messageBy(MessageEditRequestPartialSchema)],
  [/^POST \/channels\/\d+\/messages\/\d+\/(threads|crosspost)$/, () => []],
  [/^POST \/channels\/\d+\/threads$/, forumFaults],
  [/^POST \/users\/@me\/channels$/, () => []],
  [/^PATCH \/webhooks\/\d+\/[^/]+\/messages\//, messageBy(IncomingWebhookUpdateRequestPartialSchema)],
  [/^POST \/webhooks\/\d+\/[^/]+$/, messageBy(IncomingWebhookRequestPartialSchema)],
  [/^POST \/interactions\/\d+\/[^/]+\/callback$/, callbackFaults],
  [/^PUT \/applications\/\d+(\/guilds\/\d+)?\/commands$/, (body) => commandFaults(body as never)],
];

/** What Discord would not take in a request: a line for each fault. `path` as `/channels/1/messages`. */
export function requestFaults(method: string, path: string, body: unknown): readonly string[] {
  const judge = judges.find(([form]) => form.test(`${method} ${path}`))?.[1];
  if (judge === undefined) return [`nobody expects ${method} ${path}`];
  return judge(body as Body).map((fault) => `${method} ${path}: ${fault}`);
}

function messageBy(schema: ZodType): Judge {
  return (body) => [...schemaFaults(schema, body), ...bodyFaults(body), ...mentionFaults(body)];
}

function mentionFaults({ allowed_mentions: allowed }: Body): readonly string[] {
  return JSON.stringify(allowed) === '{"parse":[]}' ? [] : [`mentions ${JSON.stringify(allowed)}`];
}

function forumFaults(body: Body): readonly string[] {
  const message = body.message as Body;
  return [
    ...schemaFaults(CreateForumThreadRequestSchema, body),
    ...bodyFaults(message),
    ...mentionFaults(message),
  ];
}

const DEFERRED = 5;
const AUTOCOMPLETE = 8;
const MODAL = 9;

function callbackFaults(body: Body): readonly string[] {
  const { flags, ...data } = (body.data ?? {}) as Body;
  switch (body.type) {
    case DEFERRED:
      // Only whether it is for one person alone is heeded.
      return [
        ...schemaFaults(CreateMessageInteractionCallbackRequestSchema, body),
        ...(flags === undefined || flags === 0 || flags === 64 ? [] : [`deferred with flags ${flags}`]),
      ];
    case AUTOCOMPLETE:
      return schemaFaults(ApplicationCommandAutocompleteCallbackRequestSchema, body);
    case MODAL:
      return [
        ...schemaFaults(ModalInteractionCallbackRequestSchema, body),
        ...(String(data.title).length > 45 ? ["a title of more than 45"] : []),
      ];
    default:
      return [`a callback of type ${body.type}`];
  }
}

function commandFaults(commands: readonly Body[]): readonly string[] {
  const names = commands.map(({ type, name }) => `${type} ${name}`);
  return [
    ...commands.flatMap((command) =>
      schemaFaults(ApplicationCommandUpdateRequestSchema, withNumber(command)),
    ),
    ...commands.flatMap((command) => oneCommandFaults(command)),
    ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${name} twice`),
    ...(commands.length > 100 ? ["more than 100"] : []),
  ];
}

/** The schema takes permissions as a number; the documentation and all libraries write them as a string. */
function withNumber({ default_member_permissions: permissions, ...command }: Body): Body {
  return { ...command, default_member_permissions: permissions === null ? null : Number(permissions) };
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function oneCommandFaults({ type, ...command }: Body): readonly string[] {
  const faults: string[] = [];
  const visit = (part: Body): void => {
    const { name, description, options = [], required } = part as Part;
    const isTyped = type === 1;
    if (isTyped && !NAME.test(name)) faults.push(`the name ${name}`);
    const texts = [description, ...Object.values((part as Part).description_localizations ?? {})];
    if (isTyped && texts.some((text) => (text ?? "").length < 1 || text!.length > 100))
      faults.push(`a description of ${name}`);
    const firstOptional = options.findIndex((one) => one.required === false);
    const lastRequired = options.findLastIndex((one) => one.required === true);
    if (firstOptional >= 0 && lastRequired > firstOptional)
      faults.push(`${name} has a required option after another`);
    if ((part as Part).autocomplete === true && (part as Part).choices !== undefined)
      faults.push(`${name}: choices`);
    if (required !== undefined && typeof required !== "boolean") faults.push(`${name}: required`);
    for (const option of options) visit(option);
  };
  visit(command);
  const length = longest(command);
  return length > 8_000 ? [...faults, `${String(command.name)} has ${length} characters`] : faults;
}

interface Part extends Body {
  readonly name: string;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Part[];
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly unknown[];
}

/** The characters of names, descriptions and values, of each text its longest translation. */
function longest(part: Body): number {
  return Object.entries(part).reduce((sum, [key, value]) => {
    if (Array.isArray(value)) return sum + value.reduce((all: number, one) => all + longest(one as Body), 0);
    if (!["name", "description", "value"].includes(key) || typeof value !== "string") return sum;
    const translations = Object.values((part[`${key}_localizations`] ?? {}) as Record<string, string>);
    return sum + Math.max(value.length, ...translations.map((text) => text.length));
  }, 0);
}
