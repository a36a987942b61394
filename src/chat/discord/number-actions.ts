import type { Passage } from "../lay-out.ts";
import type { ActionsBlock, Block } from "../message.ts";

/** The number of the first action of each block in its message, so that no two components have one id. */
export function numberActions(passages: readonly Passage[]): ReadonlyMap<Block, number> {
  const blocks = passages.flatMap((passage) => passage.blocks).filter(isActions);
  let next = 0;
  return new Map(
    blocks.map((block): [Block, number] => {
      const number = next;
      next += block.actions.length;
      return [block, number];
    }),
  );
}

function isActions(block: Block): block is ActionsBlock {
  return block.kind === "actions";
}
