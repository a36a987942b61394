import type { Action } from "../message.ts";
import { discordLimits } from "./limits.ts";

/** What a button, a menu or a form does when it comes back: a chat command, and ids as its argument. */
export type ButtonAction = Pick<Action, "command" | "argument">;

/** Stands in the place of a story's id where a question is about all of them. */
export const ANY_STORY = "any";

/** Commands that buttons may give; nothing else is carried out, whatever an id says. */
const COMMANDS = ["story", "ask", "follow", "unfollow"] as const;
/** A story's id and the name of a part of it: never words of an article or of a person, nor what corrects stories. */
const ARGUMENT = /^(?!merge$|split$)[\w-]{1,60}(?: (?:sources|disagreements|timeline))?$/;

/**
 * The action as a component's id, which Discord keeps and sends back. The number tells components of one message
 * apart. Null where it does not fit, or is none that a button may carry.
 */
export function toCustomId({ command, argument }: ButtonAction, number: number): string | null {
  const id = `rm:${number}:${command}:${argument}`;
  return id.length <= discordLimits.customId && readCustomId(id) !== null ? id : null;
}

/** The action of a component that came back; null where the id is none that `toCustomId` gives. */
export function readCustomId(id: string): ButtonAction | null {
  const [, command = "", argument = ""] = /^rm:\d{1,6}:([a-z]{1,12}):(.{1,80})$/.exec(id) ?? [];
  const isKnown = COMMANDS.some((known) => known === command) && ARGUMENT.test(argument);
  return isKnown ? { command, argument } : null;
}

/** A menu's id; what its choices do is in their values. */
export function toMenuId(number: number): string {
  return `rm:${number}:menu`;
}

/** Is it the id of one of our menus? */
export function isMenuId(id: string): boolean {
  return /^rm:\d{1,6}:menu$/.test(id);
}
