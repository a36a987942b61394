import { resolve } from "node:path";
import { selectArticles } from "../answer/select-articles.ts";
import { countOf } from "../chat/count-of.ts";
import { UserError } from "../news/user-error.ts";
import { ingest } from "../newsroom/ingest.ts";
import { storiesAbout } from "../newsroom/stories-about.ts";
import { recentStories } from "../publish/recent-stories.ts";
import { folderSource } from "../sources/folder.ts";
import { listAnswers } from "../store/answers.ts";
import { type Decided, decideApart, decideMerge, decideSplit, decideUndo } from "../store/decide.ts";
import { type DecisionLine, listDecisions } from "../store/decisions.ts";
import { listReports } from "../store/reports.ts";
import type { DecidedBy } from "../store/save-decision.ts";
import type { Workspace } from "../store/workspace.ts";
import { answer } from "./ask.ts";
import { backup } from "./backup.ts";
import type { Command } from "./command-forms.ts";
import type { Wish } from "./command-line.ts";
import { doctor } from "./doctor.ts";
import { effectsOf } from "./effects-of.ts";
import { exportDecisions } from "./export-decisions.ts";
import { scheduleCommands } from "./schedule-commands.ts";
import { sourceCommands } from "./source-commands.ts";
import { status } from "./status.ts";
import { printStory } from "./story.ts";
import { type StoryLine, toStoryLine } from "./story-line.ts";
import { type Run, withWorkspace } from "./with-workspace.ts";
import type { World } from "./world.ts";

/** The commands that work on the store, each given it open. */
export const storeCommands = {
  ...sourceCommands,
  ...scheduleCommands,
  status,
  doctor,

  ingest: withWorkspace(async ({ operands }, world, workspace) => {
    // The same folder is the same place, wherever the command is run.
    const effects = effectsOf(world);
    const sources = operands.map((folder) => folderSource(resolve(folder), { nowMs: effects.now() }));
    const { articles, stories, problems } = await ingest(sources, workspace, effects);
    for (const { subject, message } of problems) world.tell(`${subject}: ${message}`);
    world.print(
      `articles: ${articles.new} new, ${articles.changed} changed, ${articles.unchanged} unchanged; stories touched: ${stories}\n`,
    );
  }),

  ask: withWorkspace(async (wish, world, workspace) => {
    await answer(wish, world, selectArticles(await storiesAbout(workspace, wish.operands.join(" "))));
  }),

  story: withWorkspace(async (wish, world, workspace) => {
    printStory(await storiesAbout(workspace, wish.operands.join(" ")), wish, world);
  }),

  stories: withWorkspace(async ({ since, format }, world, workspace) => {
    const lines = await Array.fromAsync(recentStories(workspace, since), toStoryLine);
    if (format === "json") world.print(`${JSON.stringify(lines, null, 2)}\n`);
    else for (const line of lines) world.print(`${describeStory(line)}\n`);
  }),

  "story merge": decide((workspace, [a, b], by) => decideMerge(workspace, [a!, b!], by)),
  "story split": decide((workspace, [story, ...articles], by) =>
    decideSplit(workspace, story!, articles, by),
  ),
  "story apart": decide((workspace, [a, b], by) => decideApart(workspace, [a!, b!], by)),
  "story undo": decide((workspace, [decision], by) => decideUndo(workspace, parseNumber(decision!), by)),

  backup,

  decisions: withWorkspace(async ({ format }, world, workspace) => {
    if (format === "jsonl") {
      for await (const pair of exportDecisions(workspace)) world.print(`${JSON.stringify(pair)}\n`);
    } else {
      for (const line of await listDecisions(workspace)) world.print(`${describeDecision(line)}\n`);
    }
  }),

  reports: withWorkspace(async ({ format }, world, workspace) => {
    const reports = await listReports(workspace, mostListed);
    printLines(
      reports,
      format,
      world,
      ({ story, label, text, who, at }) => `${at}  ${label}, ${story}, by ${who}: ${text}`,
    );
  }),

  answers: withWorkspace(async ({ format }, world, workspace) => {
    const answers = await listAnswers(workspace, mostListed);
    printLines(answers, format, world, ({ question, who, at, basis }) => {
      const shown = basis.answered ? countOf(basis.quotes.length, "quote") : "not answered";
      return `${at}  ${shown}, asked by ${who}: ${question}`;
    });
  }),
} satisfies Partial<Record<Command, Run>>;

/** The commands that need the store. */
export type StoreCommand = keyof typeof storeCommands;

function decide(
  run: (workspace: Workspace, operands: readonly string[], by: DecidedBy) => Promise<Decided>,
): Run {
  return withWorkspace(async ({ operands, who, note }, world, workspace) => {
    const by = { who, note, at: new Date(world.now()).toISOString() };
    const { decision, stories } = await run(workspace, operands, by);
    world.print(`decision ${decision}: ${stories.join(", ")}\n`);
  });
}

/** So many reports or answers are listed, the latest. */
const mostListed = 10_000;

function printLines<T>(
  rows: readonly T[],
  format: Wish["format"],
  { print }: World,
  describe: (row: T) => string,
): void {
  for (const row of rows) print(`${format === "jsonl" ? JSON.stringify(row) : describe(row)}\n`);
}

function parseNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new UserError(`a decision has a number, not '${text}'; list them with: decisions`);
  return Number(text);
}

function describeStory({ id, headline, newestAt, accounts, articles }: StoryLine): string {
  const counts = `${countOf(articles.length, "article")}, ${countOf(accounts, "account")}`;
  return `${id}  ${newestAt?.slice(0, 10) ?? "undated   "}  ${counts}  ${headline}`;
}

function describeDecision({ id, kind, who, decidedAt, note, undoes, undone, stories }: DecisionLine): string {
  const what = kind === "undo" ? `undo of ${undoes}` : `${kind} ${stories.join(", ")}`;
  return `${id}  ${decidedAt}  ${what}, by ${who}${note === null ? "" : `: ${note}`}${undone ? " (undone)" : ""}`;
}
