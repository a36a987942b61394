import type { types } from "@slack/bolt";
import type { PostBody, StoryNote } from "../platform.ts";
import { toLines, toNoteLine } from "../to-lines.ts";
import { slackLimits } from "./limits.ts";
import { lengthOf, type SlackBody } from "./to-posts.ts";
import { toRichText } from "./to-rich-text.ts";

/** A body with a line below the headline of a story; null where it does not begin that, or has no room. */
export function annotateBody(body: PostBody, { story, text }: StoryNote): SlackBody | null {
  const { text: fallback, blocks } = body as SlackBody;
  const [headline] = elementsOf(toRichText(toLines(story, { form: "short", links: new Map() }))[0]!);
  const place = blocks.findIndex((block) => isSame(elementsOf(block)[0], headline));
  const block = blocks[place];
  if (block?.type !== "rich_text") return null;
  const [section, ...others] = block.elements as [types.RichTextSection, ...types.RichTextBlockElement[]];
  const [head, ...rest] = section.elements as [types.RichTextElement, ...types.RichTextElement[]];
  const note: readonly types.RichTextElement[] = [
    { type: "text", text: "\n" },
    ...elementsOf(toRichText([toNoteLine(text)])[0]!),
  ];
  const annotated: types.RichTextBlock = {
    ...block,
    elements: [{ ...section, elements: [head, ...note, ...rest] }, ...others],
  };
  const changed = blocks.with(place, annotated);
  return lengthOf(changed) > slackLimits.post.characters ? null : { text: fallback, blocks: changed };
}

/** Of the first section of a rich text. */
function elementsOf(block: types.KnownBlock): readonly types.RichTextElement[] {
  const [first] = block.type === "rich_text" ? block.elements : [];
  return first?.type === "rich_text_section" ? first.elements : [];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
