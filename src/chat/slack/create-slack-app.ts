import { App, type InstallationStore, type Logger, LogLevel, SocketModeReceiver } from "@slack/bolt";
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

/** The app as Bolt has it, and its socket; null: it is heard over HTTP. */
export interface SlackApp {
  readonly app: App;
  readonly socket: SocketModeReceiver["client"] | null;
}

/** Creates the app. A wrong token fails when it is begun, not here. */
export function createSlackApp(
  settings: SlackSettings,
  installations: InstallationStore | null,
  log: SlackLog,
): SlackApp {
  const { botToken, appToken, signingSecret, port } = settings;
  const apiUrl = settings.apiUrl ?? undefined;
  const clientOptions = slackClientOptions({ apiUrl, fetch: settings.fetch });
  const logging = { logger: toLogger(log), logLevel: LogLevel.WARN };
  const how = { deferInitialization: true, convoStore: false as const, ...logging, clientOptions };
  const installing = toInstalling(settings, installations);
  const installerOptions = { ...installing?.installerOptions, port, clientOptions };
  const who = installing === null ? { token: botToken ?? "" } : {};
  if (appToken === null) {
    const heard = { signingSecret: signingSecret ?? "", ...installing, installerOptions };
    return { app: new App({ ...how, ...who, ...heard }), socket: null };
  }
  // Bolt's own way of connecting again ends the process where Slack cannot be reached.
  const heard = { appToken, ...logging, ...installing, installerOptions, autoReconnectEnabled: false };
  const receiver = new SocketModeReceiver(heard);
  return { app: new App({ ...how, ...who, receiver }), socket: receiver.client };
}

function toInstalling({ oauth, authorizeUrl }: SlackSettings, installations: InstallationStore | null) {
  if (oauth === null || installations === null) return null;
  const { clientId, clientSecret, stateSecret } = oauth;
  return {
    ...{ clientId, clientSecret, stateSecret, installationStore: installations },
    scopes: [...slackScopes.needed, ...slackScopes.optional],
    installerOptions: {
      directInstall: true,
      ...(authorizeUrl === null || authorizeUrl === undefined ? {} : { authorizationUrl: authorizeUrl }),
    },
  };
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
