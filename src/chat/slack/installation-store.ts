import type { Installation, InstallationStore } from "@slack/bolt";
import type { ChatHost } from "../chat.ts";
import { seal, unseal } from "./seal.ts";

/** Who keeps installations, as texts that only we can read. */
export type InstallationKeeper = Pick<
  ChatHost,
  "findInstallation" | "saveInstallation" | "removeInstallation"
>;

/** What Bolt keeps the installations of teams in: sealed with the key, 64 hexadecimal digits. */
export function createInstallationStore(keeper: InstallationKeeper, key: string): InstallationStore {
  return {
    async storeInstallation(installation) {
      const name = nameOf(installation.team?.id, installation.enterprise?.id);
      await keeper.saveInstallation("slack", name, seal(JSON.stringify(installation), name, key));
    },
    async fetchInstallation({ teamId, enterpriseId }) {
      const name = nameOf(teamId, enterpriseId);
      const found = await findSlackInstallation(name, keeper, key);
      if (found === null) throw new Error(`the team ${name} has not installed the app`);
      return found as Installation<"v1" | "v2", boolean> as never;
    },
    async deleteInstallation({ teamId, enterpriseId }) {
      await keeper.removeInstallation("slack", nameOf(teamId, enterpriseId));
    },
  };
}

/** The installation of a team; null where it has none. */
export async function findSlackInstallation(
  name: string,
  keeper: InstallationKeeper,
  key: string,
): Promise<Installation | null> {
  const sealed = await keeper.findInstallation("slack", name);
  return sealed === null ? null : (JSON.parse(unseal(sealed, name, key)) as Installation);
}

/** An installation is a team's; where a whole organization has it, that one's. */
function nameOf(team: string | undefined, enterprise: string | undefined): string {
  const name = team ?? enterprise;
  if (name === undefined) throw new Error("Slack names neither a team nor an organization");
  return name;
}
