import { countOf } from "../count-of.ts";
import { layOut, type Passage } from "../lay-out.ts";
import { linksOf } from "../links-of.ts";
import type { Message } from "../message.ts";
import { type Piece, packPosts } from "../pack-posts.ts";
import type { Rendered } from "../platform.ts";
import { toLines } from "../to-lines.ts";
import {
  ACCENT,
  CONTAINER,
  type Component,
  type ComponentsBody,
  IS_COMPONENTS_V2,
  SEPARATOR,
  TEXT_DISPLAY,
} from "./discord-body.ts";
import { divideAtActions } from "./divide-at-actions.ts";
import { discordLimits } from "./limits.ts";
import { toButtons } from "./to-buttons.ts";
import { toTexts } from "./to-texts.ts";

/** A message as posts to Discord, in order: the first stands in the channel, what it cannot hold in its thread. */
export function toPosts(message: Message): readonly [Rendered, ...Rendered[]] {
  const { channel, thread } = layOut(message);
  const [first, ...more] = pack(channel, message) as readonly [ComponentsBody, ...ComponentsBody[]];
  const bodies = [tellOfMore(first, more), ...more, ...pack(thread, message)];
  return bodies.map((body, i): Rendered => ({ body, inThread: i > 0 })) as unknown as [
    Rendered,
    ...Rendered[],
  ];
}

/** Says at the end of what stands in the channel how many stories the thread goes on with. */
function tellOfMore(first: ComponentsBody, more: readonly ComponentsBody[]): ComponentsBody {
  const stories = more
    .flatMap(({ components: [{ components }] }) => components)
    .filter(({ type }) => type === SEPARATOR).length;
  if (stories === 0) return first;
  const content = `-# ${countOf(stories, "more story", "more stories")} in the thread.`;
  const [container] = first.components;
  const components = [...container.components, { type: TEXT_DISPLAY, content } as const];
  return { ...first, components: [{ ...container, components }] };
}

/** A message as an answer to the one who asked, in order. Of a digest only what would stand in the channel. */
export function toAnswer(message: Message): readonly ComponentsBody[] {
  return pack(layOut(message).channel, message);
}

function pack(passages: readonly Passage[], message: Message): readonly ComponentsBody[] {
  const links = linksOf(message);
  const pieces = passages.map((passage, place) => toPieces(passage, links, place * mostActions));
  return packPosts(pieces, discordLimits.post).map((components) => ({
    flags: IS_COMPONENTS_V2,
    components: [{ type: CONTAINER, accent_color: ACCENT, components }],
  }));
}

/** Of one passage; the numbers of actions are those of no other passage. */
const mostActions = 30;

function toPieces(
  { form, blocks }: Passage,
  links: ReadonlyMap<string, string>,
  number: number,
): readonly Piece<Component>[] {
  // An address counts as text: in the channel the sources lead to the articles, in the thread every citation does.
  const style = { form, links: form === "short" ? new Map<string, string>() : links };
  const rules = { characters: discordLimits.text, beginners: ["headline", "heading"] } as const;
  const begin: readonly Component[] = blocks[0]?.kind === "story" ? [{ type: SEPARATOR }] : [];
  const shown = divideAtActions(blocks).flatMap(({ told, actions }): readonly Component[] => {
    const lines = told.flatMap((block) => toLines(block, style));
    const texts = toTexts(lines, rules).map((content) => ({ type: TEXT_DISPLAY, content }) as const);
    return [...texts, ...toButtons(actions, number)];
  });
  return [...begin, ...shown].map((component) => ({
    block: component,
    characters: component.type === TEXT_DISPLAY ? component.content.length : 0,
    blocks: 1 + ("components" in component ? component.components.length : 0),
  }));
}
