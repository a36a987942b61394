import type { Staff } from "../commands/rank-of.ts";
import type { Message } from "../message.ts";
import type { SlackSettings } from "./create-slack-app.ts";
import { findSlackInstallation, type InstallationKeeper } from "./installation-store.ts";
import { harmless } from "./reply.ts";
import { parseSlackChannel } from "./slack-channel.ts";
import type { SlackBlocks } from "./slack-client.ts";
import type { ClientOf } from "./slack-platform.ts";
import { type SlackBody, toPosts } from "./to-posts.ts";

/** What is needed to reach them. */
interface Reach extends Pick<SlackSettings, "oauth"> {
  readonly host: InstallationKeeper;
  readonly staff: Staff;
  readonly clientOf: ClientOf;
}

/**
 * Tells those who look after the newsroom of a channel, each alone: the people that are configured; where many teams
 * have the app, who brought it into that team. Of many teams nobody is told of another's.
 */
export async function tellManagers(message: Message, about: string, reach: Reach): Promise<void> {
  const { team } = parseSlackChannel(about);
  const client = await reach.clientOf(reach.oauth === null ? null : team);
  const bodies = toPosts(message).map(({ body }) => body as SlackBody);
  for (const channel of await findManagers(team, reach))
    for (const { text, blocks } of bodies)
      await client.chat.postMessage({ ...harmless, channel, text, blocks: blocks as SlackBlocks });
}

async function findManagers(team: string | null, { oauth, host, staff }: Reach): Promise<readonly string[]> {
  if (oauth === null) return staff.managers.flatMap((one) => /^slack:(\w+)$/.exec(one)?.[1] ?? []);
  const installation = team === null ? null : await findSlackInstallation(team, host, oauth.encryptionKey);
  return installation === null ? [] : [installation.user.id];
}
