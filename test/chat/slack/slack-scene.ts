import { setTimeout as wait } from "node:timers/promises";
import type { PostRef } from "../../../src/chat/platform.ts";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { createSlack, type SlackOptions } from "../../../src/chat/slack/create-slack.ts";
import { type LocalSlack, slackNames, startLocalSlack } from "../../servers/local-slack.ts";
import { freePort } from "../../servers/start-server.ts";
import { sampleDigest } from "../sample-digest.ts";
import { type CheckedFetch, checkedFetch } from "./checked-fetch.ts";
import { type SampleHost, sampleHost } from "./sample-host.ts";

/** A Slack with a newsroom connected to it, in whose #general the sample digest stands. */
export interface SlackScene {
  readonly slack: LocalSlack;
  readonly host: SampleHost;
  readonly checked: CheckedFetch;
  /** The digest's posts, the first in the channel. */
  readonly posts: readonly PostRef[];
  /** Where signed requests go; null: a socket is used. */
  readonly requestUrl: string | null;
  /** A person types a command. */
  readonly type: (command: string, text: string, user?: string) => Promise<unknown>;
  /** A person presses a button of the digest. */
  readonly press: (value: object, user?: string) => Promise<unknown>;
  /** Ends when Slack is not listened to any more; rejects where that was lost. */
  readonly listening: Promise<void>;
  readonly end: () => Promise<void>;
}

/** Connects by a socket or by signed requests; the caller ends with `end()`. */
export async function openSlackScene(
  by: "socket" | "http",
  options: Partial<SlackOptions> = {},
): Promise<SlackScene> {
  const port = await freePort();
  const requestUrl = by === "http" ? `http://127.0.0.1:${port}/slack/events` : null;
  const slack = await startLocalSlack(requestUrl);
  const [host, checked, stop] = [sampleHost(), checkedFetch(options.fetch), new AbortController()];
  const connected = Promise.withResolvers<void>();
  const { chat, platforms } = createSlack({
    ...{ botToken: slackNames.botToken, oauth: null, port, apiUrl: slack.apiUrl },
    ...(by === "socket"
      ? { appToken: slackNames.appToken, signingSecret: null }
      : { appToken: null, signingSecret: slackNames.signingSecret }),
    ...{ staff: { editors: [], managers: [`slack:${slackNames.alice}`] }, host, workspaceOf: () => "local" },
    ...{ now: Date.now, wait: () => wait(0) },
    ...options,
    fetch: checked.fetch,
    log: (_, event) => event === "Slack is connected" && connected.resolve(),
  });
  const listening = chat.listen(stop.signal);
  await Promise.race([connected.promise, listening]);
  const posts: PostRef[] = [];
  const [platform] = platforms;
  for (const [i, { body, inThread }] of platform.render(renderDigest(sampleDigest)).entries()) {
    const replyTo = inThread ? posts[0]! : null;
    posts.push(
      await platform.post({ channel: slackNames.general, body, key: `k-${i}`, replyTo }, stop.signal),
    );
  }
  const general = { channel: slackNames.general };
  return {
    ...{ slack, host, checked, posts, requestUrl, listening },
    type: (command, text, user = slackNames.alice) =>
      slack.control("POST", "/command", { ...general, user, command, text }),
    press: (value, user = slackNames.alice) => {
      const action = { type: "button", action_id: "run_0", block_id: "b", value: JSON.stringify(value) };
      return slack.control("POST", "/interact", { ...general, user, messageTs: posts[0]!.id, action });
    },
    end: async () => {
      stop.abort();
      await listening.catch(() => {});
      await slack.stop();
    },
  };
}
