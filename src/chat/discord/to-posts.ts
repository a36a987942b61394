import { cutText } from "../cut-text.ts";
import { type Layout, layOut, type Passage } from "../lay-out.ts";
import { linksOf } from "../links-of.ts";
import type { Message } from "../message.ts";
import { type Piece, packPosts } from "../pack-posts.ts";
import type { Rendered } from "../platform.ts";
import { type Line, toLines } from "../to-lines.ts";
import { discordLimits } from "./limits.ts";
import { toMarkdown } from "./to-markdown.ts";

/** What is posted to Discord: one container of texts, as Components V2. */
export interface DiscordBody {
  readonly flags: number;
  readonly components: readonly [Container];
}

interface Container {
  readonly type: typeof CONTAINER;
  readonly id?: number;
  readonly accent_color: number;
  readonly components: readonly Component[];
}

/** What a container holds. */
export type Component = { readonly id?: number } & (
  | { readonly type: typeof TEXT_DISPLAY; readonly content: string }
  | { readonly type: typeof SEPARATOR }
);

const TEXT_DISPLAY = 10;
const SEPARATOR = 14;
const CONTAINER = 17;
const IS_COMPONENTS_V2 = 1 << 15;
const ACCENT = 0x264653;

/** A message as posts to Discord, in order: the first stands in the channel, what it cannot hold in its thread. */
export function toPosts(message: Message): readonly [Rendered, ...Rendered[]] {
  const { channel, thread }: Layout = layOut(message);
  const links = linksOf(message);
  const pack = (passages: readonly Passage[]) =>
    packPosts(
      passages.map((passage) => toPieces(passage, links)),
      discordLimits.post,
    );
  const posts = [...pack(channel), ...pack(thread)].map((components, i): Rendered => {
    const container: Container = { type: CONTAINER, accent_color: ACCENT, components };
    const body: DiscordBody = { flags: IS_COMPONENTS_V2, components: [container] };
    return { body, inThread: i > 0 };
  });
  return posts as [Rendered, ...Rendered[]];
}

function toPieces(
  { form, blocks }: Passage,
  links: ReadonlyMap<string, string>,
): readonly Piece<Component>[] {
  // An address counts as text: in the channel the sources lead to the articles, in the thread every citation does.
  const cited = form === "short" ? new Map<string, string>() : links;
  const lines = blocks.flatMap((block) => toLines(block, { form, links: cited }));
  const begin: readonly Component[] = blocks[0]?.kind === "story" ? [{ type: SEPARATOR }] : [];
  return [...begin, ...toTexts(lines)].map((component) => ({
    block: component,
    characters: component.type === TEXT_DISPLAY ? component.content.length : 0,
    blocks: 1,
  }));
}

/** Lines as texts that are not too long; a new one for each heading. */
function toTexts(lines: readonly Line[]): readonly Component[] {
  const texts: string[] = [];
  for (const line of lines) {
    const begins = line.kind === "headline" || line.kind === "heading";
    for (const content of cutLine(line)) {
      const last = texts.at(-1);
      const joined = last === undefined ? content : `${last}\n${content}`;
      if (last === undefined || begins || joined.length > discordLimits.text) texts.push(content);
      else texts[texts.length - 1] = joined;
    }
  }
  return texts.map((content) => ({ type: TEXT_DISPLAY, content }));
}

/** A line that alone is too long is cut before it is marked up, never inside of markup. */
function cutLine(line: Line): readonly string[] {
  const whole = toMarkdown(line);
  if (whole.length <= discordLimits.text) return [whole];
  const spans = line.spans.flatMap((span) =>
    // Escaping may double a text.
    cutText(span.text, discordLimits.text / 2 - 20).map((text) => ({ ...span, text })),
  );
  return spans.map((span) => toMarkdown({ ...line, spans: [span] }));
}
