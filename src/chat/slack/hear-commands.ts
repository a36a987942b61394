import type { App } from "@slack/bolt";
import { parseCommand } from "../commands/parse-command.ts";
import { toAskForm } from "./ask-form.ts";
import { answerWish, type Ears } from "./ears.ts";
import { reply } from "./reply.ts";
import { slackNames } from "./slack-names.ts";
import type { Origin, Wish } from "./to-invocation.ts";
import { unescapeMrkdwn } from "./unescape-mrkdwn.ts";

/** Answers slash commands; `/ask` without a question opens a form for one. */
export function hearCommands(app: App, ears: Ears): void {
  app.command(/./, async ({ ack, command, client, respond, context }) => {
    await ack();
    const wish = readSlashCommand(command.command, command.text ?? "");
    const { channel_id: channel, user_id: id, user_name: name, team_id: team } = command;
    const origin: Origin = { team: context.teamId ?? team, user: { id, name }, channel, posts: [] };
    if (wish.command === "ask" && wish.argument === "") {
      await client.views.open({ trigger_id: command.trigger_id, view: toAskForm([], origin) });
      return;
    }
    const answer = await answerWish(wish, origin, client, ears);
    await reply(respond, answer, { wish, isShared: false, isReplacing: false });
  });
}

/** "/rashomon story dam" is "/story dam"; by itself it is a request for help. */
function readSlashCommand(command: string, text: string): Wish {
  const argument = unescapeMrkdwn(text).trim();
  const name = command.replace(/^\//, "");
  if (name !== slackNames.command) return { command: name, argument, story: null };
  const inner = parseCommand(`/${argument.replace(/^\//, "") || "help"}`);
  return { command: inner?.command ?? "help", argument: inner?.argument ?? "", story: null };
}
