import type { SlackClient } from "./slack-client.ts";

const rememberedMs = 5 * 60_000;
/** What somebody asks waits no longer for that. */
const longestMs = 1_500;

/**
 * Tells whether Slack itself has somebody manage the workspace: an owner or an admin. Remembered for five minutes, so
 * that one who is not any more is soon found out. Nobody does where Slack does not say.
 */
export function createManagesTeam(now: () => number, wait: (ms: number) => Promise<void>) {
  const known = new Map<string, { readonly manages: boolean; readonly at: number }>();
  return async (client: SlackClient, team: string, user: string): Promise<boolean> => {
    const key = `${team} ${user}`;
    const found = known.get(key);
    if (found !== undefined && now() - found.at < rememberedMs) return found.manages;
    const asked = client.users.info({ user }).then(
      ({ user: one }) => one?.is_admin === true || one?.is_owner === true || one?.is_primary_owner === true,
      () => null,
    );
    const manages = await Promise.race([asked, wait(longestMs).then(() => null)]);
    if (manages === null) return false;
    if (known.size > 10_000) known.clear();
    known.set(key, { manages, at: now() });
    return manages;
  };
}
