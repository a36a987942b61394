import { askCommand } from "./ask-command.ts";
import type { ChatCommand } from "./chat-command.ts";
import { digestCommand } from "./digest-command.ts";
import { dismissCommand } from "./dismiss-command.ts";
import { followCommand, unfollowCommand } from "./follow-commands.ts";
import { reportCommand } from "./report-command.ts";
import { sourcesCommand } from "./sources-command.ts";
import { storyCommand } from "./story-command.ts";
import { verifyCommand } from "./verify-command.ts";

/** Everything that people can type in a chat, in the order of the help; /help itself is `renderHelp`. */
export const commandTable: readonly ChatCommand[] = [
  digestCommand,
  storyCommand,
  askCommand,
  verifyCommand,
  followCommand,
  unfollowCommand,
  reportCommand,
  dismissCommand,
  sourcesCommand,
];
