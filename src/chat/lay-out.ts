import type { ActionsBlock, Block, Message } from "./message.ts";

/**
 * A message as a chat shows it. A digest keeps the channel readable at a glance: the stories in short stand there,
 * with who holds which side and what a reader can do next, and every quote and source stands in the thread. Anything
 * else is shown whole.
 */
export interface Layout {
  readonly channel: readonly Passage[];
  readonly thread: readonly Passage[];
}

/** Blocks that belong together: a converter puts a break between two passages rather than into one. */
export interface Passage {
  readonly form: "short" | "full";
  readonly blocks: readonly Block[];
}

/** What goes where; every block is in one of the two, the parts of a digest that are longer when full in both. */
export function layOut({ blocks }: Message): Layout {
  const passages = divide(blocks);
  if (blocks[0]?.kind !== "masthead")
    return { channel: passages.map((one) => ({ form: "full", blocks: one })), thread: [] };
  return {
    channel: passages.map((one) => ({ form: "short", blocks: isStory(one) ? glanceAt(one) : one })),
    thread: passages.filter(isStory).map((one) => ({ form: "full", blocks: one.filter(isForStudy) })),
  };
}

/** A story with all that belongs to it is one passage; so is what stands before the stories, and after them. */
function divide(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const passages: Block[][] = [];
  for (const [i, block] of blocks.entries()) {
    const previous = blocks[i - 1];
    const begins =
      previous === undefined ||
      block.kind === "story" ||
      (isAfterStories(block) && !isAfterStories(previous));
    if (begins) passages.push([block]);
    else passages.at(-1)!.push(block);
  }
  return passages;
}

function isAfterStories({ kind }: Block): boolean {
  return kind === "problems" || kind === "receipt";
}

function isStory([first]: readonly Block[]): boolean {
  return first?.kind === "story";
}

function glanceAt(story: readonly Block[]): readonly Block[] {
  return [...story.filter(isForGlance), ...story.slice(0, 1).flatMap(actionsOf)];
}

function actionsOf(block: Block): readonly ActionsBlock[] {
  if (block.kind !== "story") return [];
  const actions = [
    { label: "Details", command: "story", argument: block.id },
    { label: "Sources", command: "story", argument: `${block.id} sources` },
    { label: "Ask", command: "ask", argument: block.id },
    { label: "Follow", command: "follow", argument: block.id },
  ];
  return [{ kind: "actions", actions }];
}

/**
 * A comparison or what only one account has can wait until somebody opens the thread; of an update, which has no
 * summary, the comparison of before and now is what it tells.
 */
function isForGlance(block: Block, place: number, story: readonly Block[]): boolean {
  if (story.every(({ kind }) => kind !== "sentence")) return true;
  if (block.kind === "section") return story[place + 1]?.kind !== "comparison";
  return block.kind !== "comparison" && block.kind !== "only-one";
}

function isForStudy({ kind }: Block): boolean {
  return kind !== "sentence" && kind !== "note";
}
