import type { Config } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import type { DigestOptions } from "../news/digest-options.ts";
import { UserError } from "../news/user-error.ts";
import { nextDue } from "../schedule/next-due.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { addSchedule, type ConfiguredSchedule, changeSchedule, listSchedules } from "../store/schedules.ts";
import { isServiceRunning } from "../store/service-lock.ts";
import { requestDigest } from "../store/slots.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Command } from "./command-forms.ts";
import type { Wish } from "./command-line.ts";
import { describeScheduleLine, toScheduleJson } from "./describe-schedule-line.ts";
import { parseChannel } from "./parse-channel.ts";
import { type Run, withWorkspace } from "./with-workspace.ts";
import type { World } from "./world.ts";

/** The commands on digests that are posted: when, where to, and out of turn. */
export const scheduleCommands = {
  "schedules list": withWorkspace(async ({ format }, world, workspace) => {
    const schedules = (await listSchedules(workspace)).filter(({ state }) => state.kind !== "off");
    if (format === "json") world.print(`${JSON.stringify(schedules.map(toScheduleJson), null, 2)}\n`);
    else for (const schedule of schedules) world.print(`${describeScheduleLine(schedule)}\n`);
  }),

  "schedules add": withWorkspace(async (wish, world, workspace) => {
    const [when, channel] = wish.operands;
    const { config } = readConfig(world.environment);
    const usual = config.schedule;
    const { text, zone } = parseSchedule(when!, wish.zone ?? usual.zone);
    const options = digestOptions(wish, usual.options);
    const settings = { text, zone, ...parseChannel(channel!), options };
    const nextDueAt = nextDueOf(settings, world);
    const id = await addSchedule(workspace, settings, {
      createdBy: wish.who,
      createdAt: timeOf(world),
      nextDueAt,
    });
    await printSchedule(workspace, id, world);
    if (!isConfigured(settings.platform, config)) {
      const { platform } = settings;
      world.tell(`${platform} is not configured yet, and nothing can be posted there; see .env.example`);
    }
  }),

  "schedules pause": withWorkspace(async ({ operands, note }, world, workspace) => {
    await forEachSchedule(operands, workspace, async ({ id }) => {
      await changeSchedule(workspace, id, { state: { kind: "paused", reason: note } });
      await printSchedule(workspace, id, world);
    });
  }),

  "schedules resume": withWorkspace(async ({ operands }, world, workspace) => {
    await forEachSchedule(operands, workspace, async (schedule) => {
      // What was due while it was paused is not made up for.
      const nextDueAt = nextDueOf(schedule, world);
      await changeSchedule(workspace, schedule.id, { state: { kind: "active", reason: null }, nextDueAt });
      await printSchedule(workspace, schedule.id, world);
    });
  }),

  "schedules remove": withWorkspace(async ({ operands, note }, world, workspace) => {
    await forEachSchedule(operands, workspace, async ({ id }) => {
      await changeSchedule(workspace, id, { state: { kind: "off", reason: note }, nextDueAt: null });
      world.print(`schedule ${id} removed; what it posted stays\n`);
    });
  }),

  post: withWorkspace(async ({ operands, who, data }, world, workspace) => {
    const channel = parseChannel(operands[0]!);
    await requestDigest(workspace, { ...channel, requestedBy: who, requestedAt: timeOf(world) });
    world.print(
      isServiceRunning(data)
        ? "the running service posts it in a moment\n"
        : "no service runs now; it is posted when one does, within the grace time: npm start\n",
    );
  }),
} satisfies Partial<Record<Command, Run>>;

function isConfigured(platform: string, { slack, discord }: Config): boolean {
  if (platform === "slack") return slack !== null;
  return discord !== null || !platform.startsWith("discord");
}

/** What was not wished for is as configured. */
function digestOptions(wish: Wish, usual: DigestOptions): DigestOptions {
  return {
    maxStories: Number.isFinite(wish.maxStories) ? wish.maxStories : usual.maxStories,
    minAccounts: wish.minAccounts ?? usual.minAccounts,
    include: wish.include.length > 0 ? wish.include : usual.include,
    mute: wish.mute.length > 0 ? wish.mute : usual.mute,
    language: wish.language ?? usual.language,
    quietWhenEmpty: wish.quietWhenEmpty ?? usual.quietWhenEmpty,
  };
}

async function forEachSchedule(
  operands: readonly string[],
  workspace: Workspace,
  change: (schedule: ConfiguredSchedule) => Promise<void>,
): Promise<void> {
  const schedules = await listSchedules(workspace);
  for (const operand of operands) {
    const schedule = schedules.find(({ id, state }) => `${id}` === operand && state.kind !== "off");
    if (schedule === undefined) {
      throw new UserError(`there is no schedule '${operand}'; list them with: schedules list`);
    }
    await change(schedule);
  }
}

async function printSchedule(workspace: Workspace, id: number, world: World): Promise<void> {
  const schedule = (await listSchedules(workspace)).find((one) => one.id === id);
  if (schedule !== undefined) world.print(`${describeScheduleLine(schedule)}\n`);
}

function nextDueOf({ text, zone }: Pick<ConfiguredSchedule, "text" | "zone">, world: World): string {
  return nextDue(parseSchedule(text, zone), timeOf(world)).dueAt;
}

function timeOf({ now }: World): string {
  return new Date(now()).toISOString();
}
