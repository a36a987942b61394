import { rankOf } from "../commands/rank-of.ts";
import type { Ears } from "./ears.ts";
import type { SlackClient } from "./slack-client.ts";
import { toHome } from "./to-home.ts";
import type { Origin } from "./to-invocation.ts";

/** Shows somebody the newsroom as it is now, and what became of what they did. */
export async function publishHome(
  { team, user }: Pick<Origin, "team" | "user">,
  client: SlackClient,
  { host, staff, hasManyTeams, workspaceOf, managesTeam }: Ears,
  notice: string | null,
): Promise<void> {
  const overview = await host.readOverview(workspaceOf(team));
  const rank = rankOf(`slack:${user.id}`, await managesTeam(client, team, user.id), staff);
  const reader = { team: hasManyTeams ? team : null, isManager: rank === "managers", notice };
  await client.views.publish({ user_id: user.id, view: toHome(overview, reader) });
}
