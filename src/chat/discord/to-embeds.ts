import { layOut, type Passage } from "../lay-out.ts";
import { linksOf } from "../links-of.ts";
import type { Action, Message, StoryBlock } from "../message.ts";
import { type Piece, packPosts } from "../pack-posts.ts";
import type { Rendered } from "../platform.ts";
import { toLines } from "../to-lines.ts";
import { ACCENT, type Embed, type EmbedsBody } from "./discord-body.ts";
import { divideAtActions } from "./divide-at-actions.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { discordLimits } from "./limits.ts";
import { toButtons } from "./to-buttons.ts";
import { toTexts } from "./to-texts.ts";

/** A box, and what the readers of its story can do next. */
interface Box {
  readonly embed: Embed;
  readonly actions: readonly Action[];
}

/** A message as posts of embeds, in order; each says the same as `toPosts` has it say. Buttons stand below the post. */
export function toEmbeds(message: Message): readonly [Rendered, ...Rendered[]] {
  const { channel, thread } = layOut(message);
  const links = linksOf(message);
  const pack = (passages: readonly Passage[]) =>
    packPosts(
      passages.map((passage) => toPieces(passage, links)),
      discordLimits.embeds,
    );
  return [...pack(channel), ...pack(thread)].map((boxes, i): Rendered => {
    const rows = toButtons(actionsOf(boxes), 0).slice(0, discordLimits.rowsInEmbedMessage);
    const body: EmbedsBody = { embeds: boxes.map(({ embed }) => embed), components: rows };
    return { body, inThread: i > 0 };
  }) as unknown as [Rendered, ...Rendered[]];
}

/** Of one story all that can be done; of several one thing each, which opens the rest. */
function actionsOf(boxes: readonly Box[]): readonly Action[] {
  const stories = boxes.filter(({ actions }) => actions.length > 0);
  if (stories.length < 2) return stories.flatMap(({ actions }) => actions);
  return stories.map(({ embed, actions }) => ({ ...actions[0]!, label: embed.title ?? actions[0]!.label }));
}

/** The title of a story's first box; null where the headline is too long for one. */
export function headOf({ label, headline }: StoryBlock): string | null {
  const title = escapeMarkdown(`${label} ${headline}`);
  return title.length <= discordLimits.embedTitle ? title : null;
}

function toPieces({ form, blocks }: Passage, links: ReadonlyMap<string, string>): readonly Piece<Box>[] {
  const style = { form, links: form === "short" ? new Map<string, string>() : links };
  const [first] = blocks;
  const title = first?.kind === "story" ? headOf(first) : null;
  const told = (title === null ? blocks : blocks.slice(1)).filter(({ kind }) => kind !== "actions");
  const texts = toTexts(
    told.flatMap((block) => toLines(block, style)),
    { characters: discordLimits.text, beginners: [] },
  );
  const actions = divideAtActions(blocks).flatMap((stretch) => stretch.actions);
  const head = title === null ? {} : { title };
  const boxes = texts.length === 0 ? [null] : texts;
  return boxes.map((text, i): Piece<Box> => {
    const words = text === null ? {} : { description: text };
    const embed: Embed = { ...(i === 0 ? head : {}), ...words, color: ACCENT };
    return {
      block: { embed, actions: i === 0 ? actions : [] },
      characters: (embed.title?.length ?? 0) + (embed.description?.length ?? 0),
      blocks: 1,
    };
  });
}
