import type { types } from "@slack/bolt";
import type { Overview } from "../chat.ts";
import { countOf } from "../count-of.ts";
import { packButtonValue } from "./button-value.ts";
import { slackLimits } from "./limits.ts";
import { parseSlackChannel } from "./slack-channel.ts";
import { slackNames } from "./slack-names.ts";
import { toPlainText } from "./to-plain-text.ts";

/** Who looks at a Home. */
export interface HomeReader {
  /** Of the team, so that those of others are not shown; null: there is only one. */
  readonly team: string | null;
  readonly isManager: boolean;
  /** What became of what the reader has just done here; null: nothing was done. */
  readonly notice: string | null;
}

type Schedule = Overview["schedules"][number];

/** So many schedules have room, with their buttons. */
const mostSchedules = 40;
const mostUnwell = 10;

/** How the newsroom is: when digests come, in the reader's own time, what is wrong, and for managers what to do. */
export function toHome(
  { schedules, closed, sources, lastDigestAt }: Overview,
  { team, isManager, notice }: HomeReader,
): types.HomeView {
  const own = schedules.filter(
    (one) => one.platform === "slack" && parseSlackChannel(one.channel).team === team,
  );
  const shut = closed.filter(
    (one) => one.platform === "slack" && parseSlackChannel(one.channel).team === team,
  );
  const unwell = sources.unwell.slice(0, mostUnwell);
  const blocks: types.KnownBlock[] = [
    ...(notice === null ? [] : [toNote(notice)]),
    toHeader("Digests"),
    ...own.slice(0, mostSchedules).flatMap((schedule) => toSchedule(schedule, isManager)),
    ...(own.length === 0 ? [toLine([words("No digests are scheduled yet.")])] : []),
    ...(lastDigestAt === null
      ? []
      : [toLine([words("The last one came "), moment(lastDigestAt), words(".")])]),
    ...shut.map(({ channel, reason }) =>
      toLine([words("Nothing is posted to "), toChannel(channel), words(`: ${reason}`)]),
    ),
    ...(isManager ? [addButton] : [toNote("Those who manage this workspace can change this here.")]),
    toHeader("Sources"),
    toLine([words(`${countOf(sources.count, "source")}, ${sources.unwell.length} of them cannot be read.`)]),
    ...unwell.map(({ name, reason }) => toLine([words(name, true), words(`: ${reason}`)])),
    toHeader("Ask"),
    toLine([
      words("/story WORDS", true),
      words(" shows a story, "),
      words("/ask QUESTION", true),
      words(" answers in the words of the articles, and in a digest’s thread "),
      words("@rashomon", true),
      words(" answers about that digest."),
    ]),
  ];
  return { type: "home", blocks };
}

function toSchedule(
  { id, when, channel, isPaused, nextDueAt }: Schedule,
  isManager: boolean,
): readonly types.KnownBlock[] {
  const next = isPaused || nextDueAt === null ? [words(" (paused)")] : [words(", next "), moment(nextDueAt)];
  const line = toLine([toChannel(channel), words(`: ${when}`), ...next]);
  if (!isManager) return [line];
  const place = parseSlackChannel(channel).channel;
  const button = (label: string, argument: string): types.Button => ({
    type: "button",
    action_id: `run_${label.toLowerCase().replaceAll(" ", "_")}`,
    text: toPlainText(label, slackLimits.button),
    value: packButtonValue({ command: "digest", argument, channel: place }),
  });
  const remove: types.Button = {
    ...button("Remove", `schedule remove ${id}`),
    style: "danger",
    confirm: {
      title: toPlainText("Remove this schedule?", 100),
      text: toPlainText("What it posted stays.", 300),
      confirm: toPlainText("Remove", 30),
      deny: toPlainText("Keep", 30),
    },
  };
  const change = isPaused
    ? button("Resume", `schedule resume ${id}`)
    : button("Pause", `schedule pause ${id}`);
  return [line, { type: "actions", elements: [button("Post now", "now"), change, remove] }];
}

const addButton: types.ActionsBlock = {
  type: "actions",
  elements: [
    {
      type: "button",
      action_id: slackNames.addSchedule,
      style: "primary",
      text: toPlainText("Digests for a channel…", slackLimits.button),
    },
  ],
};

function toHeader(text: string): types.HeaderBlock {
  return { type: "header", text: toPlainText(text, slackLimits.header) };
}

function toNote(text: string): types.ContextBlock {
  return { type: "context", elements: [toPlainText(text, slackLimits.context)] };
}

function toLine(elements: types.RichTextElement[]): types.RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

function words(text: string, isBold = false): types.RichTextText {
  return {
    type: "text",
    text: text.slice(0, slackLimits.richText),
    ...(isBold && { style: { bold: true } }),
  };
}

/** Slack shows it by its name, to those who may know it. */
function toChannel(name: string): types.RichTextChannelMention {
  return { type: "channel", channel_id: parseSlackChannel(name).channel };
}

/** Slack shows it in the reader's zone. */
function moment(at: string): types.RichTextDate {
  const timestamp = Math.floor(Date.parse(at) / 1000);
  const fallback = `${at.slice(0, 16).replace("T", " ")} UTC`;
  return { type: "date", timestamp, format: "{date_short_pretty} {time}", fallback };
}
