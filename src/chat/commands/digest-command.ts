import { UserError } from "../../news/user-error.ts";
import { formatDate } from "../format-date.ts";
import { renderDigest } from "../render-digest.ts";
import type { ChatCommand } from "./chat-command.ts";
import type { CommandDesk, ScheduleView } from "./command-desk.ts";
import type { Invocation, Reply } from "./invocation.ts";
import { replyWith, tell } from "./reply-with.ts";

/** Posts and shows digests, and says when they come. */
export const digestCommand: ChatCommand = {
  name: "digest",
  help: "The digest: now, the latest one, or what it would be; and when it comes.",
  forms: [
    { usage: "/digest [now]", help: "makes a digest and posts it here", for: "everyone", word: null },
    { usage: "/digest latest", help: "shows you the latest one again", for: "everyone", word: "latest" },
    {
      usage: "/digest preview",
      help: "shows you what would be posted now",
      for: "everyone",
      word: "preview",
    },
    {
      usage: "/digest schedule WHEN | list | pause N | resume N | remove N",
      help: "when digests come to this channel, as in: /digest schedule weekdays 08:00 Europe/Berlin",
      for: "managers",
      word: "schedule",
    },
  ],
  async run(invocation, desk) {
    const { argument, caller, place } = invocation;
    const [word = "", ...rest] = argument.trim().split(/\s+/);
    switch (word.toLowerCase()) {
      case "":
      case "now":
        await desk.requestDigest({ by: caller.id, place });
        return tell("A digest is being made; it comes to this channel.");
      case "latest":
        return show(await desk.readDigest(place), "No digest was posted here yet; /digest now makes one.");
      case "preview":
        return show(await desk.previewDigest(place), "There is nothing to show yet.");
      case "schedule":
        return schedule(rest, invocation, desk);
      default:
        throw new UserError(`/digest knows now, latest, preview and schedule, not “${word.slice(0, 40)}”.`);
    }
  },
};

function show(digest: Awaited<ReturnType<CommandDesk["readDigest"]>>, otherwise: string): Reply {
  return digest === null ? tell(otherwise) : { ...replyWith(renderDigest(digest)), audience: "private" };
}

const changes = { pause: "paused", resume: "on again", remove: "removed" } as const;

async function schedule(
  [word = "list", ...rest]: readonly string[],
  { caller, place }: Invocation,
  desk: CommandDesk,
): Promise<Reply> {
  if (word === "list") return tell(listOf(await desk.listSchedules(place)));
  if (word === "pause" || word === "resume" || word === "remove") {
    const id = Number(rest[0]);
    if (!Number.isInteger(id) || rest.length !== 1)
      throw new UserError(`Name the schedule by its number: /digest schedule ${word} 1`);
    const view = await desk.changeSchedule({ id, to: word, place });
    return tell(`Schedule ${id} (${view.when}) is ${changes[word]}.`);
  }
  const added = await desk.addSchedule({ when: [word, ...rest].join(" "), by: caller.id, place });
  return tell(`Schedule ${added.id}: digests come here ${describe(added)}.`);
}

function listOf(schedules: readonly ScheduleView[]): string {
  const kept = schedules.filter(({ state }) => state !== "off");
  if (kept.length === 0)
    return "No digests are scheduled for this channel. Add one: /digest schedule weekdays 08:00";
  return kept.map((one) => `${one.id}: ${describe(one)}`).join(" · ");
}

function describe({ when, state, nextDueAt }: ScheduleView): string {
  if (state === "paused") return `${when} (paused)`;
  return nextDueAt === null ? when : `${when}, next ${formatDate({ at: nextDueAt, precision: "minute" })}`;
}
