import type { Digest, Problem } from "../news/digest.ts";
import { independentAccounts } from "../news/story.ts";
import { countOf } from "./count-of.ts";
import { formatWindow } from "./format-date.ts";
import { labelDigest } from "./labels.ts";
import type { Block, MastheadBlock, Message, NoteBlock, ProblemsBlock, ReceiptBlock } from "./message.ts";
import { renderBrief } from "./render-brief.ts";

/** What a digest says, in the order in which it is read; pure, and the same for every platform. */
export function renderDigest(digest: Digest): Message {
  const labels = labelDigest(digest);
  const body: readonly Block[] =
    digest.briefs.length === 0
      ? [renderEmpty(digest)]
      : [
          renderMasthead(digest),
          ...digest.briefs.flatMap((brief, index) => renderBrief(brief, labels[index]!)),
        ];
  return {
    notification: notify(digest),
    blocks: [...body, ...renderProblems(digest.problems), renderReceipt(digest)],
  };
}

function notify({ briefs }: Digest): string {
  if (briefs.length === 0) return "No news to show";
  return `${countOf(briefs.length, "story", "stories")}: ${briefs.map(({ headline }) => headline).join(" · ")}`;
}

function renderEmpty({ receipt }: Digest): NoteBlock {
  const text =
    receipt.articles === 0
      ? "No articles found. Name a folder that has some: .txt, .md, .html or .json files, at any depth."
      : `No stories to show from ${countOf(receipt.articles, "article")}.`;
  return { kind: "note", text };
}

function renderMasthead({ window, briefs }: Digest): MastheadBlock {
  const articles = briefs.reduce((sum, { story }) => sum + story.articles.length, 0);
  const accounts = briefs.reduce((sum, { story }) => sum + independentAccounts(story).length, 0);
  const stories = countOf(briefs.length, "story", "stories");
  return {
    kind: "masthead",
    title: window === null ? "Undated" : formatWindow(window),
    counts: `${stories} · ${countOf(articles, "article")}, ${countOf(accounts, "independent account")}`,
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

function renderReceipt({ receipt, briefs, engine }: Digest): ReceiptBlock {
  const stories = countOf(receipt.stories, "story", "stories");
  const shown = briefs.length < receipt.stories ? ` (${briefs.length} shown)` : "";
  const how = engine === "offline" ? "offline, without a model" : `with ${engine}`;
  const work = `Read ${countOf(receipt.articles, "article")}, found ${stories}${shown}`;
  return { kind: "receipt", text: `${work} in ${receipt.seconds.toFixed(1)} s, ${how}.` };
}
