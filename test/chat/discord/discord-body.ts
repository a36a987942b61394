import { MessageCreateRequestSchema } from "discord-api-spec/zod";
import type { ZodType } from "zod";

/**
 * What Discord would not take in the body of a message: its own schemas, and the rules that they miss. A line for
 * each fault; none where it is right.
 */
export function bodyFaults(body: unknown): string[] {
  const faults = schemaFaults(MessageCreateRequestSchema, body);
  if (faults.length > 0) return faults;
  const message = body as Record<string, unknown>;
  return hasComponentsV2(message) ? componentFaults(message) : plainFaults(message);
}

/** What a schema does not take in a body. */
export function schemaFaults(schema: ZodType, body: unknown): string[] {
  const parsed = schema.safeParse(body);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const MOST = { text: 4_000, components: 40, content: 2_000, embeds: 6_000, rows: 5 } as const;
const IS_COMPONENTS_V2 = 1 << 15;

function hasComponentsV2({ flags }: Record<string, unknown>): boolean {
  return ((flags as number | undefined) ?? 0) % (2 * IS_COMPONENTS_V2) >= IS_COMPONENTS_V2;
}

function componentFaults(message: Record<string, unknown>): string[] {
  const all = walk(message.components);
  const text = all.reduce((sum, { content }) => sum + (typeof content === "string" ? content.length : 0), 0);
  const empty = all.filter(({ content }) => content === "").length;
  return [
    ...(all.length === 0 ? ["no components"] : []),
    ...(text > MOST.text ? [`${text} characters of text`] : []),
    ...(all.length > MOST.components ? [`${all.length} components`] : []),
    ...(empty > 0 ? ["an empty text"] : []),
    ...["content", "embeds", "poll"].filter((key) => message[key] !== undefined && message[key] !== null),
    ...idFaults(all),
  ];
}

function plainFaults(message: Record<string, unknown>): string[] {
  const content = String(message.content ?? "");
  const embeds = walk(message.embeds).flatMap(({ title, description, name, value, text }) =>
    [title, description, name, value, text].filter((one) => typeof one === "string"),
  );
  const length = embeds.reduce((sum, one) => sum + one.trim().length, 0);
  const rows = Array.isArray(message.components) ? message.components.length : 0;
  return [
    ...(content.length > MOST.content ? [`content of ${content.length}`] : []),
    ...(length > MOST.embeds ? [`embeds of ${length} characters`] : []),
    ...(rows > MOST.rows ? [`${rows} rows`] : []),
    ...(content === "" && embeds.length === 0 && rows === 0 ? ["empty"] : []),
    ...idFaults(walk(message.components)),
  ];
}

function idFaults(all: readonly Record<string, unknown>[]): string[] {
  const ids = all.flatMap(({ custom_id: id }) => (typeof id === "string" ? id : []));
  const urls = all.flatMap(({ url }) => (typeof url === "string" ? url : []));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `custom_id ${id} twice`),
    ...urls.filter((url) => !/^https?:\/\//.test(url)).map((url) => `link to ${url}`),
  ];
}

/** Every component or part of an embed in a tree, itself included. */
function walk(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== "object" || value === null) return [];
  const own = value as Record<string, unknown>;
  return [own, ...Object.values(own).flatMap(walk)];
}
