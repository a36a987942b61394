import type { App } from "@slack/bolt";
import { answerWish, type Ears } from "./ears.ts";
import { publishHome } from "./publish-home.ts";
import { replyInThread } from "./reply.ts";
import type { Origin } from "./to-invocation.ts";
import { unescapeMrkdwn } from "./unescape-mrkdwn.ts";

/** Answers who mentions the app, shows its Home, and forgets the teams that have removed it. */
export function hearEvents(app: App, ears: Ears): void {
  app.event("app_mention", async ({ event, client, context, body }) => {
    const { channel, ts, thread_ts: thread, user } = event;
    if (user === undefined) return;
    const question = readMention(event.text);
    const wish =
      question === "" || question.toLowerCase() === "help"
        ? { command: "help", argument: "", story: null }
        : { command: "ask", argument: question, story: null };
    const origin: Origin = {
      ...{ team: context.teamId ?? body.team_id, user: { id: user, name: user }, channel },
      posts: thread === undefined ? [] : [thread],
    };
    const answer = await answerWish(wish, origin, client, ears);
    await replyInThread(client, answer, { channel, thread: thread ?? ts });
  });

  app.event("app_home_opened", async ({ event, client, context, body }) => {
    if (event.tab !== "home") return;
    const team = context.teamId ?? body.team_id;
    await publishHome({ team, user: { id: event.user, name: event.user } }, client, ears, null);
  });

  app.event("app_uninstalled", ({ body, context }) => forget(context.teamId ?? body.team_id, ears));
  app.event("tokens_revoked", async ({ event, body, context }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(context.teamId ?? body.team_id, ears);
  });
}

/** What is said to the app, without its name. */
function readMention(text: string): string {
  return unescapeMrkdwn(text.replace(/<@[UW]\w+(?:\|[^>]*)?>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

async function forget(team: string, { host, hasManyTeams, log }: Ears): Promise<void> {
  log("warn", "a team has removed the app from Slack", { team });
  if (hasManyTeams) await host.removeInstallation("slack", team);
}
