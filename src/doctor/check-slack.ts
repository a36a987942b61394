import type { AppReport } from "../chat/slack/check-app.ts";
import type { SlackConfig } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import { UserError } from "../news/user-error.ts";
import type { Finding, Patient } from "./check.ts";
import { scheduledChannels } from "./scheduled-channels.ts";

/** Does Slack take the tokens, may the app do what it needs, and is it where digests are to be posted? */
export async function checkSlack({ environment, data }: Patient): Promise<readonly Finding[]> {
  const config = readSlackConfig(environment);
  if (config === null) return [{ kind: "ok", what: "no app is configured" }];
  const { botToken, appToken, apiUrl } = config;
  if (botToken === null)
    return [{ kind: "ok", what: "teams install the app themselves, at /slack/install of its address" }];
  const { checkApp } = await import("../chat/slack/check-app.ts");
  return describe(
    await checkApp({ botToken, appToken, apiUrl, channels: await scheduledChannels(data, ["slack"]) }),
  );
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

/** What is wrong with the configuration is told by its own check. */
function readSlackConfig(environment: Patient["environment"]): SlackConfig | null {
  try {
    return readConfig(environment).config.slack;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
