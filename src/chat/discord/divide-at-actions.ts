import type { ActionsBlock, Block } from "../message.ts";
import { toCustomId } from "./custom-id.ts";

/** Blocks that are told in words, and the buttons that stand below them. */
export interface Stretch {
  readonly told: readonly Block[];
  readonly actions: ActionsBlock | null;
}

/** Blocks as stretches that each end with buttons, the last perhaps without. What no button can carry is told as what to type. */
export function divideAtActions(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let told: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== "actions") {
      told.push(block);
      continue;
    }
    const typed = block.actions.filter((action) => toCustomId(action, 0) === null);
    stretches.push({
      told: typed.length === 0 ? told : [...told, { ...block, actions: typed }],
      actions: block,
    });
    told = [];
  }
  return told.length === 0 ? stretches : [...stretches, { told, actions: null }];
}
