import type { App, BlockAction, ButtonAction, RespondFn } from "@slack/bolt";
import { toAskForm } from "./ask-form.ts";
import { type ButtonValue, readButtonValue } from "./button-value.ts";
import { answerWish, type Ears } from "./ears.ts";
import { publishHome } from "./publish-home.ts";
import { reply } from "./reply.ts";
import { toScheduleForm } from "./schedule-form.ts";
import type { SlackClient } from "./slack-client.ts";
import { slackNames } from "./slack-names.ts";
import type { Origin, Wish } from "./to-invocation.ts";
import { type ModalOrigin, readModalOrigin, toModal, toWaitingModal } from "./to-modal.ts";

/** A button that was pressed, and what is needed to answer. */
interface Press {
  readonly body: BlockAction<ButtonAction>;
  readonly value: ButtonValue;
  readonly wish: Wish;
  readonly origin: Origin;
  readonly client: SlackClient;
  readonly respond: RespondFn;
}

/** Carries out what the buttons of messages, windows and Homes say. */
export function hearButtons(app: App, ears: Ears): void {
  app.action<BlockAction<ButtonAction>>(slackNames.addSchedule, async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: toScheduleForm() });
  });

  app.action<BlockAction<ButtonAction>>(/^run_/, async ({ ack, action, body, client, respond, context }) => {
    await ack();
    const value = readButtonValue(action.value);
    if (value === null) return;
    const { command, argument, story } = value;
    const origin = originOf(body, value, context.teamId);
    await press({ body, value, wish: { command, argument, story }, origin, client, respond }, ears);
  });
}

async function press(one: Press, ears: Ears): Promise<void> {
  const { body, value, wish, origin, client, respond } = one;
  const isEphemeral = body.container.is_ephemeral === true;
  if (body.view?.type === "home") {
    const { message } = await answerWish(wish, origin, client, ears);
    await publishHome(origin, client, ears, message.notification);
  } else if (isQuestionWanted(wish)) {
    const stories = wish.story === null ? [] : [{ id: wish.story, title: value.title ?? wish.story }];
    const form = toAskForm(stories, origin);
    if (body.view === undefined) await client.views.open({ trigger_id: body.trigger_id, view: form });
    else await client.views.push({ trigger_id: body.trigger_id, view: form });
  } else if (body.view !== undefined || (wish.command === "story" && !isEphemeral)) {
    await showInModal(one, ears);
  } else {
    const answer = await answerWish(wish, origin, client, ears);
    const { isShared } = value;
    await reply(respond, answer, { wish, isShared, isReplacing: isEphemeral });
    if (isShared && answer.audience === "public") await respond({ delete_original: true });
  }
}

/** The argument of a button that asks is the story, not a question. */
function isQuestionWanted({ command, argument, story }: Wish): boolean {
  return command === "ask" && (argument === "" || argument === story);
}

/** A window has to be opened at once; the answer comes into it. In a window that is open, it takes its place. */
async function showInModal({ body, wish, origin, client }: Press, ears: Ears): Promise<void> {
  const title = wish.command === "story" ? "Story" : "Rashomon";
  const view = toWaitingModal(title, origin);
  const opened =
    body.view === undefined
      ? client.views.open({ trigger_id: body.trigger_id, view })
      : Promise.resolve({ view: body.view });
  const [{ view: shown }, { message }] = await Promise.all([opened, answerWish(wish, origin, client, ears)]);
  await client.views.update({ view_id: shown!.id!, view: toModal(title, message, origin) });
}

function originOf(
  { user, channel, message, container, view, team }: BlockAction<ButtonAction>,
  value: ButtonValue,
  teamId: string | undefined,
): Origin {
  const opened: ModalOrigin | null = readModalOrigin(view?.private_metadata);
  const thread: unknown = message?.thread_ts ?? container.thread_ts;
  const posts = [thread, message?.ts ?? container.message_ts].filter((ts) => typeof ts === "string");
  return {
    team: teamId ?? team?.id ?? user.team_id ?? "",
    user: { id: user.id, name: user.name ?? user.username },
    channel: value.channel ?? opened?.channel ?? channel?.id ?? container.channel_id ?? user.id,
    posts: opened?.posts ?? posts,
  };
}
