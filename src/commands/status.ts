import { cleanLine } from "../chat/clean-line.ts";
import { countOf } from "../chat/count-of.ts";
import { UserError } from "../news/user-error.ts";
import { type NewsroomStatus, readNewsroomStatus } from "../service/newsroom-status.ts";
import { readServiceHealth, type ServiceHealth } from "../service/service-health.ts";
import type { Slot } from "../store/slots.ts";
import type { ConfiguredSource } from "../store/sources.ts";
import type { Wish } from "./command-line.ts";
import { describeScheduleLine, toScheduleJson } from "./describe-schedule-line.ts";
import { describeSource, toSourceJson } from "./describe-source.ts";
import { nameChannel } from "./parse-channel.ts";
import { inLocalWorkspace } from "./with-workspace.ts";
import type { World } from "./world.ts";

/**
 * Prints how the newsroom is.
 *
 * @throws UserError with `--check`, where no service runs or it is stuck.
 */
export async function status({ data, format, check }: Wish, world: World): Promise<void> {
  if (check) return checkService(await readServiceHealth(data, world.now()), data);
  const found = await inLocalWorkspace(data, (workspace) => readNewsroomStatus(workspace, data, world.now()));
  if (format === "json") world.print(`${JSON.stringify(toJson(found), null, 2)}\n`);
  else for (const line of describe(found)) world.print(`${line}\n`);
}

function checkService(health: ServiceHealth, data: string): void {
  if (health.kind === "running" || health.kind === "starting") return;
  throw new UserError(`the service on ${data} is not well: ${describeService(health)}`);
}

function describe({
  service,
  counts,
  sources,
  schedules,
  slots,
  closedChannels,
}: NewsroomStatus): readonly string[] {
  const { articles, stories, digests, waiting, lastArticleAt } = counts;
  const last = lastArticleAt === null ? "" : `, the last came ${toMinute(lastArticleAt)}`;
  return [
    `service    ${describeService(service)}`,
    ...describeUnheard(service),
    `stored     ${countOf(articles, "article")} in ${countOf(stories, "story", "stories")}${last}`,
    `sources    ${describeSources(sources)}`,
    ...sources.filter(isUnwell).map((source) => `           ${describeSource(source)}`),
    `schedules  ${countOf(schedules.length, "schedule")}`,
    ...schedules.map((schedule) => `           ${describeScheduleLine(schedule)}`),
    `digests    ${digests} made, ${waiting} waiting to be posted`,
    ...slots.map((slot) => `           ${describeSlot(slot)}`),
    ...closedChannels.map(
      (closed) =>
        `closed     ${nameChannel(closed)} since ${toMinute(closed.closedAt)}: ${cleanLine(closed.reason)}`,
    ),
  ];
}

function describeService(health: ServiceHealth): string {
  switch (health.kind) {
    case "none":
      return "none runs; start it with: npm start";
    case "starting":
      return "is starting";
    case "running":
      return `runs since ${toMinute(health.startedAt)}, last heard of ${toMinute(health.beatAt)}`;
    case "stuck":
      return `is stuck: it has not got on since ${toMinute(health.beatAt)}; see its log, and start it again`;
  }
}

function describeUnheard(health: ServiceHealth): readonly string[] {
  const unheard = "unheard" in health ? Object.entries(health.unheard ?? {}) : [];
  return unheard.map(([name, reason]) => `           ${name} is not connected: ${cleanLine(reason)}`);
}

function describeSources(sources: readonly ConfiguredSource[]): string {
  if (sources.length === 0) return "none; add one with: sources add ADDRESS_OR_FOLDER";
  const kinds = Map.groupBy(sources, ({ health }) => health.kind);
  const counts = [...kinds].map(([kind, { length }]) => `${length} ${kind}`);
  return `${sources.length}: ${counts.join(", ")}`;
}

const isUnwell = ({ health }: ConfiguredSource) => health.kind === "failing" || health.kind === "gone";

function describeSlot(slot: Slot): string {
  const { dueAt, outcome } = slot;
  const reason = outcome.reason === null ? "" : `: ${cleanLine(outcome.reason)}`;
  const what = slot.threadOf !== null ? "update" : slot.schedule === null ? "asked for" : "due";
  return `${what} ${toMinute(dueAt)}, ${nameChannel(slot)}, ${outcome.kind}${reason}`;
}

function toJson({ sources, schedules, ...others }: NewsroomStatus) {
  return { ...others, sources: sources.map(toSourceJson), schedules: schedules.map(toScheduleJson) };
}

/** "2026-03-09 08:15 UTC" */
function toMinute(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
