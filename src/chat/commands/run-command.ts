import { UserError } from "../../news/user-error.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { formOf } from "./chat-command.ts";
import type { CommandDesk } from "./command-desk.ts";
import { commandTable } from "./command-table.ts";
import { type Invocation, mayUse, type Reply } from "./invocation.ts";
import type { RateLimiter } from "./limit-rate.ts";
import { renderHelp } from "./render-help.ts";
import { tell } from "./reply-with.ts";

/** What a command needs beside itself. */
export interface Surroundings {
  readonly desk: CommandDesk;
  readonly limiter: RateLimiter;
  /** Told of what failed for another reason than what the person wrote. */
  readonly onFailure: (error: unknown, invocation: Invocation) => void;
}

/** Carries out a command; whatever happens, there is a reply. */
export async function runCommand(
  invocation: Invocation,
  { desk, limiter, onFailure }: Surroundings,
): Promise<Reply> {
  const { argument, caller, place } = invocation;
  const name = invocation.command.replace(/^\//, "").toLowerCase();
  if (!limiter.allows(`${place.workspace} ${caller.id}`)) {
    return tell(`That was a lot at once: at most ${limiter.perMinute} commands a minute. Try again shortly.`);
  }
  if (name === "help" || name === "") return { message: renderHelp(caller.rank), audience: "private" };
  const command = commandTable.find((one) => one.name === name);
  if (command === undefined)
    return tell(`There is no /${name.slice(0, 30)}.${suggestion(name)} /help lists all.`);
  const form = formOf(command, argument);
  if (!mayUse(caller.rank, form.for)) return tell(`${form.usage} is for ${form.for}. Ask one of them.`);
  try {
    return await command.run(invocation, desk);
  } catch (error) {
    if (error instanceof UserError) return tell(error.message);
    onFailure(error, invocation);
    return tell("That failed on our side, and has been noted. Try again in a minute.");
  }
}

function suggestion(name: string): string {
  const near = commandTable.find((one) => editDistance(one.name, name) <= 2);
  return near === undefined ? "" : ` Did you mean /${near.name}?`;
}
