import type { ChatHost } from "../chat.ts";
import type { Invocation } from "../commands/invocation.ts";
import { rankOf, type Staff } from "../commands/rank-of.ts";
import { nameSlackChannel } from "./slack-channel.ts";
import type { SlackClient } from "./slack-client.ts";

/** Who asks something on Slack, and where; whatever they did. */
export interface Origin {
  readonly team: string;
  readonly user: { readonly id: string; readonly name: string };
  /** Slack's id; where people are not in a channel, that of whom they are. */
  readonly channel: string;
  /** The time stamps of the posts it may be about: that of the thread, that of the message. */
  readonly posts: readonly string[];
}

/** What is asked for, and the story that it is about where that is known. */
export interface Wish {
  readonly command: string;
  readonly argument: string;
  readonly story: string | null;
}

/** What is needed to say who asks, and in whose newsroom. */
export interface Doorkeeper {
  readonly host: Pick<ChatHost, "findDigestOf">;
  readonly staff: Staff;
  /** Have many teams installed the app, so that a channel has to say whose it is? */
  readonly hasManyTeams: boolean;
  readonly workspaceOf: (team: string) => string;
  readonly managesTeam: (client: SlackClient, team: string, user: string) => Promise<boolean>;
}

/** A wish with who has it, and where. */
export async function toInvocation(
  { command, argument, story }: Wish,
  { team, user, channel: id, posts }: Origin,
  client: SlackClient,
  { host, staff, hasManyTeams, workspaceOf, managesTeam }: Doorkeeper,
): Promise<Invocation> {
  const channel = nameSlackChannel({ team: hasManyTeams ? team : null, channel: id });
  const managers = await managesTeam(client, team, user.id);
  let digest: number | null = null;
  for (const post of posts) digest ??= await host.findDigestOf("slack", { channel, id: post });
  return {
    command,
    argument,
    caller: { ...user, rank: rankOf(`slack:${user.id}`, managers, staff) },
    place: { workspace: workspaceOf(team), platform: "slack", channel, digest, story },
  };
}
