import { ANY_STORY, readCustomId } from "./custom-id.ts";

/** A story that one of our messages shows. */
export interface ShownStory {
  readonly id: string;
  /** As the message has it; null where it shows none. */
  readonly headline: string | null;
}

/** The stories that a message has buttons or choices for, in its order. `components` as Discord gives them. */
export function storiesInMessage(components: unknown): readonly ShownStory[] {
  const stories = new Map<string, ShownStory>();
  let headline: string | null = null;
  for (const { content, custom_id: id, value, label } of walk(components)) {
    if (typeof content === "string") headline = headlineIn(content) ?? headline;
    const action = readCustomId(String(value ?? id ?? ""));
    const [story] = action?.argument.split(" ") ?? [];
    if (story === undefined || story === ANY_STORY || stories.has(story)) continue;
    // A menu's choices are named after their stories.
    stories.set(story, { id: story, headline: value === undefined ? headline : String(label) });
  }
  return [...stories.values()];
}

function headlineIn(content: string): string | null {
  const [, line] = /^### (.+)$/m.exec(content) ?? [];
  return line === undefined ? null : line.replace(/\\(?=[^\w\s])/g, "");
}

/** Every component in a tree, in reading order. */
function walk(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== "object" || value === null) return [];
  const own = value as Readonly<Record<string, unknown>>;
  return [own, ...walk(own.components), ...walk(own.options), ...walk(own.accessory)];
}
