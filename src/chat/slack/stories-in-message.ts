import { readButtonValue } from "./button-value.ts";

/** A story, and how people know it. */
export interface StoryName {
  readonly id: string;
  readonly title: string;
}

/** The stories that a message of ours tells, by its buttons, in order. */
export function storiesInMessage(message: object): readonly StoryName[] {
  const stories = new Map<string, StoryName>();
  const { blocks: found } = message as { readonly blocks?: unknown };
  const blocks = Array.isArray(found) ? (found as readonly Partial<ButtonRow>[]) : [];
  for (const { type, elements } of blocks) {
    if (type !== "actions" || !Array.isArray(elements)) continue;
    for (const { value } of elements) {
      const { story, title } = readButtonValue(value) ?? { story: null, title: null };
      if (story !== null && !stories.has(story)) stories.set(story, { id: story, title: title ?? story });
    }
  }
  return [...stories.values()];
}

interface ButtonRow {
  readonly type: string;
  readonly elements: readonly { readonly value?: string }[];
}
