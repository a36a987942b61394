import type { AppReport } from "../chat/slack/check-app.ts";
import type { Config } from "../config/config.ts";
import type { Finding, Patient } from "./check.ts";
import { checkUnconfigured, notLookedAt } from "./check-unconfigured.ts";
import { readKnownConfig } from "./read-known-config.ts";
import { scheduledChannels } from "./scheduled-channels.ts";
import { toWrong } from "./to-wrong.ts";

/** Does Slack take the tokens, may the app do what it needs, and is it where digests are to be posted? */
export async function checkSlack(patient: Patient): Promise<readonly Finding[]> {
  const config = readKnownConfig(patient.environment);
  if (config === null) return notLookedAt;
  const { slack } = config;
  if (slack === null) {
    const setUp = "set SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env";
    return checkUnconfigured(patient, ["slack"], { none: "no app is configured", setUp });
  }
  const { botToken, appToken, apiUrl } = slack;
  if (botToken === null) return describeManyTeams(config);
  const { checkApp } = await import("../chat/slack/check-app.ts");
  const channels = await scheduledChannels(patient.data, ["slack"]);
  return describe(await checkApp({ botToken, appToken, apiUrl, channels }));
}

/** Those who manage a workspace look after the newsroom that it has. */
function describeManyTeams({ workspaces }: Config): readonly Finding[] {
  const what = "teams install the app themselves, at /slack/install of its address";
  if (workspaces === "each") return [{ kind: "ok", what }];
  const shared = `${what}, and the managers of each can then change what this newsroom reads`;
  return [{ kind: "note", what: shared, remedy: "give every team its own: RASHOMON_WORKSPACES=each" }];
}

function describe({
  team,
  failure,
  unheard,
  missingScopes,
  missingOptional,
  closed,
}: AppReport): readonly Finding[] {
  const wrong = (what: string, remedy: string): Finding => ({ kind: "wrong", what, remedy });
  const again = "install the app again from what `rashomon slack manifest` prints";
  const otherwise = "see whether this machine reaches Slack, and try again";
  const heard = unheard === null ? [] : [toWrong(unheard, { otherwise })];
  if (team === null) return [toWrong(failure ?? "", { otherwise }), ...heard];
  return [
    { kind: "ok", what: `the bot is in ${team}` },
    ...heard,
    ...(missingScopes.length === 0 ? [] : [wrong(`it lacks ${missingScopes.join(", ")}`, again)]),
    ...(missingOptional.length === 0
      ? []
      : [
          {
            kind: "note",
            what: `it lacks ${missingOptional.join(", ")}: a post whose answer is lost is not tried again`,
            remedy: again,
          } as const,
        ]),
    ...closed.map((what) => toWrong(what, { otherwise, or: "remove its schedule: schedules remove ID" })),
  ];
}
