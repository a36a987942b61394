import type { PostBody, StoryNote } from "../platform.ts";
import { toLines, toNoteLine } from "../to-lines.ts";
import {
  type Component,
  type ComponentsBody,
  type DiscordBody,
  type EmbedsBody,
  TEXT_DISPLAY,
} from "./discord-body.ts";
import { discordLimits } from "./limits.ts";
import { headOf } from "./to-embeds.ts";
import { toMarkdown } from "./to-markdown.ts";

/** A body with a line below the headline of a story; null where it does not begin that, or has no room. */
export function annotateBody(body: PostBody, note: StoryNote): DiscordBody | null {
  const given = body as DiscordBody;
  return "embeds" in given ? annotateEmbeds(given, note) : annotateComponents(given, note);
}

function annotateComponents(body: ComponentsBody, note: StoryNote): ComponentsBody | null {
  const [container] = body.components;
  const changed = annotateFirst(container.components, (one) => {
    if (one.type !== TEXT_DISPLAY) return null;
    const content = annotateText(one.content, note);
    return content === null || content.length > discordLimits.most.text ? null : { ...one, content };
  });
  if (changed === null) return null;
  const characters = changed.reduce(
    (sum, one: Component) => sum + (one.type === TEXT_DISPLAY ? one.content.length : 0),
    0,
  );
  if (characters > discordLimits.most.characters) return null;
  return { ...body, components: [{ ...container, components: changed }] };
}

function annotateEmbeds(body: EmbedsBody, note: StoryNote): EmbedsBody | null {
  const title = headOf(note.story);
  const changed = annotateFirst(body.embeds, (embed) => {
    const { description = "" } = embed;
    const text =
      title !== null && embed.title === title
        ? [lineOf(note), ...(description === "" ? [] : [description])].join("\n")
        : annotateText(description, note);
    return text === null ? null : { ...embed, description: text };
  });
  if (changed === null) return null;
  const characters = changed.reduce(
    (sum, one) => sum + (one.title?.length ?? 0) + (one.description?.length ?? 0),
    FOOTER,
  );
  return characters > discordLimits.most.embedCharacters ? null : { ...body, embeds: changed };
}

/** Of the footer with the key of a post. */
const FOOTER = 40;

/** The first item that takes the note has it in its place; null where none does. */
function annotateFirst<T>(items: readonly T[], annotate: (item: T) => T | null): readonly T[] | null {
  for (const [place, item] of items.entries()) {
    const changed = annotate(item);
    if (changed !== null) return items.with(place, changed);
  }
  return null;
}

/** A text that begins with the headline; null where it does not. */
function annotateText(text: string, note: StoryNote): string | null {
  const [line] = toLines(note.story, { form: "short", links: new Map() });
  const headline = toMarkdown(line!);
  if (text !== headline && !text.startsWith(`${headline}\n`)) return null;
  return `${headline}\n${lineOf(note)}${text.slice(headline.length)}`;
}

function lineOf({ text }: StoryNote): string {
  return toMarkdown(toNoteLine(text));
}
