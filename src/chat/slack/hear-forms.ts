import type { App, MessageShortcut } from "@slack/bolt";
import { type FormValues, readAskForm, toAskForm } from "./ask-form.ts";
import { answerWish, type Ears } from "./ears.ts";
import { publishHome } from "./publish-home.ts";
import { channelField, readScheduleForm, whenField } from "./schedule-form.ts";
import { slackNames } from "./slack-names.ts";
import { storiesInMessage } from "./stories-in-message.ts";
import type { Origin, Wish } from "./to-invocation.ts";
import { readModalOrigin, toModal, toWaitingModal } from "./to-modal.ts";

/** Opens the form for a question on a message of ours, and answers what is sent by forms. */
export function hearForms(app: App, ears: Ears): void {
  app.shortcut<MessageShortcut>(slackNames.shortcut, async ({ ack, shortcut, client }) => {
    await ack();
    const { trigger_id, channel, message } = shortcut;
    const thread: unknown = message.thread_ts;
    const posts = typeof thread === "string" ? [thread, message.ts] : [message.ts];
    const view = toAskForm(storiesInMessage(message), { channel: channel.id, posts });
    await client.views.open({ trigger_id, view });
  });

  app.view(slackNames.askForm, async ({ ack, view, body, client, context }) => {
    const opened = readModalOrigin(view.private_metadata) ?? { channel: body.user.id, posts: [] };
    await ack({ response_action: "update", view: toWaitingModal("Answer", opened) });
    const { question, story } = readAskForm(view.state.values as FormValues);
    const origin: Origin = { ...originOf(body, context.teamId), ...opened };
    const wish: Wish = { command: "ask", argument: question, story };
    const { message } = await answerWish(wish, origin, client, ears);
    await client.views.update({ view_id: view.id, view: toModal("Answer", message, opened) });
  });

  app.view(slackNames.scheduleForm, async ({ ack, view, body, client, context }) => {
    const { when, channel } = readScheduleForm(view.state.values as FormValues);
    if (channel === "")
      return ack({ response_action: "errors", errors: { [channelField]: "Choose a channel." } });
    const origin: Origin = { ...originOf(body, context.teamId), channel };
    const wish: Wish = { command: "digest", argument: `schedule ${when}`, story: null };
    const before = await countSchedules(origin, ears);
    const { message } = await answerWish(wish, origin, client, ears);
    // Only what was added closes the form; else it stays, with what was wrong.
    if ((await countSchedules(origin, ears)) > before) await ack();
    else
      return ack({
        response_action: "errors",
        errors: { [whenField]: message.notification.slice(0, 2_000) },
      });
    await publishHome(origin, client, ears, message.notification);
  });
}

async function countSchedules({ team }: Origin, { host, workspaceOf }: Ears): Promise<number> {
  return (await host.readOverview(workspaceOf(team))).schedules.length;
}

function originOf(
  {
    user,
    team,
  }: {
    readonly user: { readonly id: string; readonly name: string };
    readonly team: { readonly id: string } | null;
  },
  teamId: string | undefined,
): Origin {
  const { id, name } = user;
  return { team: teamId ?? team?.id ?? "", user: { id, name }, channel: id, posts: [] };
}
