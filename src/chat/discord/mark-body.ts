import { createHash } from "node:crypto";
import type { DiscordBody } from "./to-posts.ts";

/**
 * The body with its key in the ids of its first two components, which Discord keeps with the message
 * (https://discord.com/developers/docs/components/reference#anatomy-of-a-component): the nonce is not kept.
 */
export function markBody(body: DiscordBody, key: string): DiscordBody {
  const [outer, inner] = marksOf(key);
  const [{ components, ...container }] = body.components;
  const [first, ...others] = components;
  const marked = first === undefined ? [] : [{ ...first, id: inner }, ...others];
  return { ...body, components: [{ ...container, id: outer, components: marked }] };
}

/** Are these the components of a message with that key? */
export function isMarked(components: unknown, key: string): boolean {
  const [outer, inner] = marksOf(key);
  const [container] = (Array.isArray(components) ? components : []) as readonly Marked[];
  return container?.id === outer && container.components?.[0]?.id === inner;
}

interface Marked {
  readonly id?: number;
  readonly components?: readonly Marked[];
}

/** Two different numbers of 31 bits, none of them so small that Discord gives it to another component itself. */
function marksOf(key: string): readonly [number, number] {
  const hash = createHash("sha256").update(key).digest();
  const outer = (hash.readUInt32BE(0) >>> 1) | 0x100;
  const inner = (hash.readUInt32BE(4) >>> 1) | 0x100;
  return [outer, inner === outer ? inner ^ 0x200 : inner];
}
