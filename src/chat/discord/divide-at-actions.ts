import type { Action, Block } from "../message.ts";
import { ANY_STORY, toCustomId } from "./custom-id.ts";

/** Blocks that are told in words, and the buttons that stand below them. */
export interface Stretch {
  readonly told: readonly Block[];
  readonly actions: readonly Action[];
}

/**
 * Blocks as stretches that each end with buttons, the last perhaps without. What no button can carry is told as what
 * to type.
 */
export function divideAtActions(blocks: readonly Block[]): readonly Stretch[] {
  const story = blocks.find((block) => block.kind === "story")?.id ?? null;
  const stretches: Stretch[] = [];
  let told: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== "actions") {
      told.push(block);
      continue;
    }
    const named = block.actions.map((action) => nameStory(action, story));
    const typed = named.filter((action) => toCustomId(action, 0) === null);
    const actions = named.filter((action) => toCustomId(action, 0) !== null);
    stretches.push({ told: typed.length === 0 ? told : [...told, { ...block, actions: typed }], actions });
    told = [];
  }
  return told.length === 0 ? stretches : [...stretches, { told, actions: [] }];
}

/** A question says what it is about: its button may be pressed where no story is shown. */
function nameStory(action: Action, story: string | null): Action {
  if (action.command !== "ask" || action.argument !== "") return action;
  return { ...action, argument: story ?? ANY_STORY };
}
