import { createHash } from "node:crypto";
import type { Component, ComponentsBody, DiscordBody, EmbedsBody } from "./discord-body.ts";

/**
 * The body with its key, where Discord keeps it with the message, as the nonce is not kept: in the ids of its first
 * two components (https://discord.com/developers/docs/components/reference#anatomy-of-a-component), which readers do
 * not see, or in the footer of its last embed.
 */
export function markBody(body: DiscordBody, key: string): DiscordBody {
  return "embeds" in body ? markEmbeds(body, key) : markComponents(body, key);
}

/** Is that a message with that key? */
export function isMarked({ components, embeds }: Kept, key: string): boolean {
  const [outer, inner] = marksOf(key);
  const [container] = (Array.isArray(components) ? components : []) as readonly Marked[];
  if (container?.id === outer && container.components?.[0]?.id === inner) return true;
  const last = (Array.isArray(embeds) ? embeds : []).at(-1) as Footed | undefined;
  return last?.footer?.text === footerOf(key);
}

/** Of a message what may have its key. */
export interface Kept {
  readonly components?: unknown;
  readonly embeds?: unknown;
}

interface Marked {
  readonly id?: number;
  readonly components?: readonly Marked[];
}

interface Footed {
  readonly footer?: { readonly text?: string };
}

function markComponents(body: ComponentsBody, key: string): ComponentsBody {
  const [outer, inner] = marksOf(key);
  const [{ components, ...container }] = body.components;
  const [first, ...others] = components;
  const marked: readonly Component[] = first === undefined ? [] : [{ ...first, id: inner }, ...others];
  return { ...body, components: [{ ...container, id: outer, components: marked }] };
}

function markEmbeds(body: EmbedsBody, key: string): EmbedsBody {
  const last = body.embeds.at(-1);
  if (last === undefined) return body;
  return { ...body, embeds: [...body.embeds.slice(0, -1), { ...last, footer: { text: footerOf(key) } }] };
}

/** Two different numbers of 31 bits, none of them so small that Discord gives it to another component itself. */
function marksOf(key: string): readonly [number, number] {
  const hash = createHash("sha256").update(key).digest();
  const outer = (hash.readUInt32BE(0) >>> 1) | 0x100;
  const inner = (hash.readUInt32BE(4) >>> 1) | 0x100;
  return [outer, inner === outer ? inner ^ 0x200 : inner];
}

function footerOf(key: string): string {
  return `Rashomon · ${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}
