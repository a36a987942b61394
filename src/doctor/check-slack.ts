import type { AppReport } from "../chat/slack/check-app.ts";
import type { Config } from "../config/config.ts";
import type { Finding, Patient } from "./check.ts";
import { readKnownConfig } from "./read-known-config.ts";
import { scheduledChannels } from "./scheduled-channels.ts";

/** Does Slack take the tokens, may the app do what it needs, and is it where digests are to be posted? */
export async function checkSlack({ environment, data }: Patient): Promise<readonly Finding[]> {
  const config = readKnownConfig(environment);
  const slack = config?.slack ?? null;
  if (config === null || slack === null) return [{ kind: "ok", what: "no app is configured" }];
  const { botToken, appToken, apiUrl } = slack;
  if (botToken === null) return describeManyTeams(config);
  const { checkApp } = await import("../chat/slack/check-app.ts");
  return describe(
    await checkApp({ botToken, appToken, apiUrl, channels: await scheduledChannels(data, ["slack"]) }),
  );
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
  const heard =
    unheard === null
      ? []
      : [wrong(unheard, "make an app-level token with connections:write on the app's page, and set it")];
  if (team === null) return [wrong(failure ?? "", "until then nothing is posted there"), ...heard];
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
    ...closed.map((what) => wrong(what, "or remove its schedule: schedules remove ID")),
  ];
}
