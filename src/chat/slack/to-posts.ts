import type { types } from "@slack/bolt";
import { cleanLine } from "../clean-line.ts";
import { cutText } from "../cut-text.ts";
import { layOut, type Passage } from "../lay-out.ts";
import { linksOf } from "../links-of.ts";
import type { Block, Message, PointBlock } from "../message.ts";
import { type Piece, packPosts } from "../pack-posts.ts";
import type { Rendered } from "../platform.ts";
import { type Line, toLines } from "../to-lines.ts";
import { escapeMrkdwn } from "./escape-mrkdwn.ts";
import { slackLimits } from "./limits.ts";
import { toButtons } from "./to-buttons.ts";
import { toOverviewFields, toOverviewTable } from "./to-overview.ts";
import { toRichText } from "./to-rich-text.ts";

/** What is posted to Slack. */
export interface SlackBody {
  /** What notifications and screen readers have of it. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** A message as posts to Slack, in order; of a digest what stands in the channel first, then its thread. */
export function toPosts(message: Message): readonly [Rendered, ...Rendered[]] {
  const { channel, thread } = layOut(message);
  const links = linksOf(message);
  const toOverview = thread.length > 0 ? () => [] : toTableOnce();
  const pack = (passages: readonly Passage[], inThread: boolean): readonly Rendered[] =>
    packPosts(
      [
        ...passages.map((passage) => toPieces(passage, links, toOverview)),
        ...(thread.length > 0 && !inThread ? [threadNote] : []),
      ],
      slackLimits.post,
    ).map((blocks) => ({ body: { text: fallbackOf(message), blocks } satisfies SlackBody, inThread }));
  return [...pack(channel, false), ...pack(thread, true)] as [Rendered, ...Rendered[]];
}

/** Where the rest is, for those who read the channel only. */
const threadNote: readonly Piece<types.KnownBlock>[] = [
  toContext({
    kind: "small",
    spans: [{ text: "Every quote and source stands in the thread.", style: "plain", link: null, at: null }],
  }),
].map((block) => ({ block, characters: lengthOf(block), blocks: 1 }));

/** A message as the blocks of a modal, which has neither tables nor a thread; what is too much for one is told. */
export function toModalBlocks(message: Message): readonly types.KnownBlock[] {
  const { channel } = layOut(message);
  const links = linksOf(message);
  const blocks = channel.flatMap((passage) => toKnownBlocks(passage, links, toFieldsOf));
  const { blocks: most } = slackLimits.modal;
  if (blocks.length <= most) return blocks;
  const text = "This is longer than a window can be; the thread of the digest has all of it.";
  return [...blocks.slice(0, most - 1), { type: "context", elements: [{ type: "plain_text", text }] }];
}

/** How the points of a story are shown beside each other, before their quotes. */
type ToOverview = (points: readonly PointBlock[]) => readonly types.KnownBlock[];

const toFieldsOf: ToOverview = (points) => points.flatMap(toOverviewFields);

/** A message has one table at most: that of its first story. */
function toTableOnce(): ToOverview {
  let isUsed = false;
  return (points) => {
    const table = isUsed ? undefined : toOverviewTable(points);
    isUsed ||= table !== undefined;
    return table === undefined ? [] : [table];
  };
}

function toPieces(
  passage: Passage,
  links: ReadonlyMap<string, string>,
  toOverview: ToOverview,
): readonly Piece<types.KnownBlock>[] {
  const begin: readonly types.KnownBlock[] = passage.blocks[0]?.kind === "story" ? [{ type: "divider" }] : [];
  return [...begin, ...toKnownBlocks(passage, links, toOverview)].map((block) => ({
    block,
    characters: lengthOf(block),
    blocks: 1,
  }));
}

function toKnownBlocks(
  { form, blocks }: Passage,
  links: ReadonlyMap<string, string>,
  toOverview: ToOverview,
): readonly types.KnownBlock[] {
  const head = blocks.find((block) => block.kind === "story");
  const of = { story: head?.id ?? null, title: head?.headline ?? null };
  // A comparison is no disagreement: its answers are not set against each other.
  const points = blocks.filter((block): block is PointBlock => block.kind === "disagreement");
  const overview = form === "full" && points.length > 0 ? toOverview(points) : [];
  return divideAtActions(blocks).flatMap((run) => {
    if (run[0]?.kind === "actions") return toButtons(run[0].actions, of);
    const shown = toBlocks(run.flatMap((block) => toLines(block, { form, links })));
    return run[0] === head && overview.length > 0
      ? [...shown.slice(0, 1), ...overview, ...shown.slice(1)]
      : shown;
  });
}

/** Runs of blocks that are words, and actions, each by itself. */
function divideAtActions(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const previous = runs.at(-1);
    const isApart = block.kind === "actions" || previous === undefined || previous[0]!.kind === "actions";
    if (isApart) runs.push([block]);
    else previous.push(block);
  }
  return runs;
}

/** Lines that are read in one go are one block; Slack takes none without words. */
function toBlocks(lines: readonly Line[]): readonly types.KnownBlock[] {
  const runs: Line[][] = [];
  for (const line of lines.filter(({ spans }) => spans.length > 0)) {
    const previous = runs.at(-1)?.at(-1);
    if (previous === undefined || beginsBlock(line, previous)) runs.push([line]);
    else runs.at(-1)!.push(line);
  }
  return runs.flatMap((run): readonly types.KnownBlock[] => {
    if (run[0]!.kind === "title") return run.flatMap(toHeaders);
    return run[0]!.kind === "small" && run.every(isPlain) ? run.map(toContext) : toRichText(run);
  });
}

function beginsBlock(line: Line, previous: Line): boolean {
  if (line.kind === "headline" || line.kind === "heading") return true;
  const small = line.kind === "small";
  return (
    small !== (previous.kind === "small") ||
    (small && isPlain(line) !== isPlain(previous)) ||
    (line.kind === "title") !== (previous.kind === "title")
  );
}

/** Is it nothing but words, that a block without markup can show? */
function isPlain({ spans }: Line): boolean {
  return spans.every(({ style, link, at }) => style === "plain" && link === null && at === null);
}

function toHeaders(line: Line): readonly types.KnownBlock[] {
  return cutText(wordsOf(line), slackLimits.header).map((text) => ({
    type: "header",
    text: { type: "plain_text", text, emoji: false },
  }));
}

function toContext(line: Line): types.KnownBlock {
  const elements = cutText(wordsOf(line), slackLimits.context).map(
    (text) => ({ type: "plain_text", text, emoji: false }) as const,
  );
  return { type: "context", elements };
}

function wordsOf({ spans }: Line): string {
  return spans.map(({ text }) => text).join("");
}

/** Slack reads markup in it, whatever the blocks are. */
function fallbackOf({ notification }: Message): string {
  return escapeMrkdwn(cutText(cleanLine(notification), slackLimits.fallback)[0]!);
}

/** The characters of all texts in a block, those of links and buttons among them. */
export function lengthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === "text" && typeof one === "string" ? one.length : lengthOf(one)),
    0,
  );
}
