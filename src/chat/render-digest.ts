import { briefsOf, type Digest, type Problem } from "../news/digest.ts";
import { independentAccounts } from "../news/story.ts";
import { countOf } from "./count-of.ts";
import { formatLateness, formatWindow } from "./format-date.ts";
import { labelDigest, labelUpdates } from "./labels.ts";
import type { Block, MastheadBlock, Message, NoteBlock, ProblemsBlock } from "./message.ts";
import { renderBrief } from "./render-brief.ts";
import { renderReceipt } from "./render-receipt.ts";
import { renderUpdate } from "./render-update.ts";

/** What a digest says, in the order in which it is read; pure, and the same for every platform. */
export function renderDigest(digest: Digest): Message {
  const [labels, updateLabels] = [labelDigest(digest), labelUpdates(digest)];
  const body: readonly Block[] =
    digest.briefs.length + digest.updates.length === 0
      ? [renderEmpty(digest)]
      : [
          renderMasthead(digest),
          ...digest.briefs.flatMap((brief, index) => renderBrief(brief, labels[index]!)),
          ...digest.updates.flatMap((update, index) => renderUpdate(update, updateLabels[index]!)),
        ];
  return {
    notification: notify(digest),
    blocks: [...body, ...renderProblems(digest.problems), renderReceipt(digest)],
  };
}

function notify(digest: Digest): string {
  const told = briefsOf(digest);
  if (told.length === 0) return "No news to show";
  return `${countShown(digest)}: ${told.map(({ headline }) => headline).join(" · ")}`;
}

/** "3 stories", "3 stories, 1 update", "2 updates". */
function countShown({ briefs, updates }: Digest): string {
  const counts = [
    ...(briefs.length > 0 || updates.length === 0 ? [countOf(briefs.length, "story", "stories")] : []),
    ...(updates.length > 0 ? [countOf(updates.length, "update")] : []),
  ];
  return counts.join(", ");
}

function renderEmpty({ receipt, slot }: Digest): NoteBlock {
  return { kind: "note", text: [emptyText(receipt, slot !== null), ...lateness(slot)].join(" ") };
}

/** Who waits for a digest at eight named no folder. */
function emptyText({ articles }: Digest["receipt"], isScheduled: boolean): string {
  if (articles > 0) return `No stories to show from ${countOf(articles, "article")}.`;
  return isScheduled
    ? "Nothing new to tell."
    : "No articles found. Name a folder that has some: .txt, .md, .html or .json files, at any depth.";
}

/** Words about a digest that came late; none for one that came on time. */
function lateness(slot: Digest["slot"]): readonly string[] {
  const label = slot === null ? null : formatLateness(slot);
  return label === null ? [] : [`(${label})`];
}

function renderMasthead(digest: Digest): MastheadBlock {
  const { window, slot } = digest;
  const briefs = briefsOf(digest);
  const articles = briefs.reduce((sum, { story }) => sum + story.articles.length, 0);
  const accounts = briefs.reduce((sum, { story }) => sum + independentAccounts(story).length, 0);
  return {
    kind: "masthead",
    title: [window === null ? "Undated" : formatWindow(window), ...lateness(slot)].join(" "),
    counts: `${countShown(digest)} · ${countOf(articles, "article")}, ${countOf(accounts, "independent account")}`,
  };
}

/** What could not be read first, then what failed later. */
function renderProblems(problems: readonly Problem[]): readonly ProblemsBlock[] {
  const unread = problems.filter(({ stage }) => stage === "read");
  const others = problems.filter(({ stage }) => stage !== "read");
  const blocks: readonly ProblemsBlock[] = [
    { kind: "problems", title: `${countOf(unread.length, "file")} could not be read:`, problems: unread },
    {
      kind: "problems",
      title: `${countOf(others.length, "thing")} went wrong on the way:`,
      problems: others.map(({ stage, subject, message }) => ({ subject: `${stage}, ${subject}`, message })),
    },
  ];
  return blocks.filter((block) => block.problems.length > 0);
}
