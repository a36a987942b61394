import type { Option } from "./option-help.ts";

/** What can be asked for on the command line. */
export type Command =
  | "start"
  | "digest"
  | "ingest"
  | "ask"
  | "stories"
  | "story"
  | "story merge"
  | "story split"
  | "story apart"
  | "story undo"
  | "decisions"
  | "reports"
  | "answers"
  | "sources list"
  | "sources add"
  | "sources remove"
  | "sources check"
  | "sources import"
  | "sources export"
  | "poll"
  | "post"
  | "schedules list"
  | "schedules add"
  | "schedules pause"
  | "schedules resume"
  | "schedules remove"
  | "status"
  | "doctor"
  | "slack manifest"
  | "discord invite"
  | "backup"
  | "cluster"
  | "articles";

/** How a result is written. */
export type Format = "text" | "markdown" | "json" | "jsonl";

/** How a command is written, and what it does. */
export interface CommandForm {
  readonly usage: string;
  readonly help: string;
  /** How many operands it takes: folders, files, stories. */
  readonly min: number;
  readonly max: number;
  readonly options: readonly Option[];
  /** With one of these it takes no operands. */
  readonly insteadOfOperands?: readonly Option[];
  /** What --format may be, where it is taken; the first is meant where it is left out. */
  readonly formats?: readonly Format[];
}

const anyNumber = Number.POSITIVE_INFINITY;
const noOperand = { min: 0, max: 0 } as const;
const oneOperand = { min: 1, max: 1 } as const;
const someOperands = { min: 1, max: anyNumber } as const;
const digestFormats: readonly Format[] = ["text", "markdown", "json"];
const decisionOptions: readonly Option[] = ["data", "who", "note"];

export const commandForms: Readonly<Record<Command, CommandForm>> = {
  start: {
    usage: "start [--once] [--data DIR] [--allow HOST] [--format text|markdown|json] [--max-stories N]",
    help: "Runs the newsroom: prints a digest, then takes articles in as they come and posts digests on schedule, until it is stopped (Ctrl+C, SIGTERM). With --once it ends after the first digest. What is stored is shown, and where nothing is the invented sample newsroom. Everything else is configured in .env, see .env.example.",
    ...noOperand,
    options: ["once", "data", "allow", "format", "max-stories"],
    formats: digestFormats,
  },
  digest: {
    usage:
      "digest [FOLDER… | --data DIR --since DATE --allow HOST] [--format text|markdown|json] [--max-stories N]",
    help: "Reads the articles in the folders (.txt, .md, .html, .json) and prints their digest: stories, what happened, where the sources disagree. Without folders: polls the sources that are due and prints the digest of the articles first seen in the last 24 hours, or with --since of stored stories that new; of all stored stories where no source is configured, and of the sample newsroom where nothing is stored.",
    min: 0,
    max: anyNumber,
    options: ["format", "max-stories", "data", "since", "allow"],
    insteadOfOperands: ["data", "since", "allow"],
    formats: digestFormats,
  },
  ask: {
    usage: "ask QUESTION [--in FOLDER… | --data DIR] [--format text|markdown|json]",
    help: "Answers a question in verbatim sentences of the articles, each with its source; where the sources disagree on it, with each position; where they do not say, with the nearest thing that they do say.",
    ...someOperands,
    options: ["in", "data", "format"],
    formats: digestFormats,
  },
  story: {
    usage:
      "story WORDS [sources|disagreements|timeline] [--in FOLDER… | --data DIR] [--format text|markdown|json]",
    help: "Prints the story that the words mean (or that has them as its id), in any form and even mistyped: what happened, where the sources disagree, who they are, and what was reported when. Where several stories are as near, it offers a choice.",
    ...someOperands,
    options: ["in", "data", "format"],
    formats: digestFormats,
  },
  ingest: {
    usage: "ingest FOLDER… [--data DIR]",
    help: "Reads the articles in the folders, stores what is new or has changed, and groups it into stories. Running it again adds nothing.",
    ...someOperands,
    options: ["data"],
  },
  stories: {
    usage: "stories [--since DATE] [--format text|json] [--data DIR]",
    help: "Lists the stored stories, the newest first: id, articles, independent accounts, latest date, headline. As json also their articles.",
    ...noOperand,
    options: ["since", "format", "data"],
    formats: ["text", "json"],
  },
  "story merge": {
    usage: "story merge STORY STORY [--who NAME] [--note TEXT] [--data DIR]",
    help: "Two stories report one event. The older keeps its id; the id of the younger leads to it.",
    min: 2,
    max: 2,
    options: decisionOptions,
  },
  "story split": {
    usage: "story split STORY ARTICLE… [--who NAME] [--note TEXT] [--data DIR]",
    help: "Takes articles of one event out of a story that reports another: they become a story of their own.",
    min: 2,
    max: anyNumber,
    options: decisionOptions,
  },
  "story apart": {
    usage: "story apart A B [--who NAME] [--note TEXT] [--data DIR]",
    help: "Two stories, or articles, do not report the same event: they are never put together.",
    min: 2,
    max: 2,
    options: decisionOptions,
  },
  "story undo": {
    usage: "story undo DECISION [--who NAME] [--note TEXT] [--data DIR]",
    help: "Takes an earlier decision back; articles that it moved return. The numbers are those that decisions lists.",
    ...oneOperand,
    options: decisionOptions,
  },
  decisions: {
    usage: "decisions [--format text|jsonl] [--data DIR]",
    help: "Lists what people decided. As jsonl: a line for each pair of articles that was judged the same event or different ones, to measure grouping by.",
    ...noOperand,
    options: ["format", "data"],
    formats: ["text", "jsonl"],
  },
  reports: {
    usage: "reports [--format text|jsonl] [--data DIR]",
    help: "Lists what readers reported as wrong, the latest first: story, what it was called (3, 3.2, 3b), their words. As jsonl also as data for evaluations.",
    ...noOperand,
    options: ["format", "data"],
    formats: ["text", "jsonl"],
  },
  answers: {
    usage: "answers [--format text|jsonl] [--data DIR]",
    help: "Lists the questions asked in chats, the latest first, and how many quotes each answer showed. As jsonl with the stories and quotes that it was based on.",
    ...noOperand,
    options: ["format", "data"],
    formats: ["text", "jsonl"],
  },
  "sources list": {
    usage: "sources list [--format text|json] [--data DIR]",
    help: "Lists the feeds and folders that articles are taken from, and how each does: ok, empty, undated, moved, failing, gone.",
    ...noOperand,
    options: ["format", "data"],
    formats: ["text", "json"],
  },
  "sources add": {
    usage: "sources add ADDRESS_OR_FOLDER… [--full-text on|off] [--allow HOST] [--data DIR]",
    help: "Takes articles from feeds and folders from now on. Of a page's address its feed is looked for. Of a feed, what is older than two days when it is added is kept and not told as news. Adding a source again changes its settings and makes it due. What --allow lets it ask is remembered with it.",
    ...someOperands,
    options: ["full-text", "allow", "data"],
  },
  "sources remove": {
    usage: "sources remove ID… [--data DIR]",
    help: "Takes no more articles from these sources; those that are stored stay. The ids are those that sources list shows.",
    ...someOperands,
    options: ["data"],
  },
  "sources check": {
    usage: "sources check ADDRESS_OR_FILE [--format text|json] [--allow HOST]",
    help: "Prints what is understood of a feed: its title and entries, or why it is none. Stores nothing.",
    ...oneOperand,
    options: ["format", "allow"],
    formats: ["text", "json"],
  },
  "sources import": {
    usage: "sources import FILE.opml [--full-text on|off] [--allow HOST] [--data DIR]",
    help: "Adds the feeds of a list that another reader exported. A list from here also has their settings; the private hosts that it would let them ask are taken over with --allow listed.",
    ...oneOperand,
    options: ["full-text", "allow", "data"],
  },
  "sources export": {
    usage: "sources export [--data DIR]",
    help: "Prints the feeds as a list that other readers import (OPML).",
    ...noOperand,
    options: ["data"],
  },
  backup: {
    usage: "backup FILE [--data DIR]",
    help: "Copies the store, as it is at one moment, into a new file, also beside a running service. Nothing is overwritten, and the copy is checked.",
    ...oneOperand,
    options: ["data"],
  },
  poll: {
    usage: "poll [--allow HOST] [--data DIR]",
    help: "Asks all sources now, except those that are gone or wait because they failed, and stores and groups what is new.",
    ...noOperand,
    options: ["allow", "data"],
  },
  post: {
    usage: "post CHANNEL [--who NAME] [--data DIR]",
    help: "Asks the running service for a digest now, of what is new in the last 24 hours. CHANNEL is files:NAME (a folder of Markdown files), slack:ID, discord:ID or terminal.",
    ...oneOperand,
    options: ["who", "data"],
  },
  "schedules list": {
    usage: "schedules list [--format text|json] [--data DIR]",
    help: "Lists when digests are posted, and where to.",
    ...noOperand,
    options: ["format", "data"],
    formats: ["text", "json"],
  },
  "schedules add": {
    usage:
      "schedules add WHEN CHANNEL [--zone ZONE] [--max-stories N] [--min-accounts N] [--include WORDS] [--mute WORDS] [--language CODE] [--when-empty quiet|say-so] [--data DIR]",
    help: "Posts digests from now on. WHEN is as 'weekdays 08:00', 'mon, thu 18:00', 'hourly', or a cron expression; CHANNEL is files:NAME (a folder of Markdown files), slack:ID, discord:ID or terminal. What is left out is as configured.",
    min: 2,
    max: 2,
    options: [
      "zone",
      "max-stories",
      "min-accounts",
      "include",
      "mute",
      "language",
      "when-empty",
      "who",
      "data",
    ],
  },
  "schedules pause": {
    usage: "schedules pause ID… [--note TEXT] [--data DIR]",
    help: "Posts nothing on these schedules until they are resumed. The ids are those that schedules list shows.",
    ...someOperands,
    options: ["note", "data"],
  },
  "schedules resume": {
    usage: "schedules resume ID… [--data DIR]",
    help: "Goes on with schedules that were paused. What was due meanwhile is not posted; what came meanwhile is in the next digest.",
    ...someOperands,
    options: ["data"],
  },
  "schedules remove": {
    usage: "schedules remove ID… [--note TEXT] [--data DIR]",
    help: "Ends schedules for good.",
    ...someOperands,
    options: ["note", "data"],
  },
  status: {
    usage: "status [--format text|json] [--check] [--data DIR]",
    help: "Tells how the newsroom is: whether a service runs, what is stored, how the sources do, the last and next digests.",
    ...noOperand,
    options: ["format", "check", "data"],
    formats: ["text", "json"],
  },
  doctor: {
    usage: "doctor [--data DIR]",
    help: "Checks configuration, store, disk, clock, sources and service, and says what to do about what is wrong. Exit code 1 where something is.",
    ...noOperand,
    options: ["data"],
  },
  "slack manifest": {
    usage: "slack manifest [https://ADDRESS]",
    help: "Prints what an app for Slack is created from: its commands, and no more permissions than it needs. With an address the app is heard there over HTTP instead of through a socket.",
    min: 0,
    max: 1,
    options: [],
  },
  "discord invite": {
    usage: "discord invite",
    help: "Prints the link by which a Discord server takes the bot in, with the permissions that it needs and no others.",
    ...noOperand,
    options: [],
  },
  cluster: {
    usage: "cluster FILE.jsonl",
    help: "Reads lines {id, title, text, published, source|outlet, url} and prints a line {id, story} for each.",
    ...oneOperand,
    options: [],
  },
  articles: {
    usage: "articles FOLDER…",
    help: "Prints a line {id, path, outlet, title, publishedAt, text} for each article; quotes are offsets into that text.",
    ...someOperands,
    options: [],
  },
};
