import { App, type InstallationStore, type Logger, LogLevel } from "@slack/bolt";
import type { SlackLog } from "./ears.ts";
import { slackClientOptions } from "./slack-client.ts";
import { slackScopes } from "./slack-scopes.ts";

/** How the app is reached, and reaches Slack. */
export interface SlackSettings {
  /** Null where teams install the app. */
  readonly botToken: string | null;
  /** With it Slack is heard through a socket, else over HTTP. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly oauth: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly stateSecret: string;
    /** 64 hexadecimal digits. */
    readonly encryptionKey: string;
  } | null;
  readonly port: number;
  /** Where the Web API is, with a slash at its end; null: Slack's own. */
  readonly apiUrl: string | null;
  /** Where teams agree to install the app; null: at Slack. */
  readonly authorizeUrl?: string | null;
  /** Carries requests in the place of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** The app as Bolt has it. A wrong token fails when it is begun, not here. */
export function createSlackApp(
  settings: SlackSettings,
  installations: InstallationStore | null,
  log: SlackLog,
): App {
  const { botToken, appToken, signingSecret, oauth, port } = settings;
  const logger = toLogger(log);
  const apiUrl = settings.apiUrl ?? undefined;
  const clientOptions = slackClientOptions({ apiUrl, fetch: settings.fetch });
  const heard =
    appToken === null ? { signingSecret: signingSecret ?? "" } : { appToken, socketMode: true as const };
  const authorizationUrl = settings.authorizeUrl ?? null;
  const who =
    oauth === null || installations === null
      ? { token: botToken ?? "" }
      : {
          clientId: oauth.clientId,
          clientSecret: oauth.clientSecret,
          stateSecret: oauth.stateSecret,
          scopes: [...slackScopes.needed, ...slackScopes.optional],
          installationStore: installations,
          installerOptions: {
            ...{ directInstall: true, port, clientOptions },
            ...(authorizationUrl === null ? {} : { authorizationUrl }),
          },
        };
  return new App({
    ...{
      deferInitialization: true,
      convoStore: false as const,
      logger,
      logLevel: LogLevel.WARN,
      clientOptions,
    },
    ...heard,
    ...who,
  });
}

/** Bolt's own log in ours; what it only says for those who look for its mistakes is left out. */
function toLogger(log: SlackLog): Logger {
  const write =
    (level: "warn" | "error") =>
    (...words: unknown[]) =>
      log(level, "Slack", { message: words.map(String).join(" ") });
  return {
    debug: () => {},
    info: () => {},
    warn: write("warn"),
    error: write("error"),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
